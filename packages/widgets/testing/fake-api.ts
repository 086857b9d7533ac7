import type { AdvocacyApi, Content, Goal, Hint, Leaderboard, Me, NamedStanding, Program } from '@advocacy-kit/core'

/** An api by hand: what a test gives it, else answers that suit; `hint` tells its watchers. */
export interface FakeApi extends AdvocacyApi {
  hint(): void
  /** What was called, as `noun.name`, with its input. */
  readonly calls: [name: string, input: unknown][]
  /** How many watch now. */
  watchers(): number
}

type Answers = { [Noun in Exclude<keyof AdvocacyApi, 'watch'>]?: Partial<AdvocacyApi[Noun]> }

/** Makes a fake api. What a test does not answer rejects, so that nothing is called by mistake. */
export function fakeApi(answers: Answers = {}): FakeApi {
  const calls: [string, unknown][] = []
  const listeners = new Set<(hint: Hint) => void>()
  const call =
    <Input, Output>(name: string, run?: (input: Input) => Promise<Output>) =>
    (input: Input): Promise<Output> => {
      calls.push([name, input])
      return run ? run(input) : Promise.reject(failure('internal', `${name} was not expected`))
    }
  const {
    program = {},
    me = {},
    people = {},
    content = {},
    shares = {},
    activities = {},
    points = {},
    kudos = {},
    goals = {},
    leaderboards = {},
  } = answers
  return {
    calls,
    hint: () => {
      for (const listener of [...listeners]) listener({ board: 'points', position: 1 })
    },
    watchers: () => listeners.size,
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    program: {
      get: call('program.get', program.get ?? (async () => aProgram())),
      update: call('program.update', program.update),
      publishRules: call('program.publishRules', program.publishRules),
      previewRules: call('program.previewRules', program.previewRules),
      undoRules: call('program.undoRules', program.undoRules),
      closePeriod: call('program.closePeriod', program.closePeriod),
    },
    me: {
      get: call('me.get', me.get ?? (async () => aMe())),
      join: call('me.join', me.join ?? (async ({ listed = false, name = 'Ann' }) => aMe({ listed, name }))),
      leave: call('me.leave', me.leave ?? (async () => aGuest())),
      update: call('me.update', me.update ?? (async ({ listed = false }) => aMe({ listed }))),
    },
    people: { list: call('people.list', people.list), put: call('people.put', people.put) },
    content: {
      list: call('content.list', content.list),
      get: call('content.get', content.get ?? (async ({ id }) => anItem({ id }))),
      put: call('content.put', content.put),
    },
    shares: {
      open: call('shares.open', shares.open ?? (async (input) => aShare(input))),
      confirm: call('shares.confirm', shares.confirm ?? (async () => ({ share: aShare(), points: 3, balance: 20 }))),
      verify: call('shares.verify', shares.verify),
      post: call('shares.post', shares.post),
      withdraw: call('shares.withdraw', shares.withdraw),
      renewLink: call('shares.renewLink', shares.renewLink),
      deleteLink: call('shares.deleteLink', shares.deleteLink),
      list: call('shares.list', shares.list ?? (async () => ({ items: [], next: null }))),
      totals: call('shares.totals', shares.totals),
      find: call('shares.find', shares.find),
    },
    activities: {
      record: call('activities.record', activities.record),
      undoBackfill: call('activities.undoBackfill', activities.undoBackfill),
    },
    points: {
      get: call('points.get', points.get),
      explain: call('points.explain', points.explain),
      totals: call('points.totals', points.totals),
      award: call('points.award', points.award),
      revoke: call('points.revoke', points.revoke),
    },
    kudos: {
      give: call('kudos.give', kudos.give),
      list: call('kudos.list', kudos.list),
      withdraw: call('kudos.withdraw', kudos.withdraw),
    },
    goals: {
      list: call('goals.list', goals.list ?? (async () => someGoals())),
      put: call('goals.put', goals.put),
      delete: call('goals.delete', goals.delete),
    },
    leaderboards: { get: call('leaderboards.get', leaderboards.get ?? (async () => aBoard())) },
  }
}

/** An error with one of the kit's codes, as another copy of the package would throw it. */
export function failure(code: string, message = `failed: ${code}`, ...pointers: string[]): Error {
  const issues = pointers.map((pointer) => ({ pointer, detail: message }))
  return Object.assign(new Error(message), { name: 'AdvocacyError', code, issues })
}

