import type { Activity } from '@advocacy-kit/core'
import { dayOf, isWeekend, minuteOf } from './calendar.ts'
import { type Item, items } from './content.ts'
import { type Employee, employees, viewers } from './people.ts'
import { type Random, random } from './random.ts'
import { reactionsOn, type SampleShare } from './reactions.ts'

const viewerIds = new Set(viewers.map(({ id }) => id))

/** How many days of history the demo starts with. */
export const HISTORY = 92

/** When a sample begins and up to where it is told, in milliseconds; and the text that its chances follow from. */
export interface Span {
  readonly seed: string
  /** The local day on which the program began, counted from 1970-01-01. */
  readonly firstDay: number
  readonly now: number
}

/**
 * Every share from the first day until now and what came of it, in order of time. A later `now` only adds to it: what was told before is told again
 * unchanged, so a demo that was stopped for a week can be brought up to date.
 */
export function timeline(span: Span): Activity[] {
  const activities = employees.flatMap((employee) => lifeOf(employee, span))
  const past = activities.filter(({ occurredAt }) => Date.parse(occurredAt) <= span.now)
  return past.sort((a, b) => compare(a.occurredAt, b.occurredAt) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function lifeOf(employee: Employee, span: Span): Activity[] {
  if (employee.joins === undefined) return []
  const activities: Activity[] = []
  const taken = new Set<string>()
  const last = dayOf(span.now) - span.firstDay
  for (let day = employee.joins; day <= last; day++) {
    if (!takesPart(employee, day)) continue
    for (const share of sharesOn(day, employee, span, taken)) activities.push(...activitiesOf(share, employee, span))
  }
  return activities
}

function takesPart({ leaves, rejoins }: Employee, day: number): boolean {
  return leaves === undefined || day < leaves || (rejoins !== undefined && day > rejoins)
}

/** How eager someone is: a few share most days, most share now and then. Viewers all have something to show. */
function eagerness({ id }: Employee): number {
  const eager = 0.06 + 0.75 * random(`eagerness ${id}`).next() ** 3
  return viewerIds.has(id) ? Math.max(0.4, eager) : eager
}

function sharesOn(day: number, employee: Employee, span: Span, taken: Set<string>): SampleShare[] {
  const chance = random(`${span.seed} ${employee.id} ${day}`)
  const local = span.firstDay + day
  const shares: SampleShare[] = []
  const likely = eagerness(employee) * (isWeekend(local) ? 0.35 : 1)
  for (let attempt = 0; attempt < 6 && shares.length < 4 && chance.chance(likely); attempt++) {
    const item = itemFor(day, employee, chance)
    const platform = platformFor(employee, chance)
    const key = `${item?.id} ${platform}`
    if (!item || taken.has(key)) continue
    taken.add(key)
    const id = `s-${String(day).padStart(3, '0')}-${employee.id}-${shares.length + 1}`
    shares.push({ id, item, platform, openedAt: minuteOf(local, 7.5 * 60 + chance.below(14 * 60)) })
  }
  return shares
}

/** An item of the last weeks. Viewers leave the newest ones alone, so that whoever tries the demo finds something to share. */
function itemFor(day: number, { id }: Employee, chance: Random): Item | undefined {
  const [newest, oldest] = viewerIds.has(id) ? [day - 21, day - 60] : [day, day - 21]
  const fitting = items.filter((item) => item.day <= newest && item.day > oldest)
  const [first, ...rest] = fitting.length > 0 ? fitting : items.filter((item) => item.day <= newest).slice(-8)
  return first && chance.pick([first, ...rest])
}

function platformFor({ id }: Employee, chance: Random): string {
  const favourite = random(`platform ${id}`).pick([
    'linkedin',
    'linkedin',
    'linkedin',
    'facebook',
    'bluesky',
    'mastodon',
    'x',
  ])
  return chance.chance(0.7) ? favourite : chance.pick(['linkedin', 'facebook', 'whatsapp', 'email', 'x', 'mastodon'])
}

function activitiesOf(share: SampleShare, employee: Employee, span: Span): Activity[] {
  const chance = random(`${span.seed} ${share.id}`)
  const { id, item, platform, openedAt } = share
  const common = {
    person: employee.id,
    team: employee.team,
    share: id,
    content: item.id,
    pillar: item.pillar,
    kind: item.kind,
    platform,
  }
  const at = (time: number) => new Date(time).toISOString()
  const opened: Activity = { id: `${id}:opened`, type: 'share.opened', occurredAt: at(openedAt), ...common }
  if (chance.chance(0.08)) return [opened]
  const confirmedAt = openedAt + 40_000 + chance.below(200_000)
  const ownWords = chance.chance(0.45)
  const confirmed: Activity = {
    id: `${id}:confirmed`,
    type: 'share.confirmed',
    occurredAt: at(confirmedAt),
    ...common,
    ownWords,
  }
  const withdrawnAt = chance.chance(0.02) ? confirmedAt + (4 + chance.below(60)) * 3_600_000 : undefined
  const until = Math.min(span.now, withdrawnAt ?? span.now)
  const reactions = reactionsOn(share, chance, until).map(
    ({ time, counts }): Activity => ({
      id: `${id}:at-${time / 60_000}`,
      type: 'reactions.observed',
      occurredAt: at(time),
      ...common,
      counts,
    }),
  )
  if (withdrawnAt === undefined) return [opened, confirmed, ...reactions]
  return [
    opened,
    confirmed,
    ...reactions,
    { id: `${id}:withdrawn`, type: 'share.withdrawn', occurredAt: at(withdrawnAt), ...common },
  ]
}
