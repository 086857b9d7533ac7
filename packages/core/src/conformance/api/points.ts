import { equal, refused, untyped } from '../expect.ts'
import { type Cast, confirmed, observed, type Scene, seed } from './stage.ts'

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

  'points that will end are announced, and end no sooner': async ({ ann, mia, importer, ids }) => {
    await mia.program.publishRules({ rules: { ...seed.rules, expiry: { days: 7 } } })
    const { id } = await ann.shares.open({ content: 'c1', platform: 'x' })
    await ann.shares.confirm({ id })
    const { balance, spendable, expiring = [] } = await ann.points.get({})
    equal([balance, spendable, expiring.map(({ points }) => points)], [5, 5, [5]], 'before they end')
    const ended = {
      id: 'ended',
      type: 'points.expired',
      person: ids.ann,
      occurredAt: new Date().toISOString(),
    } as const
    await importer.activities.record({ activities: [ended] })
    equal((await ann.points.get({})).balance, 5, 'an end that is told too early')
  },

  'a number of the last days, a season or a campaign is told and explained like any other': async (cast) => {
    const { importer, mia, exporter } = cast
    await mia.program.update({
      seasons: [{ id: 'spring', name: 'Spring', from: '2026-03-01', until: '2026-03-31' }],
      campaigns: [{ id: 'hiring', name: 'Hiring', from: '2026-03-01', until: '2026-04-30' }],
    })
    const person = await pia(cast)
    await importer.activities.record({ activities: [{ ...confirmed('a4', 'p1'), campaign: 'hiring' }] })
    const told = async (period: string) => {
      const { score } = await person.points.get({ period })
      const why = await person.points.explain({ period })
      return [score, why.score, why.period, why.parts.map(({ activity }) => activity).join(' ')]
    }
    equal(await told('season:spring'), [22, 22, 'season:spring', 'a2 a4 a1'], 'a season')
    equal(await told('campaign:hiring'), [5, 5, 'campaign:hiring', 'a4'], 'a campaign')
    equal(await told('last-3660-days'), [27, 27, 'last-3660-days', 'a3 a2 a4 a1'], 'the last days')
    equal((await person.points.explain({ period: 'season:spring', measure: 'shares' })).score, 2, 'shares of a season')
    equal((await exporter.points.totals({ period: 'campaign:hiring' })).total, 5, 'all together in a campaign')
    await refused(person.points.get({ period: 'season:autumn' }), 'invalid-input', ['/period'])
    await refused(person.points.explain({ period: 'campaign:autumn' }), 'invalid-input', ['/period'])
  },

  'what earned nothing says why': async (cast) => {
    const { ann } = cast
    for (let time = 0; time < 2; time += 1)
      await ann.shares.confirm({ id: (await ann.shares.open({ content: 'c1', platform: 'x' })).id })
    const { parts, items } = await ann.points.explain({})
    equal(items, [{ id: 'c1', title: 'Item c1' }], 'the items that the parts are about')
    equal(
      parts.map(({ points, why }) => [points, why]).sort(),
      [
        [0, 'once'],
        [5, null],
      ],
      'points and why not',
    )
  },

  'what a limit cut says which, and when the same earns again': async ({ ann, ben }) => {
    for (let time = 0; time < 3; time += 1) await ben.kudos.give({ person: (await ann.me.get({})).id ?? '' })
    const { parts, counts } = await ann.points.explain({})
    equal(counts, { parts: 3, nothing: 1 }, 'how many parts')
    const [cut] = parts.filter(({ points }) => points === 0)
    equal([cut?.why, cut?.asked, cut?.limit?.count, cut?.limit?.per], ['limit', 2, 2, 'day'], 'what was cut')
    equal(cut?.limit?.window, cut?.day, 'the window of the limit')
    const again = Date.parse(cut?.again ?? '')
    const inside = again > Date.now() && again <= Date.now() + 25 * 3_600_000
    equal([inside, clockOf(cut?.again)], [true, '00:00'], 'whether it earns again from the next midnight')
    equal(
      parts.filter(({ points }) => points > 0).map(({ limit, again: next }) => [limit, next]),
      [
        [null, null],
        [null, null],
      ],
      'the limits of what was not cut',
    )
  },

  'an explanation comes newest first, a page at a time': async (cast) => {
    const person = await pia(cast)
    const whole = await person.points.explain({ period: '2026' })
    equal(
      whole.parts.map(({ activity }) => activity),
      ['a3', 'a2', 'a1'],
      'the activities of all',
    )
    const first = await person.points.explain({ period: '2026', limit: 2 })
    equal([first.parts, first.score, first.counts], [whole.parts.slice(0, 2), 22, whole.counts], 'the first page')
    const after = first.next ?? ''
    await cast.importer.activities.record({
      activities: [{ ...confirmed('a4', 'p1', 's4', 'i4'), occurredAt: '2026-05-01T09:00:00Z' }],
    })
    const last = await person.points.explain({ period: '2026', limit: 2, after })
    equal([last.parts, last.score, last.next], [whole.parts.slice(2), 27, null], 'the last page, after one more')
    for (const wrong of [{ limit: 0 }, { limit: 101 }, { after: 'a2' }, { measure: 'likes' }])
      await refused(person.points.explain(untyped(wrong)), 'invalid-input', [`/${Object.keys(wrong)[0]}`])
  },

  'what no rule looks at is told when asked, with the condition that failed': async ({ mia, ann }) => {
    const when = { platform: 'linkedin' }
    await mia.program.publishRules({ rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 5, when }] } })
    await ann.shares.confirm({ id: (await ann.shares.open({ content: 'c1', platform: 'x' })).id })
    equal((await ann.points.explain({})).parts, [], 'the parts, not asked')
    const { parts, rules, score } = await ann.points.explain({ nothing: true })
    equal(
      parts.map(({ type, rule, why, again, unmet }) => [type, rule, why, again, unmet]),
      [['share.confirmed', null, 'no-rule', null, [{ rule: 'share', condition: 'platform' }]]],
      'what earned nothing',
    )
    equal([rules.map(({ rule }) => rule.id), score], [['share'], 0], 'the rules, and the score')
  },

  'other measures are explained by what each activity counted': async (cast) => {
    const person = await pia(cast)
    const { parts, ...shown } = await person.points.explain({ measure: 'reactions' })
    equal([shown.measure, shown.score, shown.rules], ['reactions', 12, []], 'the number')
    equal(
      parts.map(({ activity, kind, points, rule }) => [activity, kind, points, rule]),
      [['a2', 'counted', 12, null]],
      'the parts',
    )
    equal((await person.points.explain({ measure: 'shares' })).score, 2, 'the shares')
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

/** The wall clock of an instant in the program's zone. */
function clockOf(instant: string | null | undefined): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: seed.timeZone, timeStyle: 'short', hourCycle: 'h23' })
  return instant ? format.format(Date.parse(instant)) : ''
}
