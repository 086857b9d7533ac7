import { AdvocacyError } from '../error.ts'
import type { PersonalActivity } from './activity.ts'

/** Who each share belongs to: the person that any activity naming both says. */
export class Claims {
  private readonly owners = new Map<string, { person: string; activity: string }>()

  /** Notes what an activity claims. Throws `share-conflict`, naming both activities, when another person has claimed the share. */
  note({ id, share, person }: PersonalActivity): void {
    if (share === undefined || person === undefined) return
    const owner = this.owners.get(share)
    if (owner === undefined) this.owners.set(share, { person, activity: id })
    else if (owner.person !== person) throw shareConflict(share, { person, activity: id }, owner)
  }

  /** The person an activity belongs to: who it names, or who claimed its share. */
  personOf({ share, person }: PersonalActivity): string | undefined {
    return person ?? (share === undefined ? undefined : this.owners.get(share)?.person)
  }
}

function shareConflict(
  share: string,
  one: { person: string; activity: string },
  other: { person: string; activity: string },
): AdvocacyError {
  const message =
    `Share ${share} is claimed for ${other.person} by activity ${other.activity} and for ${one.person} by activity ${one.activity}: ` +
    'a share belongs to one person; give the second its own share id.'
  return new AdvocacyError('share-conflict', message)
}
