import { AdvocacyError } from '../error.ts'
import type { PersonalActivity } from './activity.ts'

/** Who each share belongs to: the person that any activity naming both says. */
export class Claims {
  private readonly first = new Map<string, PersonalActivity>()

  /** Notes what an activity claims. Throws `share-conflict`, naming both activities, when another person has claimed the share. */
  note(activity: PersonalActivity): void {
    const { share, person } = activity
    if (share === undefined || person === undefined) return
    const before = this.first.get(share)
    if (before === undefined) this.first.set(share, activity)
    else if (before.person !== person) throw shareConflict(share, activity, before)
  }

  /** The person an activity belongs to: who it names, or who claimed its share. */
  personOf({ share, person }: PersonalActivity): string | undefined {
    return person ?? (share === undefined ? undefined : this.first.get(share)?.person)
  }
}

/** The refusal of a share that two persons claim. */
export function shareConflict(share: string, one: PersonalActivity, other: PersonalActivity): AdvocacyError {
  const message =
    `Share ${share} is claimed for ${other.person} by activity ${other.id} and for ${one.person} by activity ${one.id}: ` +
    'a share belongs to one person; give the second its own share id.'
  return new AdvocacyError('share-conflict', message)
}
