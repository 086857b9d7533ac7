import { dayName, type Period, periodFor } from '../../calendar/period.ts'
import type { Zone } from '../../calendar/zone.ts'
import { AdvocacyError } from '../../error.ts'
import type { Measure } from '../../measures/measure.ts'
import { explanationOf } from '../../points/explain.ts'
import { newestFirst } from '../../points/explain-page.ts'
import type { Explanation, ExplanationQuery } from '../../points/explanation.ts'
import { distinct } from '../../points/score.ts'
import type { Statement } from '../../points/statement.ts'
import { unitOf } from '../../program/unit.ts'
import { withAuthors } from '../authors.ts'
import type { Caller } from '../caller.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import { POINTS } from '../writing.ts'
import type { Context } from './context.ts'

/** The period that a name, or the length of the one that holds now, means. */
export function periodAsked(name: string, zone: Zone, now: number): Period {
  return periodFor(name, zone.dayOf(now))
}

/** The operations on points. */
export function pointsNoun({ store, documents, chronicle, recorder, boards, directory, clock }: Context) {
  const begun = async () => {
    const program = await chronicle.refresh()
    if (program === undefined) throw new TypeError('The program has not begun.')
    return program.decisions
  }

  /** What is only counted is no point, and can be asked where there are none. */
  const known = (caller: Caller, measure: Measure = 'points'): string => {
    if (measure === 'points' || caller.scoring.mode === 'off') refuseSwitchedOff(caller)
    if (caller.person) return caller.person.body.id
    throw new AdvocacyError('not-ambassador', 'You have no points: they come with taking part.')
  }

  return {
    async get(caller: Caller, { period = 'all' }: { period?: string | undefined }): Promise<Statement> {
      const person = known(caller)
      const decisions = await begun()
      const { id, from, until } = periodAsked(period, decisions.zone, clock())
      const [own] = await store.tally({ measure: POINTS, from, until, by: 'person', person })
      const { balance, spendable, expiring } = await recorder.pointsOf(person, decisions.zone.dayOf(clock()))
      return {
        balance,
        spendable,
        ...(expiring.length > 0 && {
          expiring: expiring.map(({ ends, left }) => ({ day: dayName(ends), points: left })),
        }),
        period: id,
        score: own?.total ?? 0,
        ...unitOf(decisions),
      }
    },
    async explain(
      caller: Caller,
      { period = 'all', measure = 'points', nothing, after, limit = 50 }: ExplanationQuery,
    ): Promise<Explanation> {
      const person = known(caller, measure)
      const decisions = await begun()
      const now = clock()
      const rows = await recorder.rows(person)
      const activities = distinct(
        rows.map(({ activity }) => activity),
        decisions,
      )
      const asked = {
        person,
        period: periodAsked(period, decisions.zone, now).id,
        measure,
        nothing,
        now: new Date(now).toISOString(),
      }
      const explained = explanationOf(activities.values(), decisions, asked, newestFirst({ after, limit }))
      return withAuthors(explained, (id) => activities.get(id), { documents, directory })
    },
    async totals(caller: Caller, { period = 'all' }: { period?: string | undefined }) {
      refuseSwitchedOff(caller)
      const { zone } = await begun()
      const { id, from, until } = periodAsked(period, zone, clock())
      const settings = await documents.program.one('settings')
      if (settings && !(await boards.mayTell(undefined, settings.body))) return { period: id, total: null, days: [] }
      const sums = await store.tally({ measure: POINTS, from, until, by: 'day' })
      const days = sums.map((sum) => ({ day: Number(sum.id), points: sum.total })).sort((a, b) => a.day - b.day)
      const total = days.reduce((sum, { points }) => sum + points, 0)
      return { period: id, total, days: days.map(({ day, points }) => ({ day: dayName(day), points })) }
    },
  }
}
