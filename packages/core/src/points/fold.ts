import type { PersonalActivity, ReactionsObserved } from '../activity/activity.ts'
import { AdvocacyError } from '../error.ts'
import { type Count, countHappened, countObserved, uncount } from '../measures/count.ts'
import type { FactMeasure } from '../measures/measure.ts'
import { type Decisions, type Edition, inForce, type ReadyRule, recordedAt } from '../program/decisions.ts'
import { applying, askedOnce, onceKey, unitsOf } from './asking.ts'
import type { Entry, EntryKind, Why } from './entry.ts'
import { addWorth, type Fraction, factorOf, ONE, wholeWorth } from './factor.ts'
import { leftBy, reopen, use } from './limits.ts'
import { longer } from './longer.ts'
import { endOf, expireLots, keepLot, spendLots, takeBackLots } from './lots.ts'
import type { Owner } from './owners.ts'
import { openFrom, type Placed } from './place.ts'
import { type Held, heldBy, moveCounts, type PointsState, type ShareState } from './state.ts'
import { isWithdrawal } from './subject.ts'

/** Where the entries of a fold go. */
export type Emit = (entry: Entry) => void

/** Where what a fold counts for the measures goes. */
export type EmitCount = (count: Count) => void

/**
 * Takes one activity of a person into account, in the order of the law: changes `state`, and hands every entry to `emit`, and what it counts to `measured`, if given. Withdrawals must have been
 * noted first ({@link noteWithdrawal}), since they hold whatever their place.
 */
export function fold(owner: Owner, placed: Placed, decisions: Decisions, emit: Emit, measured?: EmitCount): void {
  const { state, share } = owner
  const { activity } = placed
  const step = new Step(owner, placed, inForce(decisions, placed.at), emit, measured)
  switch (activity.type) {
    case 'points.awarded':
      return activity.unscored ? undefined : step.book(null, 'awarded', activity.points, activity.points)
    case 'points.spent':
      return step.book(null, 'spent', -activity.points, -activity.points)
    case 'points.expired':
      return step.expire()
    case 'share.withdrawn':
    case 'kudos.withdrawn':
      return share && step.withdraw(share)
    case 'reactions.observed':
      return share && step.observe(activity, share)
    case 'person.left':
      state.away = true
      return
    case 'person.joined':
      state.away = false
  }
  step.earn()
}

/** Notes a withdrawal ahead of the fold: from which local day on it unmakes the activities of its share, or its kudos. */
export function noteWithdrawal(
  { share }: Pick<Owner, 'share'>,
  activity: PersonalActivity,
  decisions: Decisions,
): void {
  if (!share || !isWithdrawal(activity)) return
  share.withdrawnFrom = Math.min(share.withdrawnFrom, openFrom(activity, recordedAt(activity), decisions))
}

/** One activity at work on one person's state. */
class Step {
  private readonly share: ShareState | undefined
  private readonly state: PointsState
  private readonly placed: Placed
  private readonly edition: Edition | undefined
  private readonly emit: Emit
  private readonly measured: EmitCount | undefined

  constructor(
    { state, share }: Owner,
    placed: Placed,
    edition: Edition | undefined,
    emit: Emit,
    measured: EmitCount | undefined,
  ) {
    this.state = state
    this.share = share
    this.placed = placed
    this.edition = edition
    this.emit = emit
    this.measured = measured
  }

  /** Points once per activity. */
  earn(): void {
    const { activity, bookedAt, day } = this.placed
    const { share } = this
    const withdrawn = share !== undefined && day >= share.withdrawnFrom
    if (share && bookedAt < share.firstAt) share.firstAt = bookedAt
    const repeated = !withdrawn && share !== undefined && isRepeated(share, activity.type)
    if (this.measures && !withdrawn && !repeated) countHappened(this.state, share, activity.type, this.counting())
    for (const ready of this.rules()) {
      const asked = this.asked(ready)
      if (withdrawn) this.book(ready.rule.id, 'granted', asked, 0, 'withdrawn')
      else this.ask(ready, asked, share && heldBy(share, ready.rule.id), repeated)
    }
  }

  /** Points by the difference of cumulative counts. */
  observe(activity: ReactionsObserved, share: ShareState): void {
    if (this.placed.bookedAt < share.firstAt) share.firstAt = this.placed.bookedAt
    if (this.placed.day >= share.withdrawnFrom) return
    if (!moveCounts(share, activity, this.placed.occurredAt)) return
    if (this.measures) countObserved(share, this.state.away, this.counting())
    for (const ready of this.rules()) this.follow(ready, unitsOf(ready, share.counts), heldBy(share, ready.rule.id))
  }

  /** Takes back all that a share still holds. */
  withdraw(share: ShareState): void {
    if (this.measured) uncount(share, this.counting())
    for (const held of share.held) {
      for (const key of held.once ?? []) this.state.once.delete(key)
      delete held.once
      const back = held.granted
      reopen(this.state, this.placed, back, held)
      held.worth = 0
      held.over = 1
      held.granted = 0
      if (back > 0) this.book(held.rule, 'reversed', -back, -back, undefined, held)
    }
  }

