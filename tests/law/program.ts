import type { PersonalActivity, Rule, RuleSet } from '@advocacy-kit/core'
import fc from 'fast-check'
import { calendar, windowOf } from '../oracle/calendar.ts'
import { type Random, random } from './random.ts'
import { latestRules, revisions } from './revision.ts'
import { campaigns, changed, commenters, expiryOf, kinds, levels, pillars, platforms, rulesOf } from './rules.ts'

type Expiry = NonNullable<RuleSet['expiry']>

/** What happens to a program at one moment of the recorder's clock. */
export type Act = { at: string } & (
  | { publish: Rule[]; expiry?: Expiry; from: string; recompute?: true; meanwhile?: PersonalActivity[] }
  | { undoRules: number; meanwhile?: PersonalActivity[] }
  | { record: PersonalActivity[]; backfill?: string }
  | { spend: PersonalActivity }
  | { close: string }
  | { undo: string }
)

/** A whole program: a zone, rules, and what happens, in order of the clock. */
export interface Program {
  seed: number
  timeZone: string
  rules: Rule[]
  /** When points end that the first rules grant. */
  expiry?: Expiry
  acts: Act[]
  /** The activities that are sent without their person, platform and content, which are to be found from the share. */
  anonymous: ReadonlySet<string>
  /** When the zone's clock changes, or a year ends. */
  change: number
}

/** The seed and the size of programs of so many activities, most of them small. */
export function programs({ least, most }: { least: number; most: number }) {
  return fc.record({
    seed: plain(fc.nat(2 ** 31 - 1)),
    size: plain(fc.nat(1000)).map((large) => least + Math.floor((most - least) * (large / 1000) ** 8)),
  })
}

/** Without a leaning to the smallest and largest, and not shrunk: a seed has no size. */
function plain<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.noShrink(fc.noBias(arbitrary))
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Season {
  timeZone: string
  change: string
  midnight: string
}

/** Zones, each with an instant when its clock changes (Kathmandu's never does: there a year ends), and the local midnight after it. */
const seasons: [Season, ...Season[]] = [
  { timeZone: 'Europe/Amsterdam', change: '2026-10-25T01:00:00Z', midnight: '2026-10-25T23:00:00Z' },
  { timeZone: 'Europe/Amsterdam', change: '2027-03-28T01:00:00Z', midnight: '2027-03-28T22:00:00Z' },
  { timeZone: 'America/New_York', change: '2026-11-01T06:00:00Z', midnight: '2026-11-02T05:00:00Z' },
  { timeZone: 'America/New_York', change: '2027-03-14T07:00:00Z', midnight: '2027-03-15T04:00:00Z' },
  { timeZone: 'Australia/Lord_Howe', change: '2026-10-03T15:30:00Z', midnight: '2026-10-04T13:00:00Z' },
  { timeZone: 'Australia/Lord_Howe', change: '2027-04-03T15:00:00Z', midnight: '2027-04-04T13:30:00Z' },
  { timeZone: 'Asia/Kathmandu', change: '2026-12-31T18:15:00Z', midnight: '2027-01-01T18:15:00Z' },
]

const names: readonly string[] = [
  'ann',
  'ben',
  '～',
  '😀',
  'constructor',
  'zoë',
  '张伟',
  'A',
  '__proto__',
  'a',
  'é',
  'toString',
]
const KUDOS = ['k1', '__proto__'] as const
const teams: [string, ...string[]] = ['red', 'blue', '～', '😀']

/** A person's share, and what its activities carry. */
interface Share {
  id: string
  person: string
  attributes: { platform?: string; content?: string; pillar?: string; ownWords?: boolean; bonus?: number }
  campaign?: string
}

/** What the activities of one program draw on. */
interface World {
  random: Random
  people: [string, ...string[]]
  shares: [Share, ...Share[]]
  /** When activities may happen, before any is recorded. */
  moment: () => number
  nextId: () => string
}