/** Never answers. */
export const never = (): Promise<never> => new Promise(() => {})

export function aProgram(over: Partial<Program> = {}): Program {
  return {
    name: 'Proef',
    pillars: [{ id: 'lezen', name: 'Plezier in lezen' }],
    teams: [],
    departments: [],
    regions: [],
    seasons: [],
    campaigns: [],
    boards: [],
    active: 'shares',
    individual: false,
    platforms: ['linkedin', 'x', 'mastodon', 'email', 'copy'],
    minimumGroupSize: 5,
    signUp: 'open',
    closing: null,
    links: null,
    sharing: {},
    scoring: 'on',
    timeZone: 'Europe/Amsterdam',
    rules: { rules: [] },
    rulesVersion: 1,
    rulesFrom: '2026-01-01T09:00:00.000Z',
    openFrom: null,
    ...over,
  }
}

/** An ambassador whose name is on no board. */
export function aMe(over: Partial<Me> = {}): Me {
  return {
    id: 'ann',
    name: 'Ann',
    team: 'zuid',
    roles: [],
    status: 'ambassador',
    listed: false,
    locale: null,
    platforms: {},
    mayPost: [],
    scoring: { mode: 'on', by: null, own: 'on' },
    ...over,
  }
}

/** Someone who has not joined. */
export function aGuest(over: Partial<Me> = {}): Me {
  return aMe({ id: null, status: 'guest', ...over })
}

export function anItem(over: Partial<Content> = {}): Content {
  return {
    id: 'c1',
    title: 'Voorlezen in veertig talen',
    text: 'Zaterdag lezen buren voor.\nKom je ook?',
    url: 'https://www.example.org/voorlezen',
    pillar: 'lezen',
    kind: 'event',
    shareable: true,
    publishedAt: '2026-11-18T09:00:00Z',
    ...over,
  }
}

export function aShare({ content = 'c1', platform = 'linkedin' } = {}) {
  return { id: 's1', person: 'ann', content, platform, state: 'opened' as const, openedAt: '2026-11-22T09:00:00Z' }
}

type Standing = Extract<Goal, { hidden: false }>

/** A goal of a month, a good part of the way. */
export function aGoal(over: Partial<Standing> = {}): Goal {
  return {
    id: 'g1',
    name: 'Samen vijfduizend punten',
    measure: 'points',
    target: 5000,
    from: '2026-11-01',
    until: '2026-11-30',
    hidden: false,
    progress: { value: 3120, percent: 62, reached: false, reachedOn: null },
    forecast: { value: 5100, on: '2026-11-29' },
    days: [
      { day: '2026-11-20', value: 2600 },
      { day: '2026-11-21', value: 2900 },
      { day: '2026-11-22', value: 3120 },
    ],
    ...over,
  }
}

/** What is answered on 22 November 2026. */
export function someGoals(...items: Goal[]) {
  return { today: '2026-11-22', items: items.length > 0 ? items : [aGoal()] }
}

/** A row; rows that follow each other are made by `rows`. */
export function aRow(over: Partial<NamedStanding> = {}): NamedStanding {
  return { rank: 1, position: 1, id: 'zuid', kind: 'team', name: 'Team Zuid', score: 1284, change: null, ...over }
}

export function aBoard(over: Partial<Leaderboard> = {}): Leaderboard {
  return {
    board: 'points',
    name: null,
    measure: 'points',
    scope: 'teams',
    value: 'total',
    ties: 'competition',
    leaders: 'in',
    period: { id: '2026-W47', from: '2026-11-16', until: '2026-11-23', closed: false },
    rows: [
      aRow(),
      aRow({ rank: 2, position: 2, id: 'oost', name: 'Team Oost', score: 940 }),
      aRow({ rank: 2, position: 3, id: 'noord', name: 'Team Noord', score: 940 }),
      aRow({ rank: 4, position: 4, id: 'west', name: 'Team West', score: 88 }),
    ],
    own: {
      ...aRow({ rank: 2, position: 3, id: 'noord', name: 'Team Noord', score: 940 }),
      shown: true,
      percentile: 50,
      gap: 0,
    },
    total: 4,
    page: 1,
    pages: 1,
    ownScore: 212,
    ownBest: null,
    minimumGroupSize: 5,
    position: 9,
    ...over,
  }
}
