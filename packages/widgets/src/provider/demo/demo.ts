import { type AdvocacyApi, createEngine, dayName, type Engine, memoryStore, periodOf, zone } from '@advocacy-kit/core'
import { history, type Sharer } from './history.ts'
import { goals, items, people, program, VIEWER_TEAM } from './program.ts'

const DAY = 86_400_000

/**
 * A small fictional program in this page: two dozen ambassadors in four teams, and five weeks of what they shared. The api is that of one of them, who can share
 * and see the boards move. It is gone when the page is.
 */
export async function demoApi(now: number = Date.now()): Promise<AdvocacyApi> {
  const monday = weekStart(now)
  let clock = (): number => monday - 5 * 7 * DAY
  let ids = 0
  const engine = createEngine({ store: memoryStore(), program, clock: () => clock(), newId: () => `demo-${++ids}` })
  await publish(engine)
  const sharers = await join(engine)
  clock = () => now
  await engine.record(history(sharers, now, monday))
  await setGoals(engine, zone(program.timeZone).dayOf(now))
  const ahead = now - Date.now()
  clock = () => Date.now() + ahead
  return engine.as({ id: hostId(VIEWER_TEAM, 0) })
}

/** The start of the week of `now`; a little before now when the week has only just begun. */
function weekStart(now: number): number {
  const { from } = periodOf(zone(program.timeZone).dayOf(now), 'week')
  return Math.min(from * DAY, now - 60_000)
}

async function publish(engine: Engine): Promise<void> {
  const editor = engine.as({ id: 'demo', scopes: ['sync'] })
  for (const item of items) await editor.content.put({ ...item, url: `https://www.example.org/verhalen/${item.id}` })
}

async function setGoals(engine: Engine, today: number): Promise<void> {
  const master = engine.as({ id: 'redactie' })
  for (const { begun, left, ...goal } of goals)
    await master.goals.put({ ...goal, from: dayName(today - begun), until: dayName(today + left) })
}

/** Everybody joins by their own act, and is listed: with one of six hidden, what a team shows would tell of that one. */
async function join(engine: Engine): Promise<Sharer[]> {
  const sharers: Sharer[] = []
  for (const [team, names] of Object.entries(people)) {
    for (const [index, name] of names.entries()) {
      const { id } = await engine.as({ id: hostId(team, index), name, team }).me.join({ listed: true })
      if (id !== null) sharers.push({ id, team })
    }
  }
  return sharers
}

function hostId(team: string, index: number): string {
  return `${team}-${index}@demo`
}
