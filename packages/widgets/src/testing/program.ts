import {
  type AdvocacyApi,
  createEngine,
  type Engine,
  memoryStore,
  type PersonalActivity,
  type ProgramSeed,
  presets,
} from '@advocacy-kit/core'

/** Somebody of a test program. Everybody takes part and is listed, unless it says otherwise. */
export interface TestPerson {
  /** Both the program's id and the host's. */
  id: string
  name?: string
  team?: string
  /** `guest` for somebody who has not joined; `unlisted` for an ambassador whom boards of people leave out. */
  as?: 'guest' | 'unlisted'
}

type Entry = Parameters<AdvocacyApi['content']['put']>[0]

/** An item of a test program: what is left out is filled in. */
export type TestContent = Pick<Entry, 'id' | 'title'> & Partial<Entry>

/** What a test program begins with. */
export interface TestProgramOptions {
  /** The first one is the viewer. */
  people?: readonly TestPerson[]
  content?: readonly TestContent[]
  /** What happened so far, by the ids of people and content. */
  activities?: readonly PersonalActivity[]
  /** Other settings than these: teams and pillars are those that people and content name, teams show from three members on, points follow the preset `smarp`. */
  program?: Partial<ProgramSeed>
  /** The time that the program takes it to be, in milliseconds; the clock stands still there. The time of the call when left out. */
  now?: number
}

/** A program in memory. */
export interface TestProgram {
  /** As the viewer sees it: what `<advocacy-provider>` takes. */
  api: AdvocacyApi
  /** The program behind it: `engine.record(…)` lets something happen, `engine.as({ id })` is another viewer. */
  engine: Engine
}

/**
 * A program in memory for tests of a page: the real engine with these people, items and activities. Nothing is sent anywhere, and the same options give the same
 * program.
 *
 * Throws `invalid-input` for settings that cannot be, `unknown-person` and `unknown-content` for activities of others.
 *
 * @example
 * ```ts
 * import { testProgram } from '@advocacy-kit/widgets/testing'
 *
 * const { api } = await testProgram({
 *   people: [{ id: 'ann', name: 'Ann' }],
 *   content: [{ id: 'job', title: 'Kom bij ons werken' }],
 *   activities: [{ id: 'a1', type: 'share.confirmed', person: 'ann', share: 's1', content: 'job', platform: 'x', occurredAt: '2026-11-18T09:00:00Z' }],
 *   now: Date.parse('2026-11-20T12:00:00Z'),
 * })
 * const { rows } = await api.leaderboards.get({ board: 'points', scope: 'people', period: 'week' })
 * ```
 */
export async function testProgram(options: TestProgramOptions = {}): Promise<TestProgram> {
  const { people = [{ id: 'viewer', name: 'Viewer' }], content = [], activities = [], now = Date.now() } = options
  let ids = 0
  let time = Math.min(now, ...activities.map(({ occurredAt }) => Date.parse(occurredAt)))
  const engine = createEngine({
    store: memoryStore(),
    program: seed(people, content, options.program),
    clock: () => time,
    newId: () => `test-${(ids += 1)}`,
  })
  await publish(engine, content)
  for (const person of people) await join(engine, person)
  await engine.record(activities)
  time = now
  const [{ id } = { id: 'viewer' }] = people
  return { api: engine.as({ id }), engine }
}

function seed(
  people: readonly TestPerson[],
  content: readonly TestContent[],
  over: Partial<ProgramSeed> | undefined,
): ProgramSeed {
  return {
    name: 'Test',
    timeZone: 'Europe/Amsterdam',
    rules: presets.smarp,
    masters: ['master'],
    teams: named(people.map(({ team }) => team)),
    pillars: named(content.map(({ pillar = PILLAR }) => pillar)),
    minimumGroupSize: 3,
    ...over,
  }
}

const PILLAR = 'news'

function named(ids: readonly (string | undefined)[]): { id: string; name: string }[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : { id, name: id }))
}

async function publish(engine: Engine, content: readonly TestContent[]): Promise<void> {
  const editor = engine.as({ id: 'editor', scopes: ['sync'] })
  for (const item of content)
    await editor.content.put({ url: `https://example.org/${item.id}`, pillar: PILLAR, kind: 'article', ...item })
}

async function join(engine: Engine, { id, name, team, as }: TestPerson): Promise<void> {
  await engine.as({ id: 'personnel', scopes: ['sync'] }).people.put({ id, hostId: id, name, team })
  if (as !== 'guest') await engine.as({ id }).me.join({ listed: as !== 'unlisted' })
}