/** The program of a seed. */
export function programOf({ seed, size }: { seed: number; size: number }): Program {
  const chance = random(seed)
  const season = chance.one(seasons)
  const change = Date.parse(season.change)
  const start = change - (4 + chance.below(12)) * DAY
  const end = change + (4 + chance.below(12)) * DAY
  const world = worldOf(chance, size, momentsOf(chance, start, end, [change, Date.parse(season.midnight)]))
  const moments: [string, ...string[]] = [iso(change), iso(world.moment()), iso(world.moment()), iso(start + 5 * DAY)]
  const rules = rulesOf(chance, moments)
  const expires = chance.chance(0.5)
  const expiry = expiryOf(chance, expires)
  const acts = actsOf(world, { size, start, end, rules, moments, timeZone: season.timeZone, expires })
  return { seed, timeZone: season.timeZone, rules, ...expiry, acts, anonymous: anonymousOf(chance, acts), change }
}

function actsOf(
  world: World,
  {
    size,
    start,
    end,
    rules,
    moments,
    timeZone,
    expires,
  }: {
    size: number
    start: number
    end: number
    rules: Rule[]
    moments: [string, ...string[]]
    timeZone: string
    /** Whether points of this program end. */
    expires: boolean
  },
): Act[] {
  const { random: chance, moment } = world
  const dayOf = calendar(timeZone)
  const acts: Act[] = []
  let now = start - DAY
  /** The moment of the next act. */
  const tick = () => {
    now += 1 + chance.below(3 * HOUR)
    return now
  }
  const next = () => iso(tick())
  const activities = (count: number) => activitiesOf(world, count, now)
  const revise = () =>
    acts.push(...revisions({ random: chance, dayOf, expires, rules, acts, moments, moment, activities, next: tick }))
  const record = (count: number, where: World, backfill?: string) => {
    const at = next()
    acts.push({ at, record: activitiesOf(where, count, now), ...(backfill !== undefined && { backfill }) })
  }
  const justNow = { ...world, moment: () => now - chance.below(DAY) }

  const publish = (from: (now: number) => string) => {
    const at = next()
    const publish = changed(chance, latestRules({ rules, acts }), moments)
    acts.push({ at, publish, ...expiryOf(chance, expires), from: from(now) })
  }

  for (const from of chance.some(moments, 0.35)) publish(() => from)
  now = end + DAY
  const late = Math.floor(size * 0.25)
  record(size - late, world)
  const ending = () => {
    if (expires && chance.chance(0.8)) acts.push({ at: next(), record: ends(world, 6 + chance.below(15)) })
  }
  ending()
  revise()
  for (let phase = 0; phase < 3; phase++) {
    const close = windowOf(dayOf(world.moment()), chance.one(['day', 'week', 'week', 'month']))
    if (chance.chance(0.8) && !holds(dayOf(now), close)) acts.push({ at: next(), close })
    if (chance.chance(0.5)) acts.push({ at: next(), record: withdrawals(world, 1 + chance.below(4)) })
    if (chance.chance(0.7)) record(Math.floor(late / 3), world, chance.chance(0.5) ? `import ${phase}` : undefined)
    if (chance.chance(0.4)) acts.push(...spends(world, next))
    ending()
    // What happens after the closing.
    record(Math.ceil(late / 9), justNow)
    const backfills = acts.flatMap((act) => ('record' in act && act.backfill ? [act.backfill] : []))
    const undo = backfills.find((id) => !acts.some((act) => 'undo' in act && act.undo === id))
    if (undo && chance.chance(0.4)) {
      acts.push({ at: next(), undo })
      // What was undone may be recorded again.
      const gone = acts.flatMap((act) => ('record' in act && act.backfill === undo ? act.record : []))
      if (chance.chance(0.5)) acts.push({ at: next(), record: chance.some(gone, 0.5) })
    }
    if (chance.chance(0.2)) publish((now) => iso(now + chance.one([0, 5 * HOUR])))
    revise()
  }
  return acts.filter((act) => !('record' in act) || act.record.length > 0)
}

/** Whether a day lies in a day, week or month. */
function holds(day: string, period: string): boolean {
  return (['day', 'week', 'month'] as const).some((per) => windowOf(day, per) === period)
}

