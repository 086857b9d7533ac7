import { compareBytes } from '../../ports/byte-order.ts'
import { equal, refused, untyped } from '../expect.ts'
import { type Cast, confirmed, type Scene } from './stage.ts'

const fair = { points: 25, reason: 'Spoke at the fair' } as const

/** Awards by hand: given to people and teams with a reason, taken back whole, and of nobody told to anybody else. */
export const awards: Readonly<Record<string, Scene>> = {
  'points by hand count at once, and the answer tells nothing more': async ({ mia, ann, ids }) => {
    const { award, ...answer } = await mia.points.award({ person: ids.ann, ...fair })
    equal(answer, { points: 25 })
    equal([typeof award, award === ids.ann], ['string', false], 'the type of the id, and whether it is a person')
    equal(await ann.points.get({}), { balance: 25, spendable: 25, period: 'all', score: 25 })
    equal(
      (await board(ann, 'people')).map(({ id, score }) => [id, score]),
      [[ids.ann, 25]],
      'the board',
    )
  },

  'who gets them reads the reason, and the role of who gave them': async ({ mia, synchroniser, ann, ids }) => {
    const { award } = await mia.points.award({ person: ids.ann, ...fair })
    const second = await synchroniser.points.award({ person: ids.ann, points: 1, reason: 'Badge of the intranet' })
    const { parts } = await ann.points.explain({})
    const first = parts.find((part) => part.award?.id === award)
    const other = parts.find((part) => part.award?.id === second.award)
    equal(
      [first?.type, first?.rule, first?.kind, first?.asked, first?.points, first?.why],
      ['points.awarded', null, 'awarded', 25, 25, null],
      'the part',
    )
    equal(
      first?.award,
      { id: award, reason: 'Spoke at the fair', by: { name: null, role: 'master' }, revoked: false },
      'the award of a master',
    )
    equal(
      other?.award,
      { id: second.award, reason: 'Badge of the intranet', by: { name: null, role: 'service' }, revoked: false },
      'the award of a service',
    )
  },

  'who gave them has a name only when listed': async ({ mia, ann, ids }) => {
    await mia.me.join({ listed: true })
    await mia.points.award({ person: ids.ann, ...fair })
    const by = async () => (await ann.points.explain({})).parts[0]?.award?.by
    equal(await by(), { name: 'Mia', role: 'master' }, 'who gave them, listed')
    await mia.me.update({ listed: false })
    equal(await by(), { name: null, role: 'master' }, 'who gave them, not listed')
    await mia.me.update({ listed: true })
    await mia.me.leave({})
    equal(await by(), { name: null, role: 'master' }, 'who gave them, and has left')
  },

  'a master who gives stays a guest': async ({ mia, ann, ids }) => {
    await mia.points.award({ person: ids.ann, ...fair })
    await mia.points.award({ person: ids.ann, ...fair })
    const { status, listed, roles } = await mia.me.get({})
    equal([status, listed, roles], ['guest', false, ['master']], 'status, listed and roles')
    equal((await ann.people.list({})).items.length, 1, 'how many are listed')
  },

  'points are taken by hand too, and may leave a debt': async ({ mia, ann, ids, importer }) => {
    await importer.activities.record({ activities: [confirmed('a1', ids.ann)] })
    equal((await mia.points.award({ person: ids.ann, points: -8, reason: 'Shared by mistake' })).points, -8, 'points')
    equal(await ann.points.get({}), { balance: -3, spendable: 0, period: 'all', score: -3 })
  },

  'a team gets them to the last point, over who takes part': async (cast) => {
    const { mia, importer, as } = cast
    const members = await sales(cast)
    await importer.people.put({ id: 'p1', name: 'Pia', team: 'sales', hostId: 'pia@host' })
    const { award, ...answer } = await mia.points.award({ team: 'sales', points: 8, reason: 'Won the quiz' })
    equal(answer, { points: 8 })
    // 8 over three: 3, 3 and 2; the odd ones go to the lowest ids.
    equal(await scores(members), [3, 3, 2], 'what each of the team got')
    equal((await as({ id: 'pia@host' }).points.get({})).balance, 0, 'the points of who takes no part')
    for (const { api } of members) {
      const { parts } = await api.points.explain({})
      equal(
        parts.map((part) => part.award?.id),
        [award],
        'the awards of one of the team',
      )
    }
    // With Ann listed, taking her score away would tell of two.
    await cast.ann.me.update({ listed: false })
    equal(
      (await board(mia, 'teams')).map(({ id, score }) => [id, score]),
      [['sales', 8]],
      'the board of teams',
    )
    await mia.points.award({ team: 'sales', points: -2, reason: 'Counted once too often' })
    equal(await scores(members), [2, 2, 2], 'what is left to each of the team')
  },

  'whether a team has anybody is not told': async ({ mia, exporter }) => {
    const { award, ...answer } = await mia.points.award({ team: 'works', points: 8, reason: 'Won the quiz' })
    equal(answer, { points: 8 })
    equal((await exporter.points.totals({})).total, 0, 'the points of the program')
    equal(await mia.points.revoke({ award }), { award, points: -8 })
  },

  'an award is taken back whole, once': async (cast) => {
    const { mia, exporter } = cast
    const members = await sales(cast)
    const { award } = await mia.points.award({ team: 'sales', points: 8, reason: 'Won the quiz' })
    const both = await Promise.all([mia.points.revoke({ award }), mia.points.revoke({ award })])
    equal(both.map(({ points }) => points).sort(), [-8, 0], 'what both took back')
    equal(await mia.points.revoke({ award }), { award, points: 0 })
    equal(await scores(members), [0, 0, 0], 'what each of the team has')
    equal(await board(mia, 'teams'), [], 'the board of teams')
    equal((await exporter.points.totals({})).total, 0, 'the points of the program')
    const { parts } = (await members[0]?.api.points.explain({})) ?? { parts: [] }
    equal(
      parts.map(({ points, award: shown }) => [points, shown?.id, shown?.reason, shown?.revoked]),
      [
        [-3, award, 'Won the quiz', true],
        [3, award, 'Won the quiz', false],
      ],
      'what is explained',
    )
  },

  'what is taken back is not taken from a team that never had it': async (cast) => {
    const { mia, importer, as } = cast
    const [first] = await sales(cast)
    await mia.points.award({ person: first?.id, points: 10, reason: 'Spoke at the fair' })
    const dirk = await as({ id: 'dirk@host' }).me.join({})
    const { award } = await mia.points.award({ person: dirk.id ?? '', ...fair })
    await importer.people.put({ id: dirk.id ?? '', team: 'sales' })
    await mia.points.revoke({ award })
    equal(
      (await board(mia, 'teams')).map(({ id, score }) => [id, score]),
      [['sales', 10]],
      'the board of teams',
    )
  },

  'an award without a reason, or for nobody, is refused': async ({ mia, ids }) => {
    const refuse = (entry: unknown, pointers: string[]) =>
      refused(mia.points.award(untyped(entry)), 'invalid-input', pointers)
    await refuse({ person: ids.ann, points: 1 }, ['/reason'])
    await refuse({ person: ids.ann, points: 1, reason: 'ok' }, ['/reason'])
    await refuse({ person: ids.ann, points: 1, reason: '     ' }, ['/reason'])
    await refuse({ person: ids.ann, points: 1, reason: 'x'.repeat(501) }, ['/reason'])
    await refuse({ person: ids.ann, points: 0, reason: 'Nothing' }, ['/points'])
    await refuse({ person: ids.ann, points: 0.5, reason: 'Half' }, ['/points'])
    await refuse(fair, [''])
    await refuse({ person: ids.ann, team: 'sales', ...fair }, [''])
    await refuse({ team: 'nowhere', ...fair }, ['/team'])
    await refused(mia.points.award({ person: 'nobody', ...fair }), 'unknown-person', ['/person'])
    await refused(mia.points.revoke({ award: 'a9' }), 'not-found')
  },
}

/** Ann, Ben and Cas, who make up a team with a row on boards, by id. */
async function sales({ ann, ben, ids, as }: Cast) {
  const cas = as({ id: 'cas@host', name: 'Cas', team: 'sales' })
  const members = [
    { id: ids.ann, api: ann },
    { id: ids.ben, api: ben },
    { id: (await cas.me.join({})).id ?? '', api: cas },
  ]
  return members.sort((a, b) => compareBytes(a.id, b.id))
}

function scores(members: Awaited<ReturnType<typeof sales>>): Promise<number[]> {
  return Promise.all(members.map(async ({ api }) => (await api.points.get({})).score))
}

async function board(api: Cast['ann'], scope: 'people' | 'teams') {
  return (await api.leaderboards.get({ board: 'points', period: 'day', scope })).rows
}
