import { dayName } from '../../calendar/period.ts'
import { AdvocacyError } from '../../error.ts'
import type { Measure } from '../../measures/measure.ts'
import { explanationOf } from '../../points/explain.ts'
import { newestFirst } from '../../points/explain-page.ts'
import type { Explanation, ExplanationQuery } from '../../points/explanation.ts'
import { distinct } from '../../points/score.ts'
import type { Statement } from '../../points/statement.ts'
import { unitOf } from '../../program/unit.ts'
import { withAuthors } from '../authors.ts'
import { type BoardPeriod, boardPeriod, measureOf } from '../boards/period.ts'
import type { Caller } from '../caller.ts'
import { withItemTitles } from '../item-titles.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import type { Context } from './context.ts'

const BY_POINTS = { measure: 'points' } as const

/** The operations on points. */
export function pointsNoun({ store, documents, chronicle, recorder, boards, directory, clock }: Context) {
  const begun = async () => {
    const program = await chronicle.refresh()
    if (program === undefined) throw new TypeError('The program has not begun.')
    return program.decisions
  }

  /** The period that is asked for, as boards take it. */
  const asked = async (period: string): Promise<BoardPeriod> => {
    const settings = await documents.program.one('settings')
    if (settings === undefined) throw new TypeError('The program has not begun.')
    return boardPeriod(period, settings.body, await begun(), clock())
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
      const days = await asked(period)
      const { id, from, until } = days
      const [own] = await store.tally({ measure: measureOf(BY_POINTS, days), from, until, by: 'person', person })
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
      const about = {
        person,
        period: await asked(period),
        measure,
        nothing,
        now: new Date(now).toISOString(),
      }
      const explained = explanationOf(activities.values(), decisions, about, newestFirst({ after, limit }))
      const named = await withAuthors(explained, (id) => activities.get(id), { documents, directory })
      return withItemTitles(named, { documents })
    },
    async totals(caller: Caller, { period = 'all' }: { period?: string | undefined }) {
      refuseSwitchedOff(caller)
      const days = await asked(period)
      const { id, from, until } = days
      const settings = await documents.program.one('settings')
      if (settings && !(await boards.mayTell(undefined, settings.body))) return { period: id, total: null, days: [] }
      const sums = await store.tally({ measure: measureOf(BY_POINTS, days), from, until, by: 'day' })
      const each = sums.map((sum) => ({ day: Number(sum.id), points: sum.total })).sort((a, b) => a.day - b.day)
      const total = each.reduce((sum, { points }) => sum + points, 0)
      return { period: id, total, days: each.map(({ day, points }) => ({ day: dayName(day), points })) }
    },
  }
}
