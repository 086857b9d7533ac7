import { isAdvocacyError } from '../../error.ts'
import { equal, refused, untyped } from '../expect.ts'
import type { Cast, Scene } from './stage.ts'

/** Kudos: thanks to who is listed, seen by others only as far as both chose, and taken back by either. */
export const kudos: Readonly<Record<string, Scene>> = {
  'a colleague is thanked, and earns by the rules': async ({ ann, ben, ids }) => {
    const { id, givenAt, ...given } = await ben.kudos.give({ person: ids.ann, text: ' For the demo ', pillar: 'craft' })
    const shown = { person: face(ids.ann, 'Ann'), text: 'For the demo', pillar: 'craft' }
    equal(given, { ...shown, by: face(ids.ben, 'Ben') }, 'what was given')
    equal([typeof id, Number.isNaN(Date.parse(givenAt))], ['string', false], 'the id, and whether the instant is none')
    equal([(await ann.points.get({})).balance, (await ben.points.get({})).balance], [2, 0], 'the balances')
    const [part] = (await ann.points.explain({})).parts
    equal([part?.type, part?.rule, part?.points], ['kudos.given', 'thanks', 2], 'why')
    const bare = await ben.kudos.give({ person: ids.ann })
    equal([bare.text, bare.pillar], [null, null], 'text and pillar of bare kudos')
  },

  'who gave kudos has a name only when listed': async ({ ann, ben, gus, ids }) => {
    const { id } = await ben.kudos.give({ person: ids.ann, text: 'Well said' })
    const by = async () => [
      (await ann.kudos.list({})).items.map((one) => one.by),
      (await gus.kudos.list({ scope: 'listed' })).items.map((one) => one.by),
    ]
    equal(await by(), [[null], [null]], 'who gave them, not listed')
    await ben.me.update({ listed: true })
    equal(await by(), [[face(ids.ben, 'Ben')], [face(ids.ben, 'Ben')]], 'who gave them, listed')
    equal(
      (await ann.kudos.list({})).items.map((one) => one.id),
      [id],
      'what Ann received',
    )
    equal((await ben.kudos.list({})).items, [], 'what Ben received')
  },

  'kudos are for listed colleagues, and who is none of them is not told': async ({ ann, ben, importer, ids }) => {
    await importer.people.put({ id: 'p1', name: 'Pia', team: 'sales' })
    const refusal = async (person: string) => {
      const error: unknown = await ann.kudos.give({ person }).catch((caught: unknown) => caught)
      if (!isAdvocacyError(error)) throw new Error('Kudos to somebody who is not listed should be refused')
      return [error.code, error.message.replace(person, '-'), error.issues.map(({ pointer }) => pointer)]
    }
    const unknown = await refusal('nobody')
    equal([unknown[0], unknown[2]], ['unknown-person', ['/person']], 'the refusal')
    equal(await refusal(ids.ben), unknown, 'the refusal for an ambassador who is not listed')
    equal(await refusal('p1'), unknown, 'the refusal for somebody who has not joined')
    await refused(ann.kudos.give({ person: ids.ann }), 'invalid-input', ['/person'])
    equal((await ben.kudos.list({})).items, [], 'what Ben received')
  },

  'only ambassadors give kudos': async ({ gus, mia, importer, ids }) => {
    for (const api of [gus, mia, importer]) await refused(api.kudos.give({ person: ids.ann }), 'not-ambassador')
    for (const api of [gus, mia, importer]) await refused(api.kudos.list({}), 'not-ambassador')
  },

  'all see what listed people received, and nothing of others': async (cast) => {
    const { ann, ben, gus, ids } = cast
    const casId = await cas(cast)
    const toAnn = await ben.kudos.give({ person: ids.ann, text: 'One' })
    const toCas = await ben.kudos.give({ person: casId, text: 'Two' })
    const ofWall = async () => (await gus.kudos.list({ scope: 'listed' })).items.map(({ id }) => id).sort()
    equal(await ofWall(), [toAnn.id, toCas.id].sort(), 'what all see')
    await ann.me.update({ listed: false })
    equal(await ofWall(), [toCas.id], 'what all see once Ann is not listed')
    equal((await gus.kudos.list({ scope: 'listed', limit: 1 })).next, null, 'whether there is more')
    equal(
      (await ann.kudos.list({})).items.map(({ id, person }) => [id, person?.id]),
      [[toAnn.id, ids.ann]],
      "Ann's own",
    )
    equal(
      (await ben.kudos.list({ scope: 'given' })).items.map(({ id, person }) => [id, person?.id]).sort(),
      [
        [toAnn.id, undefined],
        [toCas.id, casId],
      ].sort(),
      'what Ben gave',
    )
  },

  'kudos are listed in pages, the newest first': async (cast) => {
    const { ann, ben, gus, ids } = cast
    const casId = await cas(cast)
    for (const person of [ids.ann, casId, ids.ann, casId, ids.ann]) await ben.kudos.give({ person })
    const all = await paged(ben, 'given')
    equal([all.length, new Set(all.map(({ id }) => id)).size], [5, 5], 'how many there are, and how many differ')
    const times = all.map(({ givenAt }) => givenAt)
    equal(times, [...times].sort().reverse(), 'when they were given')
    equal((await paged(ann, 'received')).length, 3, 'how many Ann received')
    equal((await paged(gus, 'listed')).length, 5, 'how many all see')
    await ann.me.update({ listed: false })
    equal(
      (await paged(gus, 'listed')).map(({ person }) => person?.id),
      [casId, casId],
      'of whom all see some',
    )
  },

  'who gave or received kudos takes them back, and nobody else': async ({ ann, ben, gus, mia, ids }) => {
    const [first, second] = [await ben.kudos.give({ person: ids.ann }), await ben.kudos.give({ person: ids.ann })]
    for (const api of [gus, mia]) await refused(api.kudos.withdraw({ id: first.id }), 'not-ambassador')
    await gus.me.join({})
    await refused(gus.kudos.withdraw({ id: first.id }), 'not-found')
    equal((await ann.points.get({})).balance, 4, 'the balance of two')
    equal(await ben.kudos.withdraw({ id: first.id }), { id: first.id })
    equal((await ann.points.get({})).balance, 2, 'the balance of one')
    await refused(ben.kudos.withdraw({ id: first.id }), 'not-found')
    equal(
      (await gus.kudos.list({ scope: 'listed' })).items.map(({ id }) => id),
      [second.id],
      'what is left',
    )
    equal(await ann.kudos.withdraw({ id: second.id }), { id: second.id })
    equal([(await ann.points.get({})).balance, (await ann.kudos.list({})).items], [0, []], 'what is left at last')
  },

  'kudos taken back leave room under the limit of a rule': async ({ ann, ben, ids }) => {
    const { id } = await ben.kudos.give({ person: ids.ann })
    for (let time = 0; time < 2; time += 1) await ben.kudos.give({ person: ids.ann })
    equal((await ann.points.get({})).balance, 4, 'the balance of three, of which two earn')
    await ben.kudos.withdraw({ id })
    equal((await ann.points.get({})).balance, 4, 'the balance of two')
  },

  'nobody gives more than twenty a day': async ({ ann, ben, ids }) => {
    const { id } = await ben.kudos.give({ person: ids.ann })
    for (let time = 1; time < 20; time += 1) await ben.kudos.give({ person: ids.ann })
    await refused(ben.kudos.give({ person: ids.ann }), 'limit-reached')
    await ben.kudos.withdraw({ id })
    await refused(ben.kudos.give({ person: ids.ann }), 'limit-reached')
    equal((await paged(ann, 'received')).length, 19, 'how many there are')
  },

  'who has left is shown to nobody, and can still take kudos back': async ({ ann, ben, gus, ids }) => {
    const { id } = await ben.kudos.give({ person: ids.ann })
    await ann.me.leave({})
    equal((await gus.kudos.list({ scope: 'listed' })).items, [], 'what all see')
    await ann.kudos.withdraw({ id })
    equal((await ben.kudos.list({ scope: 'given' })).items, [], 'what Ben gave')
  },

  'kudos are no shares': async ({ ann, ben, ids }) => {
    for (const platform of ['linkedin', 'x']) await ann.shares.open({ content: 'c1', platform })
    await ben.kudos.give({ person: ids.ann })
    const { items, next } = await ann.shares.list({ limit: 2 })
    equal([items.length, next], [2, null], 'how many shares, and whether there are more')
  },

  'every mistake in kudos is told at once': async ({ ben, ids }) => {
    await refused(ben.kudos.give(untyped({ person: '', text: ' ', by: ids.ann, points: 5 })), 'invalid-input', [
      '/person',
      '/text',
      '/by',
      '/points',
    ])
    await refused(ben.kudos.give({ person: ids.ann, text: 'x'.repeat(501) }), 'invalid-input', ['/text'])
    await refused(ben.kudos.give({ person: ids.ann, pillar: 'nowhere' }), 'invalid-input', ['/pillar'])
    await refused(ben.kudos.list(untyped({ scope: 'everybody', limit: 101 })), 'invalid-input', ['/scope', '/limit'])
  },
}

function face(id: string, name: string) {
  return { id, name, team: 'sales' }
}

/** Cas joins, and is listed. */
async function cas({ as }: Cast): Promise<string> {
  const { id } = await as({ id: 'cas@host', name: 'Cas', team: 'sales' }).me.join({ listed: true })
  return id ?? ''
}

async function paged(api: Cast['ann'], scope: 'received' | 'given' | 'listed') {
  const seen = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof api.kudos.list>> = await api.kudos.list({
      scope,
      limit: 2,
      ...(after !== null && { after }),
    })
    seen.push(...page.items)
    after = page.next
  } while (after !== null && seen.length < 50)
  return seen
}
