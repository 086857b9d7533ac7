import { equal, refused, until, untyped } from '../expect.ts'
import { type Scene, seed } from './stage.ts'

/** The program itself: seen by all, changed by masters. */
export const program: Readonly<Record<string, Scene>> = {
  'everyone sees the program, and not who its masters are': async ({ gus }) => {
    const { masters: _masters, ...shown } = seed
    const left = {
      departments: [],
      regions: [],
      seasons: [],
      campaigns: [],
      boards: [],
      active: 'shares',
      individual: false,
    }
    const began = {
      signUp: 'open',
      closing: null,
      links: null,
      sharing: {},
      scoring: 'on',
      rulesVersion: 1,
      rulesFrom: null,
      openFrom: null,
    }
    equal(await gus.program.get({}), { ...shown, ...left, ...began })
  },

  'a master changes what is named, and nothing else': async ({ mia, gus }) => {
    const changed = await mia.program.update({ name: 'Voorbeeld BV', minimumGroupSize: 4 })
    equal([changed.name, changed.minimumGroupSize, changed.platforms], ['Voorbeeld BV', 4, ['linkedin', 'x']])
    equal(await gus.program.get({}), changed, 'what everyone sees')
    equal((await mia.me.get({})).roles, ['master'], 'the roles of the master')
  },

  'a master says when periods close by themselves, and takes it back': async ({ mia, gus }) => {
    await mia.program.update({ closing: { period: 'week', days: 3 } })
    await mia.program.update({ signUp: 'listed' })
    const { signUp, closing } = await mia.program.get({})
    equal([signUp, closing], ['listed', { period: 'week', days: 3 }])
    await mia.program.update({ closing: null, signUp: 'open' })
    equal((await gus.program.get({})).closing, null, 'the closing taken back')
    await refused(mia.program.update(untyped({ closing: { period: 'day', days: -1 } })), 'invalid-input', [
      '/closing/period',
      '/closing/days',
    ])
  },

  "a master settles what goes with posts, and a program's own platforms": async ({ mia, gus }) => {
    const sharing = {
      disclosure: { nl: '#ik werk bij Voorbeeld' },
      blockedPhrases: ['geheim*'],
      questions: [{ nl: 'Zou ik dit zelf lezen?', en: 'Would I read this myself?' }],
      hashtags: ['voorbeeld'],
      ownPlatforms: [{ id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/?adres={url}' }],
    }
    await mia.program.update({ sharing, platforms: ['linkedin', 'prikbord'] })
    equal((await gus.program.get({})).sharing, sharing, 'what everyone sees')
    await mia.program.update({ sharing: {}, platforms: ['linkedin', 'x'] })
    const link = 'javascript:alert("{url}")'
    await refused(
      mia.program.update({
        sharing: { blockedPhrases: ['**'], hashtags: ['#a'], ownPlatforms: [{ id: 'own', name: 'Own', link }] },
      }),
      'invalid-input',
      ['/sharing/blockedPhrases/0', '/sharing/hashtags/0', '/sharing/ownPlatforms/0/link'],
    )
    await refused(
      mia.program.update({
        sharing: { disclosure: null, ownPlatforms: [{ id: 'x', name: 'X', link: 'https://x.example.org/?a={url}' }] },
      }),
      'invalid-input',
      ['/sharing/ownPlatforms/0/id', '/sharing/disclosure'],
    )
  },

  'every mistake of a change is told at once': async ({ mia }) => {
    const change = { name: '', minimumGroupSize: 2, pillars: [{ id: 'a' }], masters: ['ann@host'] }
    await refused(mia.program.update(untyped(change)), 'invalid-input', [
      '/name',
      '/minimumGroupSize',
      '/pillars/0/name',
      '/masters',
    ])
  },

  'rules are put in force, each version above the last': async ({ mia, gus }) => {
    const rules = { rules: [{ id: 'share', on: 'share.confirmed', points: 7 }] } as const
    const published = await mia.program.publishRules(untyped({ rules }))
    equal(published.version, 2, 'the version')
    await until(async () => (await gus.program.get({})).rulesVersion === 2, 'a second version in force')
    const { rules: inForce, rulesVersion, rulesFrom } = await gus.program.get({})
    equal([inForce, rulesVersion, rulesFrom], [rules, 2, published.from], 'what is in force')
    equal(
      (await mia.program.publishRules(untyped({ rules, from: '2999-01-01T00:00:00Z' }))).version,
      3,
      'the next version',
    )
    equal((await gus.program.get({})).rulesVersion, 2, 'the version in force before its day')
  },

  'rules that were made from another version than the one that holds are refused': async ({ mia, gus }) => {
    const rules = { rules: [] }
    equal((await mia.program.publishRules({ rules, basedOn: 1 })).version, 2, 'the version')
    await refused(mia.program.publishRules({ rules, basedOn: 1 }), 'rules-conflict', ['/basedOn'])
    equal((await gus.program.get({})).rulesVersion, 2, 'the version in force')
    await mia.program.undoRules({ version: 2 })
    equal((await mia.program.publishRules({ rules, basedOn: 1 })).version, 3, 'the version after the undone one')
  },

  'rules are tried on a period, and nothing changes': async ({ mia, ann, ids }) => {
    const { id } = await ann.shares.open({ content: 'c1', platform: 'linkedin' })
    await ann.shares.confirm({ id })
    const rules = { rules: [{ id: 'share', on: 'share.confirmed', points: 7, once: ['content'] }] } as const
    const tried = await mia.program.previewRules(untyped({ rules, period: 'year' }))
    equal([tried.total, tried.teams], [{ before: 5, after: 7 }, []], 'the total, and no team of three')
    equal(tried.people, [{ id: ids.ann, name: 'Ann', before: { rank: 1, score: 5 }, after: { rank: 1, score: 7 } }])
    equal((await ann.points.get({})).balance, 5, 'the balance of Ann')
    equal((await mia.program.get({})).rulesVersion, 1, 'the version in force')
  },

  'rules hold for what has happened, when a master says so, and are undone with all they booked': async ({
    mia,
    ann,
    ben,
  }) => {
    for (const person of [ann, ben]) {
      const { id } = await person.shares.open({ content: 'c1', platform: 'linkedin' })
      await person.shares.confirm({ id })
    }
    const before = { rules: [{ id: 'share', on: 'share.confirmed', points: 7 }] } as const
    const from = '2026-01-01T00:00:00Z'
    await refused(mia.program.publishRules(untyped({ rules: before, from })), 'invalid-input', ['/from'])
    equal(await mia.program.publishRules(untyped({ rules: before, from, recompute: true })), { version: 2, from })
    equal([(await ann.points.get({})).balance, (await ben.points.get({})).balance], [7, 7], 'the balances')
    equal((await mia.program.get({})).rulesVersion, 2, 'the version in force')
    const year = await ann.points.explain({ period: 'year' })
    equal(
      year.parts.map(({ version, points }) => [version, points]),
      [[2, 7]],
      'what explains it',
    )
    equal(await mia.program.undoRules({ version: 2 }), { version: 2 })
    equal(await mia.program.undoRules({ version: 2 }), { version: 2 }, 'undone again')
    equal([(await ann.points.get({})).balance, (await ben.points.get({})).balance], [5, 5], 'the balances as they were')
    await refused(mia.program.undoRules({ version: 3 }), 'not-found')
  },

  'closed days are not booked again': async ({ mia }) => {
    await mia.program.closePeriod({ period: '2020-W01' })
    equal((await mia.program.get({})).openFrom, '2020-01-06', 'the first open day')
    const rules = { rules: [{ id: 'share', on: 'share.confirmed', points: 7 }] }
    const from = '2020-01-05T22:59:59Z'
    await refused(mia.program.publishRules(untyped({ rules, from, recompute: true })), 'period-closed', ['/from'])
    const open = '2020-01-05T23:00:00Z'
    equal((await mia.program.publishRules(untyped({ rules, from: open, recompute: true }))).version, 2)
  },

  'rules that cannot be are refused, each mistake by its pointer': async ({ mia }) => {
    const rules = {
      rules: [
        { id: 'a', on: 'share.withdrawn', points: 1 },
        { id: 'b', on: 'share.confirmed', points: -1 },
        { id: 'c', on: 'share.confirmed', points: 1, limit: { points: 0, per: 'year' } },
      ],
    }
    await refused(mia.program.publishRules(untyped({ rules })), 'invalid-input', [
      '/rules/rules/0/on',
      '/rules/rules/1/points',
      '/rules/rules/2/limit',
    ])
    await refused(mia.program.publishRules({ rules: { rules: [] }, from: '2020-01-01T00:00:00Z' }), 'invalid-input', [
      '/from',
    ])
  },

  'a period is closed when it has ended': async ({ mia }) => {
    equal(await mia.program.closePeriod({ period: '2020-W01' }), { period: '2020-W01' })
    await refused(mia.program.closePeriod({ period: '2999' }), 'period-not-ended', ['/period'])
    for (const period of ['all', '2026-02-31', '2026-W54', 'week'])
      await refused(mia.program.closePeriod({ period }), 'invalid-input', ['/period'])
  },
}
