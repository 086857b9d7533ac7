import type { PersonalActivity } from '../activity/activity.ts'

/** Stands before the id of a kudos, to keep it apart from a share: no id holds it. */
const KUDOS = '\n'

/** What the points of an activity are taken back with: its share, or its kudos. */
export function subjectOf(activity: PersonalActivity): string | undefined {
  return activity.share ?? ('kudos' in activity ? KUDOS + activity.kudos : undefined)
}

/** Whether an activity takes back its share, or its kudos. */
export function isWithdrawal({ type }: PersonalActivity): boolean {
  return type === 'share.withdrawn' || type === 'kudos.withdrawn'
}

/** Whether a subject is a share. */
export function isShare(subject: string): boolean {
  return !subject.startsWith(KUDOS)
}
