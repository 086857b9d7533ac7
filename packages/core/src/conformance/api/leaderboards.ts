import { equal, refused, untyped } from '../expect.ts'
import { type Cast, confirmed, observed, type Scene } from './stage.ts'

const march = { board: 'points', period: '2026-03' } as const

/** Ann 5 and Ben 5 points of team Sales in March 2026; Pia, listed, 25 and Quin, not listed, 15 of team Works. */
async function scored({ importer, ids, as }: Cast) {
  for (const [id, name] of [
    ['p1', 'Pia'],
    ['p2', 'Quin'],
  ] as const) {
    await importer.people.put({ id, name, team: 'works', hostId: `${id}@host` })
    await as({ id: `${id}@host` }).me.join({ listed: id === 'p1' })
  }
  const activities = [
    confirmed('a1', ids.ann, 's1'),
    confirmed('a2', ids.ben, 's2'),
    confirmed('a3', 'p1', 's3'),
    observed('a4', 's3', 20),
    confirmed('a5', 'p2', 's5'),
    observed('a6', 's5', 10),
  ]
  await importer.activities.record({ activities })
  return { pia: as({ id: 'p1@host' }), quin: as({ id: 'p2@host' }) }
}

/** Boards: they show who chose to be seen, and each viewer's own line. */
export const leaderboards: Readonly<Record<string, Scene>> = {
  'a board of people shows only those who chose to be listed': async (cast) => {
    await scored(cast)
    const { position, ...board } = await cast.gus.leaderboards.get({ ...march, scope: 'people' })
    equal(board, {
      board: 'points',
      name: null,
      measure: 'points',
      scope: 'people',
      value: 'total',
      ties: 'competition',
      leaders: 'in',
      period: { id: '2026-03', from: '2026-03-01', until: '2026-04-01', closed: false },
      rows: [
        { rank: 1, position: 1, id: 'p1', kind: 'person', score: 25, name: 'Pia', change: null },
        { rank: 2, position: 2, id: cast.ids.ann, kind: 'person', score: 5, name: 'Ann', change: null },
      ],
      total: 2,
      page: 1,
      pages: 1,
      own: null,
      ownScore: null,
      ownBest: null,
      minimumGroupSize: 3,
    })
    if (position < 6) throw new Error(`The position should count what was recorded, and is ${position}`)
  },

  'equal scores share a rank': async (cast) => {
    await scored(cast)
    await cast.ben.me.update({ listed: true })
    const { rows } = await cast.gus.leaderboards.get({ ...march, scope: 'people' })
    equal(
      rows.map(({ rank, position }) => [rank, position]),
      [
        [1, 1],
        [2, 2],
        [2, 3],
      ],
      'ranks and positions',
    )
    const tied = [cast.ids.ann, cast.ids.ben].sort()
    equal(
      rows.slice(1).map(({ id }) => id),
      tied,
      'the order of equal scores',
    )
  },

  'every viewer has their own line, shown to others or not': async (cast) => {
    const { pia, quin } = await scored(cast)
    const ownOf = async (api: typeof pia) => {
      const { own, ownScore } = await api.leaderboards.get({ ...march, scope: 'people' })
      return [own?.rank, own?.score, own?.shown, ownScore]
    }
    equal(await ownOf(pia), [1, 25, true, 25], 'the line of Pia')
    equal(await ownOf(quin), [2, 15, false, 15], 'the line of Quin')
    equal(await ownOf(cast.ann), [2, 5, true, 5], 'the line of Ann')
    equal(await ownOf(cast.ben), [2, 5, false, 5], 'the line of Ben')
  },

  'who leaves the list leaves the board, at once': async (cast) => {
    await scored(cast)
    await cast.ann.me.update({ listed: false })
    const { rows } = await cast.gus.leaderboards.get({ ...march, scope: 'people' })
    equal(
      rows.map(({ id }) => id),
      ['p1'],
      'who is shown',
    )
  },

  'a team is shown when it is large enough': async (cast) => {
    await scored(cast)
    equal((await cast.gus.leaderboards.get(march)).rows, [], 'the rows of two teams of two')
    await cast.as({ id: 'cas@host', team: 'sales' }).me.join({})
    const listed = await cast.gus.leaderboards.get(march)
    equal(
      listed.rows.map(({ id, score }) => [id, score]),
      [['sales', 5]],
      'a row that counts Ann, who is listed, and not two others of whom it would tell',
    )
    await cast.ann.me.update({ listed: false })
    const row = { rank: 1, position: 1, id: 'sales', kind: 'team', score: 10, name: 'Sales', change: null }
    const { scope, rows, own } = await cast.ben.leaderboards.get(march)
    equal(
      [scope, rows, own],
      ['teams', [row], { ...row, shown: true, percentile: 50, gap: null }],
      'the board of teams',
    )
  },

  'a board holds as many rows as are asked for': async (cast) => {
    await scored(cast)
    const { rows, own } = await cast.ann.leaderboards.get({ ...march, scope: 'people', limit: 1 })
    equal([rows.map(({ id }) => id), own?.rank], [['p1'], 2], 'the row, and the own rank beyond it')
    for (const limit of [0, 101, 2.5])
      await refused(cast.gus.leaderboards.get({ ...march, limit }), 'invalid-input', ['/limit'])
  },

  'a department is its teams together, by total, average and median': async (cast) => {
    await scored(cast)
    const teams = ['sales', 'works'].map((id) => ({ id, name: id, department: 'field' }))
    await cast.mia.program.update({ departments: [{ id: 'field', name: 'Field' }], teams })
    const board = async () => {
      const scores: number[] = []
      for (const value of ['total', 'average', 'median'] as const) {
        const { rows } = await cast.gus.leaderboards.get({ ...march, scope: 'departments', value })
        equal(
          rows.map(({ id, kind, name }) => [id, kind, name]),
          [['field', 'department', 'Field']],
          `the row by ${value}`,
        )
        scores.push(...rows.map(({ score }) => score))
      }
      return scores
    }
    equal(await board(), [30, 15, 15], 'what Ann and Pia have, who are listed: two others would be told of')
    await cast.as({ id: 'cas@host', team: 'works' }).me.join({})
    equal(await board(), [50, 12.5, 10], 'what all have, with three who are not listed')
  },

  'a board by another measure, of a stretch of days, page by page': async (cast) => {
    await scored(cast)
    const asked = { board: 'shares', scope: 'people', period: '2026-03-02..2026-03-08', limit: 1 } as const
    const first = await cast.ann.leaderboards.get(asked)
    const places = (rows: typeof first.rows) => rows.map(({ rank, position, score }) => [rank, position, score])
    equal(
      [first.measure, places(first.rows), first.total, first.pages],
      ['shares', [[1, 1, 1]], 2, 2],
      'the first page',
    )
    equal(first.period, { id: asked.period, from: '2026-03-02', until: '2026-03-09', closed: false }, 'the period')
    equal(places((await cast.ann.leaderboards.get({ ...asked, page: 2 })).rows), [[1, 2, 1]], 'the second page')
    const past = await cast.ann.leaderboards.get({ ...asked, page: 9 })
    equal([past.rows, past.total], [[], 2], 'a page past the end')
    const around = await cast.ann.leaderboards.get({ ...asked, around: 2 })
    equal(
      places(around.rows),
      [
        [1, 1, 1],
        [1, 2, 1],
      ],
      'the rows around Ann',
    )
  },

  'leaders can stand apart': async (cast) => {
    await scored(cast)
    await cast.importer.people.put({ id: 'p1', name: 'Pia', team: 'works', leader: true })
    const people = async (leaders: 'in' | 'apart' | 'only') => {
      const { rows } = await cast.gus.leaderboards.get({ ...march, scope: 'people', leaders })
      return rows.map(({ rank, name }) => [rank, name])
    }
    equal(
      await people('in'),
      [
        [1, 'Pia'],
        [2, 'Ann'],
      ],
      'all',
    )
    equal(await people('apart'), [[1, 'Ann']], 'without leaders')
    equal(await people('only'), [[1, 'Pia']], 'leaders')
  },

  'a board that the program names is as it says': async (cast) => {
    await scored(cast)
    const named = {
      id: 'stars',
      name: 'Stars',
      measure: 'shares',
      scope: 'people',
      ties: 'dense',
      period: '2026-03',
    } as const
    await cast.mia.program.update({ boards: [named] })
    const { name, measure, scope, ties, period, rows } = await cast.gus.leaderboards.get({ board: 'stars' })
    equal([name, measure, scope, ties, period.id], ['Stars', 'shares', 'people', 'dense', '2026-03'], 'the board')
    equal(
      rows.map(({ rank }) => rank),
      [1, 1],
      'the ranks',
    )
    await refused(cast.gus.leaderboards.get({ board: 'stars', period: 'season:spring' }), 'invalid-input', ['/period'])
  },

  'unknown boards and scopes are refused': async ({ gus }) => {
    await refused(gus.leaderboards.get({ board: 'likes' }), 'invalid-input', ['/board'])
    const asked = { board: 'points', scope: 'everybody', sort: 'ascending' }
    await refused(gus.leaderboards.get(untyped(asked)), 'invalid-input', ['/scope', '/sort'])
  },
}
