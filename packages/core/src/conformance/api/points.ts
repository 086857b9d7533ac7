import { equal, refused } from '../expect.ts'
import { type Cast, confirmed, observed, type Scene } from './stage.ts'

/** Pia: 5 points and 12 reactions in March 2026, 5 points in April. */
async function pia({ importer, as }: Cast) {
  await importer.people.put({ id: 'p1', name: 'Pia', team: 'works', hostId: 'pia@host' })
  const april = { ...confirmed('a3', 'p1'), occurredAt: '2026-03-31T22:30:00Z' }
  await importer.activities.record({ activities: [confirmed('a1', 'p1', 's1', 'i1'), observed('a2', 's1', 12), april] })
  return as({ id: 'pia@host' })
}

/** Points: each person's own, explained; of all together, only sums. */
export const points: Readonly<Record<string, Scene>> = {
  'everyone reads their own points, by period': async (cast) => {
    const person = await pia(cast)
    equal(await person.points.get({}), { balance: 22, spendable: 22, period: 'all', score: 22 })
    equal(await person.points.get({ period: '2026-03' }), { balance: 22, spendable: 22, period: '2026-03', score: 17 })
    equal(await person.points.get({ period: '2026-Q2' }), { balance: 22, spendable: 22, period: '2026-Q2', score: 5 })
    equal((await person.points.get({ period: '2025' })).score, 0, 'the score of a year without activities')
    equal((await cast.ann.points.get({})).balance, 0, "someone else's balance")
  },

  'a number is explained down to activities and rules': async (cast) => {
    const person = await pia(cast)
    const { parts, rules, ...shown } = await person.points.explain({ period: '2026-03' })
    equal(shown, {
      person: 'p1',
      period: '2026-03',
      measure: 'points',
      score: 17,
      timeZone: 'Europe/Amsterdam',
      counts: { parts: 2, nothing: 0 },
      next: null,
    })
    const [reactions, share] = parts
    equal(parts.length, 2, 'the number of parts')
    equal(share, {
      activity: 'a1',
      type: 'share.confirmed',
      occurredAt: '2026-03-02T09:00:00Z',
      day: '2026-03-02',
      share: 's1',
      content: 'i1',
      platform: 'linkedin',
      rule: 'share',
      version: 1,
      kind: 'granted',
      asked: 5,
      points: 5,
      why: null,
      formula: { points: 5, bonus: 0, units: null, per: 1, factors: [], before: null },
      limit: null,
      again: null,
      late: false,
    })
    equal([reactions?.activity, reactions?.rule, reactions?.points], ['a2', 'reaction', 12], 'the later part')
    equal(
      reactions?.formula,
      {
        points: null,
        bonus: 0,
        units: [{ kind: 'like', difference: 12, points: 1 }],
        per: 1,
        factors: [],
        before: { worth: 0, over: 1 },
      },
      'its formula',
    )
    equal(
      rules.map(({ version, rule }) => [version, rule.id, rule.points]).sort(),
      [
        [1, 'reaction', 1],
        [1, 'share', 5],
      ],
      'the rules',
    )
  },

  'what earned nothing says why': async (cast) => {
    const { ann } = cast
    for (let time = 0; time < 2; time += 1)
      await ann.shares.confirm({ id: (await ann.shares.open({ content: 'c1', platform: 'x' })).id })
    const { parts } = await ann.points.explain({})
    equal(
      parts.map(({ points, why }) => [points, why]).sort(),
      [
        [0, 'once'],
        [5, null],
      ],
      'points and why not',
    )
  },

  'sums of the program are told per local day, and of nobody': async (cast) => {
    await pia(cast)
    const days = [
      { day: '2026-03-02', points: 5 },
      { day: '2026-03-03', points: 12 },
      { day: '2026-04-01', points: 5 },
    ]
    for (const caller of [cast.mia, cast.exporter, cast.importer])
      equal(await caller.points.totals({}), { period: 'all', total: 22, days })
    equal(await cast.mia.points.totals({ period: '2026-W14' }), { period: '2026-W14', total: 5, days: days.slice(2) })
  },

  'who takes no part has no points': async ({ gus, mia }) => {
    for (const guest of [gus, mia]) {
      await refused(guest.points.get({}), 'not-ambassador')
      await refused(guest.points.explain({}), 'not-ambassador')
    }
  },

  'a period that is none is refused': async ({ ann, mia, gus }) => {
    for (const period of ['yesterday', '2026-13', '2026-02-29', '2026-W54', '2026-Q5', '']) {
      await refused(ann.points.get({ period }), 'invalid-input', ['/period'])
      await refused(ann.points.explain({ period }), 'invalid-input', ['/period'])
      await refused(mia.points.totals({ period }), 'invalid-input', ['/period'])
      await refused(gus.leaderboards.get({ board: 'points', period }), 'invalid-input', ['/period'])
    }
  },
}
