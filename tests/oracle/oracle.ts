import type { Activity, EntryKind, Limit, ReactionsObserved, Rule, RuleSet, Why } from '@advocacy-kit/core'
import { attribute, distinct } from './activities.ts'
import { equalityHash, equalityLines, sum } from './equality.ts'
import { withExpiry } from './expiry.ts'
import { type Fraction, fraction, plus, product, whole } from './fraction.ts'
import { measureRules } from './measure.ts'
import { type Placed, place } from './place.ts'
import { applying, asked, factor, limitsOf, measure, price, windowOfLimit } from './rule.ts'

/** An entry of the ledger (law.md, 8); `day` is a local date. */
export interface OracleEntry {
  activity: string
  rule: string | null
  version: number
  person: string
  team: string | undefined
  day: string
  asked: number
  points: number
  kind: EntryKind
  why: Why | undefined
  late: boolean
}

/** What the oracle says of a log. `lines` and `hash` are those of law.md, 10. */
export interface Verdict {
  entries: OracleEntry[]
  /** What the measures count: entries whose rule begins with the measure's name. */
  counts: OracleEntry[]
  balances: Map<string, number>
  lines: string[]
  hash: string
}

/**
 * Scores a log naively, straight from docs/reference/law.md, whose sections the numbers in the comments name: slow and plain, sharing nothing
 * with the scorers it judges. Throws `activity-conflict`, `share-conflict` and `points-overflow` as the `code` of an Error.
 */
export function oracle(log: readonly Activity[], rules?: RuleSet, timeZone?: string): Verdict {
  const placed = place(distinct(log), rules, timeZone)
  const people = [...new Set(placed.flatMap((x) => x.person ?? []))]
  const entries = people.flatMap((person) => {
    const own = placed.filter((x) => x.person === person)
    return withExpiry(own, new Book(own).entries)
  })
  const balances = new Map(
    people.map((person) => [person, sum(entries.filter((e) => e.person === person).map((e) => e.points))]),
  )
  const counts = people.flatMap((person) => countsOf(placed.filter((x) => x.person === person)))
  const lines = equalityLines(entries, counts, balances)
  return { entries, counts, balances, lines, hash: equalityHash(lines) }
}

/** 9: what measures count is what these rules would grant, alone and always, by name of the measure. */
function countsOf(all: readonly Placed[]): OracleEntry[] {
  const counting = all.map((x) => ({
    ...x,
    scored: true,
    inForce: { version: 0, rules: measureRules(x), expiry: undefined },
  }))
  return new Book(counting).entries.filter((e) => e.rule !== null && e.points !== 0)
}

