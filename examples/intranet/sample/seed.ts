import { createEngine, dayName, type Engine, periodOf, type Store } from '@advocacy-kit/core'
import { dayOf, minuteOf } from './calendar.ts'
import { items } from './content.ts'
import { goals, programSeed } from './organisation.ts'
import { type Employee, employees } from './people.ts'
import { timeline } from './timeline.ts'
import { wording } from './wording.ts'

const SEED = 'zilverveen'
const BATCH = 1000

/** How a person looks to the host's log-in. */
export function identityOf({ id, name, team, locale }: Employee) {
  return { id, name, team, locale }
}

/**
 * Founds the sample program in an empty store: its people, who join (and some leave) by their own act on the day they did so.
 */
export async function found(store: Store, firstDay: number): Promise<void> {
  let now = minuteOf(firstDay, 0)
  const engine = createEngine({ store, program: programSeed, clock: () => now })
  for (const act of acts(firstDay)) {
    now = act.at
    await act.done(engine)
  }
}

interface Act {
  readonly at: number
  done(engine: Engine): Promise<unknown>
}

/** What people did to be in the program, in order of time. */
function acts(firstDay: number): Act[] {
  const known = employees.filter(({ joins }) => joins !== undefined)
  const acts = known.flatMap((person): Act[] => [
    { at: minuteOf(firstDay, 0), done: (engine) => makeKnown(engine, person) },
    ...membership(person).map(([day, done]) => ({ at: minuteOf(firstDay + day, 8 * 60), done })),
  ])
  return acts.sort((a, b) => a.at - b.at)
}

function makeKnown(engine: Engine, { id, name, team, roles }: Employee): Promise<unknown> {
  const service = engine.as({ id: 'personnel', scopes: ['sync'] })
  return service.people.put({ id, hostId: id, name, team, roles: [...roles] })
}

function membership(person: Employee): [day: number, done: Act['done']][] {
  const { joins, leaves, rejoins, listed, locale } = person
  const join: Act['done'] = (engine) => engine.as(identityOf(person)).me.join({ listed, locale })
  const leave: Act['done'] = (engine) => engine.as(identityOf(person)).me.leave({})
  const found: [number, Act['done']][] = []
  if (joins !== undefined) found.push([joins, join])
  if (leaves !== undefined) found.push([leaves, leave])
  if (rejoins !== undefined) found.push([rejoins, join])
  return found
}

/** Writes the items, with pictures at the address where the demo is served. */
export async function publish(engine: Engine, firstDay: number, origin: string): Promise<void> {
  const editor = engine.as({ id: 'newsroom', scopes: ['sync'] })
  for (const { id, day, pillar, kind, title, text, caption, alt } of items) {
    const url = `https://www.zilverveen.example/verhalen/${id}`
    const publishedAt = new Date(minuteOf(firstDay + day, 7 * 60)).toISOString()
    const image = { image: `${origin}/images/${id}.svg`, imageAlt: alt }
    await editor.content.put({
      id,
      pillar,
      kind,
      title,
      text,
      url,
      publishedAt,
      captions: { default: caption },
      ...wording[id],
      ...image,
    })
  }
}

/** Sets what all work towards together: over this quarter, and over this month for one team. */
export async function setGoals(engine: Engine, now: number): Promise<void> {
  const master = engine.as({ id: 'carmen' })
  for (const { period, ...goal } of goals) {
    const { from, until } = periodOf(dayOf(now), period)
    await master.goals.put({ ...goal, from: dayName(from), until: dayName(until - 1) })
  }
}

/** Records what happened after `since` (everything, when left out) until now. */
export async function catchUp(engine: Engine, firstDay: number, span: { since?: number; now: number }): Promise<void> {
  const { since = 0, now } = span
  const activities = timeline({ seed: SEED, firstDay, now }).filter(({ occurredAt }) => Date.parse(occurredAt) > since)
  for (let index = 0; index < activities.length; index += BATCH) {
    await engine.record(activities.slice(index, index + BATCH), { backfill: 'sample' })
  }
}
