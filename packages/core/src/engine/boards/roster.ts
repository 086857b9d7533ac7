import type { Add, Put, Store } from '../../ports/store.ts'
import type { KeptPerson } from '../caller.ts'
import type { Collections } from '../documents.ts'
import { keepsScore } from '../scoring.ts'

/** The guarded counter that goes up with every change of the roster: who reads it knows whether what they have is what there is. */
export const ROSTER = 'roster'

/**
 * Who takes part, kept in the tally: 1 when somebody becomes an ambassador of a team, is listed, or leads others, and -1 when they no longer are. In place of a day, a cell has how
 * often the program had closed a period by then. So a sum up to a closing says how it was at that moment, whatever comes later.
 */
export const rosterMeasures = ['ambassadors', 'listed', 'leaders'] as const

/** A measure of the roster. */
export type RosterMeasure = (typeof rosterMeasures)[number]

/** What the people that a write puts change in the roster. */
export async function rosterCells(puts: readonly Put[], documents: Collections, closings: number): Promise<Add[]> {
  const people = puts.filter(({ collection }) => collection === 'people')
  const before = await documents.people.all(people.map(({ id }) => id))
  return people.flatMap(({ id, body }) =>
    cellsBetween(before.get(id)?.body, body === null ? undefined : documents.people.read(body), {
      person: id,
      day: closings,
    }),
  )
}

/** The cells that lead from how somebody was to how they are. */
export function cellsBetween(
  before: KeptPerson | undefined,
  after: KeptPerson | undefined,
  of: { person: string; day: number },
): Add[] {
  return rosterMeasures.flatMap((measure) => {
    const was = teamIn(measure, before)
    const is = teamIn(measure, after)
    if (was === is) return []
    return [
      ...(was === undefined ? [] : [{ measure, ...of, team: was, amount: -1 }]),
      ...(is === undefined ? [] : [{ measure, ...of, team: is, amount: 1 }]),
    ]
  })
}

/** Writes the roster of a program that began before there was one, once: whoever was first did it for all. */
export async function beginRoster({ store, documents }: { store: Store; documents: Collections }): Promise<void> {
  if ((await store.counter(ROSTER)) > 0) return
  const people = await documents.people.every()
  const add = people.flatMap((person) => cellsBetween(undefined, person, { person: person.id, day: 0 }))
  const put = [{ collection: 'boards', id: ROSTER, expected: 0, body: {} }]
  await store.transact({ put, add, reserve: [{ counter: ROSTER, amount: 1 }] })
}

/** The team with which somebody stands in the roster, `''` without one; undefined for who does not. */
function teamIn(measure: RosterMeasure, person: KeptPerson | undefined): string | undefined {
  if (person?.status !== 'ambassador' || !keepsScore(person)) return undefined
  const stands = { ambassadors: true, listed: person.listed, leaders: person.leader ?? false }[measure]
  return stands ? (person.team ?? '') : undefined
}