  book(rule: string | null, kind: EntryKind, asked: number, points: number, why?: Why, held?: Held): void {
    const { activity, day, late } = this.placed
    if (this.state.lots || (points > 0 && this.edition?.rules.expiry)) this.moveLots(kind, points, held)
    this.state.balance += points
    if (!Number.isSafeInteger(this.state.balance)) throw overflow(this.state.person, activity)
    const version = this.edition?.version ?? 0
    const { person } = this.state
    const { id, team } = activity
    // With the team from the start, which nearly all have: an object that grows afterwards takes more room.
    const entry: Entry =
      team === undefined
        ? { activity: id, rule, version, person, day, kind, asked, points }
        : { activity: id, rule, version, person, team, day, kind, asked, points }
    if (activity.campaign !== undefined) entry.campaign = activity.campaign
    if (why !== undefined) entry.why = why
    if (late) entry.late = true
    this.emit(entry)
  }

  /** Whether what happened is counted for the measures. */
  private get measures(): boolean {
    return this.measured !== undefined && !this.placed.activity.unmeasured
  }

  /** Ends what has ended. */
  expire(): void {
    const points = expireLots(this.state, this.placed.day)
    if (points > 0) this.book(null, 'expired', -points, -points)
  }

  private moveLots(kind: EntryKind, points: number, held: Held | undefined): void {
    const { state, placed, edition } = this
    if (points > 0) keepLot(state, endOf(edition?.rules.expiry, placed.day), points, held)
    else if (!state.lots || kind === 'expired') return
    else if (held) takeBackLots(state.lots, -points, held)
    else spendLots(state.lots, -points, placed.day)
  }

  private counting(): (measure: FactMeasure, amount: number) => void {
    const { measured, state } = this
    const { activity, day } = this.placed
    const { id, team, platform, campaign } = activity
    return (measure, amount) => {
      // With team and platform from the start, which nearly all have: an object that grows afterwards takes more room.
      const count: Count =
        team === undefined || platform === undefined
          ? { activity: id, measure, person: state.person, day, amount }
          : { activity: id, measure, person: state.person, day, amount, team, platform }
      if (team !== undefined) count.team = team
      if (platform !== undefined) count.platform = platform
      if (campaign !== undefined) count.campaign = campaign
      measured?.(count)
    }
  }

  private ask(ready: ReadyRule, asked: number, held: Held | undefined, repeated: boolean): void {
    if (this.state.away) return this.book(ready.rule.id, 'granted', asked, 0, 'away')
    if (repeated) return this.book(ready.rule.id, 'granted', asked, 0, 'repeated')
    const once = ready.rule.once && onceKey(ready, this.placed.activity)
    if (once !== undefined && this.state.once.has(once)) return this.book(ready.rule.id, 'granted', asked, 0, 'once')
    const granted = leftBy(this.state, ready, this.placed, asked)
    if (granted > 0) {
      use(this.state, ready, this.placed, granted, held)
      if (once !== undefined) this.state.once.add(once)
      if (held) {
        held.granted += granted
        if (once !== undefined) held.once = longer(held.once ?? [], once)
      }
    }
    this.book(ready.rule.id, 'granted', asked, granted, granted < asked ? 'limit' : undefined, held)
  }

  private asked(ready: ReadyRule): number {
    const asked = askedOnce(ready, this.placed, this.share)
    if (!Number.isSafeInteger(asked)) throw overflow(this.state.person, this.placed.activity)
    return asked
  }

  private follow(ready: ReadyRule, units: number, held: Held): void {
    const before = wholeWorth(held)
    if (!Number.isSafeInteger(units)) throw overflow(this.state.person, this.placed.activity)
    addWorth(held, units, this.each(ready))
    if (!Number.isSafeInteger(held.worth) || !Number.isSafeInteger(held.over))
      throw overflow(this.state.person, this.placed.activity)
    const asked = wholeWorth(held) - before
    if (asked > 0) return this.rise(ready, asked, held)
    if (asked === 0) return
    const back = held.granted - Math.min(held.granted, wholeWorth(held))
    held.granted -= back
    if (back > 0) reopen(this.state, this.placed, back, held)
    this.book(ready.rule.id, 'reversed', asked, 0 - back, undefined, held)
  }

  /** What one unit of a count is worth by a rule. */
  private each({ rule: { per = 1 }, factors }: ReadyRule): Fraction {
    if (!factors && per === 1) return ONE
    const { times, over } = factors ? factorOf(factors, this.placed.activity, this.placed.at, this.share) : ONE
    return { times, over: over * per }
  }

  private rise(ready: ReadyRule, asked: number, held: Held): void {
    if (this.state.away) return this.book(ready.rule.id, 'granted', asked, 0, 'away')
    const granted = leftBy(this.state, ready, this.placed, asked)
    if (granted > 0) use(this.state, ready, this.placed, granted, held)
    held.granted += granted
    this.book(ready.rule.id, 'granted', asked, granted, granted < asked ? 'limit' : undefined, held)
  }

  private rules(): readonly ReadyRule[] {
    return applying(this.edition, this.placed.activity, this.placed.at, this.share)
  }
}

/** The lists of one state: nearly every share has one of them, and they all have the same. */
const alone = new Map(['share.opened', 'share.confirmed', 'share.verified'].map((state) => [state, [state]]))

function isRepeated(share: ShareState, type: string): boolean {
  const first = alone.get(type)
  if (first === undefined) return false
  if (share.states.includes(type)) return true
  share.states = share.states.length === 0 ? first : longer(share.states, type)
  return false
}

function overflow(person: string, activity: PersonalActivity): AdvocacyError {
  const message = `The points of ${person} leave the range of whole numbers that are exact (2^53) at activity ${activity.id}: lower the points of its rule.`
  return new AdvocacyError('points-overflow', message)
}