/** 4 to 7, for one person, whose activities come in order. */
class Book {
  readonly entries: OracleEntry[] = []
  /** What rules granted and, below zero, what was taken back. */
  readonly #grants: { rule: string; share: string | undefined; points: number; key: string | null }[] = []
  /** What grants used up of limits and, below zero, what was reopened. */
  readonly #uses: {
    rule: string
    share: string | undefined
    measure: string
    per: Limit['per']
    window: string
    amount: number
  }[] = []
  /** By share and rule. */
  readonly #worths = new Map<string, Fraction>()
  /** By share and kind. */
  readonly #known = new Map<string, { count: number; occurred: number }>()

  constructor(all: readonly Placed[]) {
    const withdrawals = all.filter(isWithdrawal)
    const skipped = new Set(
      all.filter((x) => canBeSkipped(x) && withdrawals.some((w) => w.share === x.share && x.day >= w.closed)),
    )
    for (const [index, x] of all.entries()) {
      const { activity } = x
      const moves = all
        .slice(0, index + 1)
        .filter((p) => p.activity.type === 'person.left' || p.activity.type === 'person.joined')
      const away = moves.at(-1)?.activity.type === 'person.left'
      const earlier = all.slice(0, index).filter((p) => !skipped.has(p))
      if (skipped.has(x)) for (const rule of applying(x, earlier)) this.#book(x, rule.id, 'granted', 0, 0, 'withdrawn')
      else if (isWithdrawal(x)) this.#withdraw(x)
      else if (activity.type === 'points.awarded') this.#award(x, activity.unscored ? 0 : activity.points)
      else if (activity.type === 'points.spent') this.#book(x, null, 'spent', -activity.points, -activity.points)
      else if (activity.type === 'reactions.observed') this.#observe(x, activity, earlier, away)
      else this.#judge(x, earlier, away)
    }
  }

  /** 7: 0 for what is unscored. */
  #award(x: Placed, points: number): void {
    if (points !== 0) this.#book(x, null, 'awarded', points, points)
  }

  /** 4: types that ask once per activity. */
  #judge(x: Placed, earlier: readonly Placed[], away: boolean): void {
    const { type } = x.activity
    const isState = type === 'share.opened' || type === 'share.confirmed' || type === 'share.verified'
    const repeated = isState && earlier.some((p) => p.activity.type === type && p.share === x.share)
    for (const rule of applying(x, earlier)) {
      const ask = asked(x, rule, earlier)
      const key = rule.once ? JSON.stringify(rule.once.map((name) => attribute(x.activity, name) ?? null)) : null
      if (away) this.#book(x, rule.id, 'granted', ask, 0, 'away')
      else if (repeated) this.#book(x, rule.id, 'granted', ask, 0, 'repeated')
      else if (key !== null && this.#grants.some((g) => g.rule === rule.id && g.key === key))
        this.#book(x, rule.id, 'granted', ask, 0, 'once')
      else this.#grant(x, rule, ask, key)
    }
  }

  /** 5: cumulative counts. */
  #observe(x: Placed, { occurredAt, counts }: ReactionsObserved, earlier: readonly Placed[], away: boolean): void {
    const occurred = Date.parse(occurredAt)
    const differences: [string, number][] = []
    for (const [kind, count] of Object.entries(counts)) {
      const key = JSON.stringify([x.share, kind])
      const known = this.#known.get(key) ?? { count: 0, occurred: -Infinity }
      if (count === null || count < 0 || occurred < known.occurred) continue
      differences.push([kind, count - known.count])
      this.#known.set(key, { count, occurred })
    }
    for (const rule of applying(x, earlier)) {
      const key = JSON.stringify([x.share, rule.id])
      const before = this.#worths.get(key) ?? fraction(0)
      const deltas = differences.map(([kind, difference]) =>
        product([fraction(difference), fraction(price(rule, kind), rule.per), factor(x, rule, earlier)]),
      )
      const worth = deltas.reduce(plus, before)
      this.#worths.set(key, worth)
      const ask = whole(worth) - whole(before)
      const granted = this.#held(x, rule.id)
      if (ask > 0 && away) this.#book(x, rule.id, 'granted', ask, 0, 'away')
      if (ask > 0 && !away) this.#grant(x, rule, ask, null)
      if (ask < 0) this.#takeBack(x, rule.id, ask, granted - Math.min(granted, whole(worth)))
    }
  }

  /** 6: at the withdrawal's own place. */
  #withdraw(x: Placed): void {
    const rules = [...new Set(this.#grants.filter((g) => g.share === x.share).map((g) => g.rule))]
    for (const rule of rules.filter((r) => this.#held(x, r) > 0))
      this.#takeBack(x, rule, -this.#held(x, rule), this.#held(x, rule))
    for (const key of this.#worths.keys()) if (JSON.parse(key)[0] === x.share) this.#worths.set(key, fraction(0))
    for (const g of this.#grants) if (g.share === x.share) g.key = null
  }

  /** 4: limits. */
  #grant(x: Placed, rule: Rule, asked: number, key: string | null): void {
    const points = Math.min(asked, ...limitsOf(rule).map((limit) => this.#room(x, rule, limit)))
    this.#book(x, rule.id, 'granted', asked, points, points < asked ? 'limit' : undefined)
    if (points === 0) return
    this.#grants.push({ rule: rule.id, share: x.share, points, key })
    for (const limit of limitsOf(rule)) {
      const amount = limit.points === undefined ? 1 : points
      this.#uses.push({
        rule: rule.id,
        share: x.share,
        measure: measure(limit),
        per: limit.per,
        window: windowOfLimit(x, limit.per),
        amount,
      })
    }
  }

  #room(x: Placed, rule: Rule, limit: Limit): number {
    const window = windowOfLimit(x, limit.per)
    const own = this.#uses.filter(
      (u) => u.rule === rule.id && u.measure === measure(limit) && u.per === limit.per && u.window === window,
    )
    const used = sum(own.map((u) => u.amount))
    if (limit.points !== undefined) return Math.max(0, limit.points - used)
    return used < (limit.count ?? 0) ? Infinity : 0
  }

  /** 5 and 6: taking back, and reopening. */
  #takeBack(x: Placed, rule: string, asked: number, points: number): void {
    this.#book(x, rule, 'reversed', asked, -points)
    this.#grants.push({ rule, share: x.share, points: -points, key: null })
    const kept = Map.groupBy(
      this.#uses.filter((u) => u.rule === rule && u.share === x.share),
      (u) => `${u.measure} per ${u.per}`,
    )
    for (const uses of kept.values()) {
      const latest = uses.findLast((u) => u.amount > 0)
      if (!latest || windowOfLimit(x, latest.per) !== latest.window) continue
      const since = uses.findLastIndex((u) => u.window !== latest.window)
      const grantedInIt = sum(uses.slice(since + 1).map((u) => u.amount))
      this.#uses.push({
        ...latest,
        amount: -(latest.measure === 'points' ? Math.min(points, grantedInIt) : grantedInIt),
      })
    }
  }

  /** 5 and 6: what a rule granted to a share and did not take back. */
  #held(x: Placed, rule: string): number {
    return sum(this.#grants.filter((g) => g.share === x.share && g.rule === rule).map((g) => g.points))
  }

  #book(x: Placed, rule: string | null, kind: EntryKind, asked: number, points: number, why?: Why): void {
    const { activity, person = '', day, late } = x
    const team = 'team' in activity ? activity.team : undefined
    this.entries.push({
      activity: activity.id,
      rule,
      version: x.inForce.version,
      person,
      team,
      day,
      asked,
      points,
      kind,
      why,
      late,
    })
  }
}

/** 6: what a withdrawal of its share may make void. Joining has its effect all the same. */
function canBeSkipped(x: Placed): boolean {
  return !isWithdrawal(x) && !['points.awarded', 'points.spent', 'points.expired'].includes(x.activity.type)
}

/** 6: of a share, or of kudos. */
function isWithdrawal({ activity: { type } }: Placed): boolean {
  return type === 'share.withdrawn' || type === 'kudos.withdrawn'
}