function worldOf(chance: Random, size: number, moment: () => number): World {
  const shuffled = chance.shuffled(names)
  const people: [string, ...string[]] = [shuffled[0] ?? 'ann', ...shuffled.slice(1, 5 + chance.below(8))]
  const share = (number: number): Share => {
    const attributes = {
      ...(chance.chance(0.8) && { platform: chance.one(platforms), content: `c${chance.below(8)}` }),
      ...(chance.chance(0.7) && { pillar: chance.one(pillars) }),
      ...(chance.chance(0.5) && { ownWords: chance.chance(0.7) }),
      ...(chance.chance(0.5) && { bonus: chance.below(6) }),
    }
    return {
      id: chance.one([`s${number}`, `s${number}`, `😀${number}`, `～${number}`]),
      person: chance.one(people),
      attributes,
      ...(chance.chance(0.7) && { campaign: chance.one(campaigns) }),
    }
  }
  const shares: [Share, ...Share[]] = [{ id: '__proto__', person: people[0], attributes: {} }]
  for (let number = 1; number <= 4 + size / 12; number++) shares.push(share(number))
  let number = 0
  const nextId = () => `${chance.one(['a', 'a', 'b', '～', '😀', 'é'])}${++number}`
  return { random: chance, people, shares, moment, nextId }
}

/** Times that crowd on a few days, around the turns and at the same moments, so that limits are reached and orders are tied. */
function momentsOf(chance: Random, start: number, end: number, turns: [number, ...number[]]): () => number {
  const anywhere = () => start + chance.below(end - start)
  const busy: [number, ...number[]] = [anywhere(), anywhere(), anywhere(), anywhere()]
  const shared: [number, ...number[]] = [anywhere(), anywhere(), anywhere(), ...turns]
  return () => {
    const which = chance.below(10)
    if (which < 2) return chance.one(shared)
    if (which < 4) return chance.one(turns) + (chance.below(120) - 60) * 60_000
    if (which < 8) return chance.one(busy) + chance.below(10 * HOUR)
    return anywhere()
  }
}

function activitiesOf(world: World, count: number, now: number): PersonalActivity[] {
  return Array.from({ length: count }, () => {
    const activity = activityOf(world, now)
    return world.random.chance(0.02) ? { ...activity, unscored: true } : activity
  })
}

function activityOf(world: World, now: number): PersonalActivity {
  const { random: chance, nextId, moment } = world
  const share = chance.one(world.shares)
  const person = chance.one(world.people)
  const id = nextId()
  // A sender's clock may be a little ahead of the recorder's.
  const occurredAt = iso(chance.chance(0.02) ? now + 4 * 60_000 : moment())
  const team = teamOf(chance, share.person)
  const own = {
    id,
    occurredAt,
    person,
    ...teamOf(chance, person),
    ...levelOf(chance),
    ...(chance.chance(0.3) && { kind: chance.one(['blog', 'poll']) }),
  }
  const ofShare = {
    id,
    occurredAt,
    person: share.person,
    share: share.id,
    ...share.attributes,
    ...campaignOf(chance, share),
    ...levelOf(chance),
    ...team,
  }
  const which = chance.below(100)
  if (which < 46) return observed(chance, ofShare)
  if (which < 60) return { ...ofShare, type: 'share.confirmed' }
  if (which < 62) return kudos(chance, own)
  if (which < 67) return { ...ofShare, type: 'share.opened' }
  if (which < 71) return { ...ofShare, type: 'share.verified' }
  if (which < 76) return { ...(chance.chance(0.7) ? ofShare : own), type: 'link.clicked' }
  if (which < 83)
    return {
      ...(chance.chance(0.6) ? ofShare : own),
      type: 'comment.posted',
      ...(chance.chance(0.5) && { role: 'editor' }),
      ...(chance.chance(0.8) && { by: chance.one(commenters) }),
    }
  if (which < 86) return { ...own, type: 'content.published', content: `c${chance.below(8)}` }
  if (which < 89) return { ...own, type: 'person.left' }
  if (which < 93) return { ...own, type: 'person.joined' }
  if (which < 94) return { ...own, type: chance.chance(0.2) ? 'person.moved' : 'points.expired' }
  if (which < 96)
    return {
      ...own,
      type: 'points.awarded',
      points: chance.below(30) - 12,
      reason: 'award',
      ...(chance.chance(0.3) && { ...share.attributes, share: share.id, person: share.person }),
    }
  if (which < 98) return { ...ofShare, type: 'share.withdrawn' }
  return kudos(chance, own)
}

