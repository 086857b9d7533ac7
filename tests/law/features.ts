import type { Activity } from '@advocacy-kit/core'
import type { OracleEntry, Verdict } from '../oracle/oracle.ts'
import { expiryFeaturesOf } from './expiry-features.ts'
import { measureFeaturesOf } from './measure-features.ts'
import type { Program } from './program.ts'
import { revisionFeaturesOf } from './revision-features.ts'
import { ruleFeaturesOf } from './rule-features.ts'

const HOUR = 3_600_000

/** How often each thing that the law speaks of happens in a program: counted in its log, and in what the oracle made of it. */
export function featuresOf(
  program: Program,
  log: readonly Activity[],
  { entries, counts, balances }: Verdict,
): Record<string, number> {
  const { change, acts, anonymous } = program
  const observations = log.flatMap((a) => (a.type === 'reactions.observed' ? [a] : []))
  const at = (a: Activity) => Date.parse(a.occurredAt)
  const ids = new Map(log.map((a) => [a.id, a]))
  const booked = (kind: OracleEntry['kind'], type: Activity['type']) =>
    entries.filter((e) => e.kind === kind && e.points !== 0 && ids.get(e.activity)?.type === type).length
  const why = (reason: OracleEntry['why']) => entries.filter((e) => e.why === reason).length
  const personal = log.filter((a) => 'person' in a)
  const ruled = new Set<string>(
    log.flatMap((a) => (a.type === 'rules.published' ? a.rules.rules.map(({ on }) => on) : [])),
  )
  return {
    activities: log.length,
    'falls taken back': booked('reversed', 'reactions.observed'),
    'falls that a cut covered': entries.filter((e) => e.kind === 'reversed' && e.points > e.asked).length,
    'gaps (null, negative)': observations.filter((a) =>
      Object.values(a.counts).some((count) => count === null || count < 0),
    ).length,
    'gaps (a kind missing)': observations.filter((a) => !('like' in a.counts)).length,
    'withdrawals that skip': why('withdrawn'),
    'withdrawals that take back': booked('reversed', 'share.withdrawn'),
    'kudos that earn': booked('granted', 'kudos.given'),
    'kudos that are skipped': entries.filter(
      (e) => e.why === 'withdrawn' && ids.get(e.activity)?.type === 'kudos.given',
    ).length,
    'kudos taken back': booked('reversed', 'kudos.withdrawn'),
    'limits reached': why('limit'),
    'limits reached in part': entries.filter((e) => e.why === 'limit' && e.points > 0).length,
    'once used up': why('once'),
    'states repeated': why('repeated'),
    'granted nothing while away': why('away'),
    'left and joined again': rejoined(log),
    'equal times': personal.length - new Set(personal.map((a) => `${'person' in a && a.person}\n${a.occurredAt}`)).size,
    'in an hour of the clock change': personal.filter((a) => Math.abs(at(a) - change) < HOUR).length,
    'late after closing': entries.filter((e) => e.late).length,
    'periods closed': acts.filter((act) => 'close' in act).length,
    'outdated counts': outdated(log),
    'rule changes at work': new Set(entries.map((e) => e.version)).size - 1,
    'shares across versions': acrossVersions(entries, ids),
    'ids beyond ASCII': log.filter((a) => /[^ -~]/.test(a.id)).length,
    'ahead of the recorder': log.filter((a) => a.recordedAt !== undefined && at(a) > Date.parse(a.recordedAt)).length,
    'sent without a person': anonymous.size,
    'unscored, of types that rules are on': personal.filter((a) => isUnscored(a) && ruled.has(a.type)).length,
    'unscored awards': personal.filter((a) => isUnscored(a) && a.type === 'points.awarded').length,
    awards: booked('awarded', 'points.awarded'),
    spending: booked('spent', 'points.spent'),
    debts: [...balances.values()].filter((balance) => balance < 0).length,
    backfills: acts.filter((act) => 'record' in act && act.backfill !== undefined).length,
    'backfills into a closed period': intoClosed(log),
    'backfills undone': acts.filter((act) => 'undo' in act).length,
    'recorded again after that': personal.length - new Set(personal.map(({ id }) => id)).size,
    ...expiryFeaturesOf(log, entries),
    ...measureFeaturesOf(log, counts),
    ...ruleFeaturesOf(log, entries),
    ...revisionFeaturesOf(program, log, entries),
  }
}

function isUnscored(a: Activity): boolean {
  return 'unscored' in a && a.unscored === true
}

/** People who earned again after leaving and joining. */
function rejoined(log: readonly Activity[]): number {
  const left = log.flatMap((a) => (a.type === 'person.left' ? [a] : []))
  return left.filter((l) =>
    log.some((a) => a.type === 'person.joined' && a.person === l.person && a.occurredAt > l.occurredAt),
  ).length
}

/** Late observations that are older than what another one said of the same share and kind before them. */
function outdated(log: readonly Activity[]): number {
  const observations = log.flatMap((a) =>
    a.type === 'reactions.observed' && a.recordedAt ? [{ ...a, recordedAt: a.recordedAt }] : [],
  )
  const closings = log.flatMap((a) => (a.type === 'period.closed' && a.recordedAt ? [a.recordedAt] : []))
  return observations.filter(
    (a) =>
      closings.some((closing) => a.occurredAt < closing && closing < a.recordedAt) &&
      observations.some(
        (other) => other.share === a.share && other.recordedAt < a.recordedAt && other.occurredAt > a.occurredAt,
      ),
  ).length
}

function acrossVersions(entries: readonly OracleEntry[], ids: ReadonlyMap<string, Activity>): number {
  const versions = new Map<string, Set<number>>()
  for (const { activity, version, rule } of entries) {
    const of = ids.get(activity)
    if (rule === null || !of || !('share' in of) || of.share === undefined) continue
    versions.set(of.share, (versions.get(of.share) ?? new Set()).add(version))
  }
  return [...versions.values()].filter((seen) => seen.size > 1).length
}

function intoClosed(log: readonly Activity[]): number {
  const closings = log.flatMap((a) => (a.type === 'period.closed' && a.recordedAt ? [a.recordedAt] : []))
  return log.filter((a) => a.backfill !== undefined && closings.some((closing) => closing < (a.recordedAt ?? '')))
    .length
}

/** Features over many cases, as they are collected. */
export class FeatureTable {
  readonly #cases: Record<string, number>[] = []

  add(features: Record<string, number>): void {
    this.#cases.push(features)
  }

  /** In which share of all cases each feature occurs. */
  shares(): Map<string, number> {
    const names = Object.keys(this.#cases[0] ?? {})
    return new Map(
      names.map((name) => [name, this.#cases.filter((one) => (one[name] ?? 0) > 0).length / this.#cases.length]),
    )
  }

  toString(): string {
    const mean = (name: string) => this.#cases.reduce((sum, one) => sum + (one[name] ?? 0), 0) / this.#cases.length
    const lines = [...this.shares()].map(
      ([name, share]) =>
        `${name.padEnd(34)} ${(share * 100).toFixed(1).padStart(6)} % of cases ${mean(name).toFixed(1).padStart(8)} a case`,
    )
    return [`${this.#cases.length} cases`, ...lines].join('\n')
  }
}
