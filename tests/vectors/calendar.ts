import {
  type Activity,
  dayName,
  type PeriodUnit,
  parsePeriod,
  periodOf,
  type Recurring,
  rank,
  recurs,
  score,
  zone,
} from '@advocacy-kit/core'
import type { Mode } from './line.ts'
import type { Vector } from './vectors.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Week {
  zone: string
  isoWeek: string
}

/** The file of weeks. */
export interface WeekFile {
  isoWeeks: [date: string, week: string, weekday: number][]
  weeks: Week[]
}

/** A case for each week, and one for all dates. */
export function weekCases({ isoWeeks, weeks }: WeekFile): Vector[] {
  return [
    { id: 'dates', expect: isoWeeks },
    ...weeks.map(({ isoWeek, zone, ...rest }) => ({ id: `${zone} ${isoWeek}`, expect: { ...rest, why: undefined } })),
  ]
}

/** The weeks of dates, or the bounds of a week and the length of its days in a zone. */
export function weekAnswer({ id, expect }: Vector): unknown {
  if (id === 'dates') return Array.isArray(expect) ? expect.map(([date]) => isoWeek(date)) : []
  const [zoneName = '', week = ''] = id.split(' ')
  const { startOf } = zone(zoneName)
  const { from, until } = parsePeriod(week)
  const starts = Array.from({ length: until - from + 1 }, (_, day) => startOf(from + day))
  const lengths = starts.slice(1).map((end, day) => (end - (starts[day] ?? 0)) / HOUR)
  const utc = (at = 0) => new Date(at).toISOString().replace('.000Z', 'Z')
  return {
    mondayLocal: dayName(from),
    startUtc: utc(starts[0]),
    endUtc: utc(starts.at(-1)),
    hours: lengths.reduce((sum, hours) => sum + hours, 0),
    dayHours: lengths,
  }
}

function isoWeek(date: string): unknown {
  const { from } = parsePeriod(date)
  const week = periodOf(from, 'week')
  return [date, week.id, from - week.from + 1]
}

type Entries = [member: string, points: number, at: string | number][]
type Given = {
  now: string
  zone: string
  weekStartsOn: string
  period: PeriodUnit
  entries: Entries
  since: string
  until: string
  window: { type: 'daily' | 'weekly' | 'annual'; from: string; to: string; days: string[] }
  epochMs: number
  from: string
  to: string
  unit: PeriodUnit
  boardBounds: [string | null, string | null]
}

/** A case of periods.json. */
export interface PeriodCase extends Vector {
  kind: string
  given: Given
  expect: Keys
}

/** What the kit gives; undefined where it has nothing like it. */
export function periodAnswer({ id, kind, given, expect: expected }: PeriodCase, how: Mode): unknown {
  switch (kind) {
    case 'calendar-window':
      return {
        scores: scoresIn(
          given.entries,
          given.zone,
          periodOf(zone(given.zone).dayOf(Date.parse(given.now)), given.period),
        ),
      }
    case 'range':
      return { scores: scoresIn(given.entries, 'UTC', days(given.since, given.until)) }
    case 'recurring-window':
      return { inside: recurs(recurring(given.window), given.epochMs, zone(given.zone)) }
    case 'period-keys':
      return periodKeys(given, expected)
    case 'rolling-window':
      return how.days ? rolling(id, given) : undefined
    default:
      return undefined
  }
}

const days = (from: string, until: string) => ({ from: Date.parse(from) / DAY, until: Date.parse(until) / DAY })

function scoresIn(entries: Entries, timeZone: string, period: { from: number; until: number }): Record<string, number> {
  return Object.fromEntries(boardIn(entries, timeZone, period).map((row) => [row.id, row.score]))
}

function boardIn(entries: Entries, timeZone: string, period: { from: number; until: number }) {
  const log = entries.map(
    ([person, points, at], index): Activity => ({
      id: `a${index}`,
      type: 'points.awarded',
      occurredAt: new Date(at).toISOString(),
      person,
      points,
      reason: 'vector',
    }),
  )
  return rank(score(log, { rules: [] }, { timeZone }), { period })
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function recurring({ type, from, to, days }: Given['window']): Recurring {
  if (type === 'weekly') return { every: 'week', days: days.map((day) => weekdays.indexOf(day) + 1) }
  return type === 'annual'
    ? { every: 'year', from, to }
    : { every: 'day', from: from.slice(0, 5), until: to.slice(0, 5) }
}

interface Keys {
  includes?: string[]
}

/** How many periods some days touch, and which of those expected are among them, in the peer's spelling; ISO weeks where that is asked. */
function periodKeys({ from, to, unit }: Given, { includes }: Keys): unknown {
  const ids: string[] = []
  let period = periodOf(parsePeriod(from).from, unit)
  for (; period.from <= parsePeriod(to).from; period = periodOf(period.until, unit)) ids.push(period.id)
  if (!includes) return { correctIsoCount: ids.length, correctIsoFirst: ids[0], correctIsoLast: ids.at(-1) }
  const spelled = ids.map((name) => unit.charAt(0).toUpperCase() + name.replace('-Q', '0').replaceAll(/[-W]/g, ''))
  return { count: ids.length, includes: includes.filter((key) => spelled.includes(key)) }
}

/** What is expected of a case, without what a peer got wrong. */
export function periodExpected({ expect: expected }: PeriodCase): unknown {
  return Object.fromEntries(Object.entries(expected).filter(([key]) => !key.startsWith('peer')))
}

/** The last days up to today, cut by the board's own bounds. Today is 1 July, so that a month ago is 30 days ago. */
function rolling(id: string, { entries, boardBounds }: Given): unknown {
  const today = Date.parse('2026-07-01') / DAY
  if (id === 'discourse-refresh') {
    const board = boardIn(
      entries.map(([person, points, day]) => [person, points, (today + Number(day)) * DAY]),
      'UTC',
      { from: today - 365, until: today + 1 },
    )
    return {
      scores: Object.fromEntries(board.map((row) => [row.id, row.score])),
      positions: Object.fromEntries(board.map((row) => [row.id, row.position])),
    }
  }
  const from = today - 45
  const to = today - 15
  const ten = [from - 15, from - 5, from - 1, from, today - 30, to, to + 1, today, to + 30]
  const [first, last] = boardBounds
  const total = (length: number) =>
    scoresIn(
      ten.map((day) => ['all', 10, day * DAY]),
      'UTC',
      {
        from: Math.max(today - length, first ? from : Number.NEGATIVE_INFINITY),
        until: Math.min(today + 1, last ? to + 1 : Number.POSITIVE_INFINITY),
      },
    ).all ?? null
  return {
    all_time: total(Number.POSITIVE_INFINITY),
    yearly: total(365),
    quarterly: total(91),
    monthly: total(30),
    weekly: total(7),
    daily: total(1),
  }
}
