import { dayName } from '../../calendar/period.ts'
import { goalStandingOf } from '../../goals/forecast.ts'
import { type Goal, type GoalEntry, rangeOf } from '../../goals/goal.ts'
import { compareBytes } from '../../ports/byte-order.ts'
import { unitOf } from '../../program/unit.ts'
import type { Caller } from '../caller.ts'
import { DaySums } from '../day-sums.ts'
import { scoringOf } from '../scoring.ts'
import { refuseUnknownTeam } from '../teams.ts'
import type { Context } from './context.ts'

/** How many days a goal is still shown after its last. */
const RECENT = 30

/** The operations on goals of all together: no answer says who counted towards one. */
export function goalsNoun({ store, documents, chronicle, recorder, boards, clock }: Context) {
  const daySums = new DaySums(store)

  const begun = async () => {
    const program = await chronicle.refresh()
    if (program === undefined) throw new TypeError('The program has not begun.')
    return program.decisions
  }

  /**
   * The teams whose sums together are the goal's; none where too few take part. Of the whole program it is every team and who has none, unless that would tell of the few that no
   * board shows: then those are left out.
   */
  const counted = async (team: string | undefined): Promise<readonly (string | undefined)[]> => {
    const settings = await documents.program.one('settings')
    if (settings === undefined) throw new TypeError('The program has not begun.')
    const { minimumGroupSize, teams } = settings.body
    if (team === undefined) {
      const some = await documents.people.ids({ field: 'status', value: 'ambassador' }, minimumGroupSize)
      if (some.length < minimumGroupSize) return []
    }
    if (await boards.mayTell(team, settings.body)) return [team]
    if (team !== undefined) return []
    const told: string[] = []
    for (const { id } of teams) if (await boards.mayTell(id, settings.body)) told.push(id)
    return told
  }

  const sumsOf = async (
    measure: GoalEntry['measure'],
    range: { from: number; until: number },
    teams: readonly (string | undefined)[],
  ) => {
    const sums = new Map<number, number>()
    for (const team of teams) {
      const days = await daySums.of({ measure, ...range, ...(team !== undefined && { team }) })
      for (const [day, sum] of days) sums.set(day, (sums.get(day) ?? 0) + sum)
    }
    return sums
  }

  /** Whether points are switched off for who asks, or for the team whose goal it is. */
  const switchedOff = async ({ scoring }: Caller, { measure, team }: GoalEntry): Promise<boolean> => {
    if (measure !== 'points' || scoring.mode !== 'on') return measure === 'points'
    const settings = await documents.program.one('settings')
    return scoringOf(settings?.body, { team }).mode !== 'on'
  }

  const shown = async (caller: Caller, entry: GoalEntry): Promise<Goal> => {
    const decisions = await begun()
    const goal = { ...entry, ...(entry.measure === 'points' && unitOf(decisions)) }
    const teams = (await switchedOff(caller, entry)) ? [] : await counted(entry.team)
    if (teams.length === 0) return { ...goal, hidden: true }
    const { from, until } = rangeOf(entry)
    const sums = await sumsOf(entry.measure, { from, until }, teams)
    const today = decisions.zone.dayOf(clock())
    return { ...goal, hidden: false, ...goalStandingOf({ target: entry.target, from, until, today, sums }) }
  }

  return {
    async list(caller: Caller, { team, limit = 20 }: { team?: string | undefined; limit?: number | undefined }) {
      const { zone } = await begun()
      const today = zone.dayOf(clock())
      const goals = (await documents.goals.every())
        .filter((entry) => rangeOf(entry).until + RECENT > today && (team === undefined || entry.team === team))
        .filter(({ measure }) => measure !== 'points' || caller.scoring.mode === 'on')
        .sort((a, b) => byNearness(a, b, today))
        .slice(0, limit)
      return { today: dayName(today), items: await Promise.all(goals.map((goal) => shown(caller, goal))) }
    },
    async put(caller: Caller, entry: GoalEntry): Promise<Goal> {
      if (entry.team !== undefined) await refuseUnknownTeam(documents, entry.team)
      await recorder.record(async () => ({
        activities: [],
        put: [documents.goals.put(entry.id, await documents.goals.one(entry.id), entry)],
      }))
      return shown(caller, entry)
    },
    async delete(_caller: Caller, { id }: { id: string }) {
      await recorder.record(async () => ({
        activities: [],
        put: [documents.goals.put(id, await documents.goals.one(id), null)],
      }))
      return { id }
    },
  }
}

/** Goals that run come first, by which ends soonest; then those that begin later, and those that are over, the last one first. */
function byNearness(a: GoalEntry, b: GoalEntry, today: number): number {
  const [one, other] = [placeOf(a, today), placeOf(b, today)]
  return one.group - other.group || one.within - other.within || compareBytes(a.id, b.id)
}

function placeOf(entry: GoalEntry, today: number): { group: number; within: number } {
  const { from, until } = rangeOf(entry)
  if (today >= until) return { group: 2, within: -until }
  return today < from ? { group: 1, within: from } : { group: 0, within: until }
}