function kudosWithdrawn({ random: chance, people, nextId, moment }: World): PersonalActivity {
  const [id, occurredAt] = [nextId(), iso(moment())]
  return { id, type: 'kudos.withdrawn', occurredAt, person: chance.one(people), kudos: chance.one(KUDOS) }
}

/** Few ids, so that what is taken back was often given; one of them is a share's too. */
function kudos(chance: Random, own: { id: string; occurredAt: string; person: string }): PersonalActivity {
  const one = { ...own, kudos: chance.one(KUDOS) }
  if (chance.chance(0.1)) return { ...one, type: 'kudos.withdrawn' }
  return { ...one, type: 'kudos.given', by: chance.one(commenters) }
}

function observed(
  chance: Random,
  ofShare: { id: string; occurredAt: string; person: string; share: string },
): PersonalActivity {
  const counts: Record<string, number | null> = {}
  const level = chance.one([0, 2, 5, 12])
  for (const kind of chance.some(kinds, 0.6))
    counts[kind] = chance.chance(0.08) ? null : chance.chance(0.06) ? -1 : level + chance.below(4)
  return { ...ofShare, type: 'reactions.observed', counts }
}

/** Observations and withdrawals may leave out their person once others have claimed the share, in the same act or before, for good. */
function anonymousOf(chance: Random, acts: readonly Act[]): Set<string> {
  const anonymous = new Set<string>()
  const times = Map.groupBy(
    acts.flatMap((act) => ('record' in act ? act.record : [])),
    ({ id }) => id,
  )
  const claimed = new Set<string>()
  for (const act of acts) {
    if (!('record' in act)) continue
    const here = new Set(claimed)
    for (const { id, type, share } of act.record) {
      if (share === undefined) continue
      const canBe = (type === 'reactions.observed' || type === 'share.withdrawn') && times.get(id)?.length === 1
      if (canBe && here.has(share) && chance.chance(0.3)) anonymous.add(id)
      else here.add(share)
    }
    if (act.backfill === undefined) for (const share of here) claimed.add(share)
  }
  return anonymous
}

function withdrawals(world: World, count: number): PersonalActivity[] {
  return Array.from({ length: count }, (): PersonalActivity => {
    if (world.random.chance(0.3)) return kudosWithdrawn(world)
    const share = world.random.one(world.shares)
    const { id, person, attributes } = share
    return {
      id: world.nextId(),
      type: 'share.withdrawn',
      occurredAt: iso(world.moment()),
      person,
      share: id,
      ...attributes,
      ...campaignOf(world.random, share),
    }
  })
}

/** Points that end, of anybody and at any time: how many that are is not for the sender to know. */
function ends({ random, people, nextId, moment }: World, count: number): PersonalActivity[] {
  return Array.from({ length: count }, () => ({
    id: nextId(),
    type: 'points.expired',
    occurredAt: iso(moment()),
    person: random.one(people),
  }))
}

/** Who buys something: one spend at a time, which only the balance decides. */
function spends(world: World, next: () => string): Act[] {
  return world.random.some(world.people, 0.4).map((person) => {
    const [id, occurredAt] = [world.nextId(), iso(world.moment())]
    return { at: next(), spend: { id, type: 'points.spent', occurredAt, person, points: 1 + world.random.below(25) } }
  })
}

/** A person's team: most often their own, sometimes another or none. */
function teamOf(chance: Random, person: string): { team?: string } {
  if (chance.chance(0.1)) return {}
  return {
    team: chance.chance(0.1) ? chance.one(teams) : (teams[names.indexOf(person) % teams.length] ?? 'red'),
  }
}

/** The campaign of a share's item, which now and then is another by then, or left out. */
function campaignOf(chance: Random, { campaign }: Share): { campaign?: string } {
  if (chance.chance(0.1)) return {}
  if (chance.chance(0.2)) return { campaign: chance.one(campaigns) }
  return campaign === undefined ? {} : { campaign }
}

function levelOf(chance: Random): { level?: string } {
  return chance.chance(0.6) ? { level: chance.one(levels) } : {}
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
