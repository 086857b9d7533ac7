import { equal, refused, untyped } from '../expect.ts'
import type { Scene } from './stage.ts'

const scoring = { mode: 'on', by: null, own: 'on' }

/** People: each joins and leaves alone, and is seen by colleagues only as they chose. */
export const people: Readonly<Record<string, Scene>> = {
  'a guest is nobody that the program knows': async ({ gus }) => {
    equal(await gus.me.get({}), {
      id: null,
      name: 'Gus',
      team: null,
      roles: [],
      status: 'guest',
      listed: false,
      locale: null,
      platforms: {},
      mayPost: [],
      scoring,
    })
  },

  'joining makes an ambassador, unlisted unless they say so': async ({ gus, as, ids }) => {
    const { id, ...joined } = await gus.me.join({ locale: 'nl' })
    equal(joined, {
      name: 'Gus',
      team: null,
      roles: [],
      status: 'ambassador',
      listed: false,
      locale: 'nl',
      platforms: {},
      mayPost: [],
      scoring,
    })
    if (!id || id === 'gus@host' || id === ids.ann) throw new Error(`The id should be new and opaque, and is ${id}`)
    equal((await gus.me.join({ listed: true })).id, id, 'the id after joining again')
    equal((await as({ id: 'gus@host' }).me.get({})).id, id, 'the id of the same person, signed in again')
  },

  'preferences are changed one by one': async ({ ann }) => {
    const before = await ann.me.get({})
    equal(await ann.me.update({ name: 'Ann de Vries' }), { ...before, name: 'Ann de Vries' })
    equal(await ann.me.update({ listed: false }), { ...before, name: 'Ann de Vries', listed: false })
  },

  'nobody gives themselves a role, a team or an id': async ({ ann, gus }) => {
    const greedy = untyped({ roles: ['master'], team: 'works', id: 'x', status: 'ambassador' })
    await refused(ann.me.update(greedy), 'invalid-input', ['/roles', '/team', '/id', '/status'])
    await refused(gus.me.join(greedy), 'invalid-input', ['/roles', '/team', '/id', '/status'])
    equal((await gus.me.get({})).status, 'guest', 'the status of Gus')
  },

  'leaving is at once, and leaves no name behind': async ({ ann, gus }) => {
    equal((await ann.me.leave({})).status, 'guest', 'the status')
    equal((await gus.people.list({})).items, [], 'the colleagues listed')
    equal((await ann.me.leave({})).status, 'guest', 'the status after leaving again')
    await refused(ann.me.update({ listed: true }), 'not-ambassador')
    await refused(gus.me.update({ listed: true }), 'not-ambassador')
  },

  'only ambassadors who chose it are listed': async ({ importer, ben, gus, ids }) => {
    await importer.people.put({ id: 'p1', name: 'Pia', team: 'works' })
    equal((await gus.people.list({})).items, [{ id: ids.ann, name: 'Ann', team: 'sales' }])
    await ben.me.update({ listed: true })
    equal((await gus.people.list({})).items.map(({ id }) => id).sort(), [ids.ann, ids.ben].sort(), 'who is listed')
    await ben.me.update({ listed: false })
    equal((await gus.people.list({})).items.length, 1, 'how many are listed')
  },

  'colleagues are listed in pages': async ({ ben, gus, ids, as }) => {
    await ben.me.update({ listed: true })
    const third = (await as({ id: 'cas@host' }).me.join({ listed: true })).id
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await gus.people.list({ limit: 2, ...(after !== null && { after }) })
      seen.push(...page.items.map(({ id }) => id))
      after = page.next
    } while (after !== null && seen.length < 9)
    equal([...seen].sort(), [ids.ann, ids.ben, third].sort(), 'who is listed')
    for (const limit of [0, 101, 1.5]) await refused(gus.people.list({ limit }), 'invalid-input', ['/limit'])
  },

  'who was made known is recognised at log-in, and is still no ambassador': async ({ importer, as }) => {
    equal(await importer.people.put({ id: 'p1', name: 'Pia', team: 'works', roles: ['creator'], hostId: 'pia@host' }), {
      id: 'p1',
    })
    const pia = as({ id: 'pia@host' })
    const known = {
      id: 'p1',
      name: 'Pia',
      team: 'works',
      roles: ['creator'],
      status: 'guest',
      listed: false,
      locale: null,
      platforms: {},
      mayPost: [],
      scoring,
    }
    equal(await pia.me.get({}), known)
    equal(await pia.me.join({ listed: true }), { ...known, status: 'ambassador', listed: true })
    await importer.people.put({ id: 'p1', name: 'Pia Smit' })
    equal(
      await pia.me.get({}),
      { ...known, name: 'Pia Smit', status: 'ambassador', listed: true },
      'Pia after a change of name',
    )
  },

  'where the program keeps a list, nobody else gets in': async ({ mia, ann, eva, importer, as }) => {
    await mia.program.update({ signUp: 'listed' })
    const pia = as({ id: 'pia@host', name: 'Pia' })
    await refused(pia.me.get({}), 'not-listed')
    await refused(pia.me.join({}), 'not-listed')
    await refused(pia.leaderboards.get({ board: 'points' }), 'not-listed')
    await importer.people.put({ id: 'p1', hostId: 'pia@host' })
    equal((await pia.me.join({})).status, 'ambassador', 'the status of Pia, on the list now')
    equal((await ann.me.get({})).status, 'ambassador', 'the status of who had joined before')
    equal((await eva.me.get({})).roles, ['editor'], 'the roles that the host gives')
  },

  'a service takes no part': async ({ importer, synchroniser }) => {
    await refused(importer.me.join({}), 'forbidden')
    await refused(synchroniser.me.leave({}), 'forbidden')
    equal((await importer.me.get({})).status, 'guest', 'the status of the importer')
  },

  'every mistake about a person is told at once': async ({ importer }) => {
    const entry = { id: 'p1', name: '', roles: ['creator', 'boss'], status: 'ambassador', listed: true }
    await refused(importer.people.put(untyped(entry)), 'invalid-input', ['/name', '/roles/1', '/status', '/listed'])
  },
}
