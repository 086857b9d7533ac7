import type { Store, TallyQuery } from '../../ports/store.ts'
import type { ProgramSettings } from '../../program/program.ts'
import { type Board, createBoard } from '../../ranking/board.ts'
import type { Ranked } from '../../ranking/ranked.ts'
import { teamsOff } from '../scoring.ts'
import type { Asked } from './asked.ts'
import { type Counting, counting, groupOf, groupScores, totals } from './group-scores.ts'
import { HotSums, memberId, memberOf, type Noted, type Sums } from './hot-sums.ts'
import { Latest } from './latest.ts'
import { OrderedPeople } from './ordered-people.ts'
import { type BoardPeriod, measureOf } from './period.ts'
import type { RosterMeasure } from './roster.ts'
import { type AskedGroups, type Seen, type ShownGroups, shownGroups } from './shown-groups.ts'

const EVER = { from: Number.MIN_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER }

/** Sums, boards and people's own days that are kept at hand. */
const MOST = { sums: 64, boards: 32, own: 5_000 }

/** The boards of a program, at hand and in order. */
export class Boards {
  readonly #sums: HotSums
  readonly #own: HotSums
  readonly #people = new Map<string, OrderedPeople>()
  readonly #groups = new Latest<Board>(MOST.boards)
  readonly #shown = new Latest<ShownGroups>(MOST.boards)

  constructor(store: Store) {
    this.#sums = new HotSums(store, MOST.sums)
    this.#own = new HotSums(store, MOST.own)
  }

  /** Takes in what a write of this process did. */
  note(noted: Noted): void {
    this.#sums.note(noted)
    this.#own.note(noted)
  }

