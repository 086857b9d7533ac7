import { AdvocacyError } from '../error.ts'
import type { PersonalActivity } from './activity.ts'

/** The refusal of a share that two persons claim. */
export function shareConflict(share: string, one: PersonalActivity, other: PersonalActivity): AdvocacyError {
  const message =
    `Share ${share} is claimed for ${other.person} by activity ${other.id} and for ${one.person} by activity ${one.id}: ` +
    'a share belongs to one person; give the second its own share id.'
  return new AdvocacyError('share-conflict', message)
}
