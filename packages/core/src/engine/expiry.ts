import type { PersonalActivity } from '../activity/activity.ts'
import { dayName } from '../calendar/period.ts'
import type { Zone } from '../calendar/zone.ts'
import type { PointsState } from '../points/state.ts'
import type { Context } from './nouns/context.ts'

/** What one write ends, and how many writes one run makes: so that a run ends well within its lease. */
const DOCUMENTS = 100
const WRITES = 20

/** Ends what has ended by now, as far as one run gets, and names the days. */
export async function expireDue(context: Context, zone: Zone): Promise<string[]> {
  const { documents, recorder, clock, newId } = context
  const today = zone.dayOf(clock())
  const days = new Set<number>()
  for (let writes = 0; writes < WRITES && ((await firstEnd(context)) ?? today + 1) <= today; writes++) {
    await recorder.record(async (pointsOf) => {
      const due = [...(await documents.expiries.first(DOCUMENTS))].filter(([, { body }]) => body.day <= today)
      const activities: PersonalActivity[] = []
      for (const person of new Set(due.map(([, { body }]) => body.person))) {
        for (const day of endsBy(await pointsOf(person), today)) {
          days.add(day)
          const occurredAt = new Date(zone.startOf(day)).toISOString()
          activities.push({ id: newId(), type: 'points.expired', occurredAt, person })
        }
      }
      return { activities, put: due.map(([id, kept]) => documents.expiries.put(id, kept, null)) }
    })
  }
  return [...days].sort((a, b) => a - b).map((day) => `expired ${dayName(day)}`)
}

/** The first day on which points of anybody end. */
export async function firstEnd({ documents }: Pick<Context, 'documents'>): Promise<number | undefined> {
  const [first] = (await documents.expiries.first(1)).values()
  return first?.body.day
}

/** The days up to one on which points of a person ended that are still there. */
function endsBy({ lots = [] }: PointsState, day: number): number[] {
  return lots.filter(({ ends }) => ends <= day).map(({ ends }) => ends)
}