  /** The board of people who are listed; of a closed period, of those who were. Who is of a team without points has no row. */
  async people(asked: Asked, period: BoardPeriod, settings: ProgramSettings): Promise<Board> {
    const all = await this.#listed(asked, period)
    const off = teamsOff(settings)
    if (off.size === 0) return all
    const members = [...(await this.#roster('listed', {}, 'member')).totals.keys()].map(memberOf)
    const without = new Set(members.filter(([, team]) => off.has(team)).map(([person]) => person))
    return part(all, asked, ({ id }) => !without.has(id))
  }

  async #listed(asked: Asked, period: BoardPeriod): Promise<Board> {
    const { from, until, closed } = period
    const among = { measure: 'listed', until: rosterUntil(closed) }
    const scores = await this.#sums.of({ measure: measureOf(asked, period), from, until, by: 'person', among })
    const leaders = asked.leaders === 'in' ? undefined : await this.#roster('leaders', period, 'person')
    const key = JSON.stringify([
      measureOf(asked, period),
      period.from,
      period.until,
      period.closed,
      asked.leaders,
      asked.ties,
    ])
    const known = this.#people.get(key)
    const ordered = known?.isOf(scores, leaders) ? known : new OrderedPeople(scores, leaders, asked)
    this.#people.delete(key)
    this.#people.set(key, ordered)
    const oldest = this.#people.keys().next()
    if (this.#people.size > MOST.boards && !oldest.done) this.#people.delete(oldest.value)
    return ordered.board()
  }

  /** The board of the people of one team who are listed now. */
  async peopleOf(team: string, asked: Asked, period: BoardPeriod, settings: ProgramSettings): Promise<Board> {
    const all = await this.people(asked, period, settings)
    const members = await this.#roster('listed', {}, 'member')
    return part(all, asked, ({ id }) => members.totals.has(memberId(id, team)))
  }

  /**
   * The board of groups: of teams, or of departments or regions, which are teams together. The row of a group whose sum would tell of few people counts only what can be read
   * elsewhere: who of it is listed, and in a total its teams that count whole.
   */
  async groups(asked: Asked, period: BoardPeriod, settings: ProgramSettings): Promise<Board> {
    const seen = await this.#seen(period)
    const shown = this.#shownGroups(asked, period, settings, seen)
    const group = groupOf(asked.scope, settings)
    const isPlain = asked.value === 'total' && asked.leaders === 'in'
    if (isPlain && shown.public.size === 0) {
      const sums = await this.#scores(asked, period, 'team')
      return this.#groups.of([asked, period, settings], [shown, sums], () =>
        boardOf(among(totals(sums.totals, group), shown.whole), asked),
      )
    }
    const scores = await this.#scores(asked, period, 'member')
    // Somebody is active in a period, whatever the campaign.
    const { from, until } = period
    const active = await this.#sums.of({ measure: settings.active, from, until, by: 'member' })
    const { whole: told } = this.#shownGroups({ ...asked, scope: 'teams' }, period, settings, seen)
    return this.#groups.of([asked, period, settings], [shown, told, scores, active, ...Object.values(seen)], () => {
      const counts = counting(asked, seen.leaders)
      const isPublic = (person: string, team: string) =>
        counts(person) && (seen.listed.totals.has(person) || (asked.value === 'total' && told.has(team)))
      const of = (who: Counting['counts']) =>
        groupScores(asked.value, scores.totals, active.totals, { groupOf: group, counts: who })
      return boardOf([...among(of(counts), shown.whole), ...among(of(isPublic), shown.public)], asked)
    })
  }

  #shownGroups(asked: AskedGroups, period: BoardPeriod, settings: ProgramSettings, seen: Seen): ShownGroups {
    const { scope, leaders } = asked
    return this.#shown.of([scope, leaders, period, settings], Object.values(seen), () =>
      shownGroups({ scope, leaders }, settings, seen),
    )
  }

  /** Whether a sum of one team, or without one of the whole program, tells nothing of fewer people than the program allows. */
  async mayTell(team: string | undefined, settings: ProgramSettings): Promise<boolean> {
    const scope = team === undefined ? 'program' : 'teams'
    return shownGroups({ scope, leaders: 'in' }, settings, await this.#seen({})).whole.has(team ?? '')
  }

  /** Whose points the rows of teams count now: everybody's, of some teams only those of who is listed, and of teams without a row nobody's. */
  async countedInTeams(settings: ProgramSettings): Promise<Counting['counts']> {
    const seen = await this.#seen({})
    const shown = shownGroups({ scope: 'teams', leaders: 'in' }, settings, seen)
    return (person, team) => shown.whole.has(team) || (shown.public.has(team) && seen.listed.totals.has(person))
  }

  /** Whether somebody is listed now. */
  async listed(): Promise<ReadonlyMap<string, number>> {
    return (await this.#roster('listed', {}, 'person')).totals
  }

  /** What each day brought a person. */
  async daysOf(person: string, asked: Asked, period: BoardPeriod): Promise<ReadonlyMap<string, number>> {
    return (await this.#own.of({ measure: measureOf(asked, period), ...EVER, by: 'day', person })).totals
  }

  #scores(asked: Pick<Asked, 'measure'>, period: BoardPeriod, by: TallyQuery['by']): Promise<Sums> {
    return this.#sums.of({ measure: measureOf(asked, period), from: period.from, until: period.until, by })
  }

  /** The roster as it was when the period was closed; else as it is. */
  #roster(measure: RosterMeasure, { closed }: { closed?: number }, by: TallyQuery['by']): Promise<Sums> {
    return this.#sums.of({ measure, from: EVER.from, until: rosterUntil(closed), by })
  }

  async #seen(period: Pick<BoardPeriod, 'closed'>): Promise<Seen> {
    return {
      ambassadors: await this.#roster('ambassadors', period, 'member'),
      listed: await this.#roster('listed', period, 'person'),
      leaders: await this.#roster('leaders', period, 'person'),
    }
  }
}

/** Up to where the roster counts: as it was at a closing, or as it is. */
function rosterUntil(closed: number | undefined): number {
  return closed === undefined ? EVER.until : closed + 1
}

/** A board of some of the people of another. */
function part(all: Board, { ties }: Asked, keeps: (row: Ranked) => boolean): Board {
  const rows = all.range(1, all.total).filter(keeps)
  return createBoard({ scores: rows.map(({ id, score }) => [id, score] as const), ties })
}

/** What the groups among these come to. */
function among(scores: ReadonlyMap<string, number>, groups: ReadonlySet<string>): [id: string, score: number][] {
  return [...scores].filter(([id]) => groups.has(id))
}

/** A board has no row for a group that earned nothing or owes. */
function boardOf(scores: readonly [id: string, score: number][], { ties }: Asked): Board {
  return createBoard({ scores: scores.filter(([, score]) => score > 0), ties })
}
