import { equal, refused, untyped } from '../expect.ts'
import { item, type Scene } from './stage.ts'

const linkedin = { content: 'c1', platform: 'linkedin' } as const

/** Shares: opened, confirmed and withdrawn by their own ambassador alone. */
export const shares: Readonly<Record<string, Scene>> = {
  'a share is opened, and earns when it is confirmed': async ({ ann, ids }) => {
    const opened = await ann.shares.open(linkedin)
    equal([opened.person, opened.content, opened.platform, opened.state], [ids.ann, 'c1', 'linkedin', 'opened'])
    equal((await ann.points.get({})).balance, 0, 'the balance of an opened share')
    equal(await ann.shares.confirm({ id: opened.id, ownWords: true }), {
      share: { ...opened, state: 'confirmed' },
      points: 5,
      balance: 5,
    })
    equal(await ann.shares.list({}), { items: [{ ...opened, state: 'confirmed' }], next: null }, 'her shares')
    equal((await ann.points.get({})).balance, 5, 'the balance')
  },

  'confirming again changes nothing': async ({ ann }) => {
    const { id } = await ann.shares.open(linkedin)
    const { share } = await ann.shares.confirm({ id })
    equal(await ann.shares.confirm({ id }), { share, points: 0, balance: 5 })
    equal((await ann.points.get({})).balance, 5, 'the balance')
  },

  'confirming twice at the same moment pays once': async ({ ann }) => {
    const { id } = await ann.shares.open(linkedin)
    const both = await Promise.all([ann.shares.confirm({ id }), ann.shares.confirm({ id })])
    equal(both.map(({ points }) => points).sort(), [0, 5], 'what both earned')
    equal((await ann.points.get({})).balance, 5, 'the balance')
  },

  'the rule pays an item on a network once': async ({ ann }) => {
    const first = await ann.shares.open(linkedin)
    const second = await ann.shares.open(linkedin)
    const third = await ann.shares.open({ ...linkedin, platform: 'x' })
    equal((await ann.shares.confirm({ id: first.id })).points, 5, 'the first share')
    equal((await ann.shares.confirm({ id: second.id })).points, 0, 'the same once more')
    equal((await ann.shares.confirm({ id: third.id })).balance, 10, 'the balance after another network')
  },

  'withdrawing takes the points back, for good': async ({ ann }) => {
    const { id } = await ann.shares.open(linkedin)
    await ann.shares.confirm({ id })
    const { share, ...moved } = await ann.shares.withdraw({ id })
    equal([share.state, moved], ['withdrawn', { points: -5, balance: 0 }])
    equal(await ann.shares.withdraw({ id }), { share, points: 0, balance: 0 }, 'withdrawing again')
    equal(await ann.shares.confirm({ id }), { share, points: 0, balance: 0 }, 'confirming afterwards')
  },

  'a share has a link of its own where the program has links': async ({ ann, ben, mia }) => {
    const { id: before } = await ann.shares.open(linkedin)
    await refused(ann.shares.renewLink({ id: before }), 'switched-off')
    await refused(mia.program.update(untyped({ links: { base: 'https://go.example.org/?x' } })), 'invalid-input', [
      '/links/base',
    ])
    await mia.program.update({ links: { base: 'https://go.example.org/' } })
    const { id, link = '' } = await ann.shares.open(linkedin)
    equal(/^https:\/\/go\.example\.org\/[1-9A-HJ-NP-Za-km-z]{8}$/.test(link), true, 'base and token')
    equal((await ann.shares.confirm({ id })).share.link, link, 'the link of a confirmed share')
    equal(
      (await ann.shares.list({})).items.flatMap((share) => share.link ?? []),
      [link],
      'the links of her shares',
    )
    const { link: renewed = '' } = await ann.shares.renewLink({ id })
    equal([renewed === link, renewed === ''], [false, false], 'another link')
    await refused(ben.shares.renewLink({ id }), 'not-found')
    await refused(ben.shares.deleteLink({ id }), 'not-found')
    equal((await ann.shares.deleteLink({ id })).link, undefined, 'no link')
    equal((await ann.shares.deleteLink({ id })).link, undefined, 'no link still')
    equal((await ann.shares.renewLink({ id: before })).link !== undefined, true, 'a link for a share of before')
    equal((await ann.shares.withdraw({ id: before })).share.link, undefined, 'none for a withdrawn share')
    equal((await ann.shares.renewLink({ id: before })).link, undefined, 'and none any more')
  },

  "someone else's share is not found": async ({ ann, ben }) => {
    const { id } = await ann.shares.open(linkedin)
    await refused(ben.shares.confirm({ id }), 'not-found')
    await refused(ben.shares.withdraw({ id }), 'not-found')
    await refused(ben.shares.confirm({ id: 'nothing' }), 'not-found')
    equal((await ben.shares.list({})).items, [], 'his shares')
    equal(
      (await ann.shares.list({})).items.map(({ state }) => state),
      ['opened'],
      'the state of hers',
    )
  },

  'a guest shares nothing, and learns of no share': async ({ gus, mia, ann }) => {
    const { id } = await ann.shares.open(linkedin)
    for (const guest of [gus, mia]) {
      await refused(guest.shares.open(linkedin), 'not-ambassador')
      await refused(guest.shares.list({}), 'not-ambassador')
      await refused(guest.shares.confirm({ id }), 'not-ambassador')
      await refused(guest.shares.confirm({ id: 'nothing' }), 'not-ambassador')
      await refused(guest.shares.withdraw({ id: 'nothing' }), 'not-ambassador')
    }
  },

  'only items and networks of the program are shared': async ({ ann, eva }) => {
    await eva.content.put({ ...item('inside'), shareable: false })
    await refused(ann.shares.open({ ...linkedin, content: 'c9' }), 'unknown-content', ['/content'])
    await refused(ann.shares.open({ ...linkedin, content: 'inside' }), 'unknown-content', ['/content'])
    await refused(ann.shares.open({ ...linkedin, platform: 'myspace' }), 'unknown-platform', ['/platform'])
    await refused(ann.shares.open(untyped({ content: '', person: 'ben' })), 'invalid-input', [
      '/content',
      '/platform',
      '/person',
    ])
    equal((await ann.shares.list({})).items, [], 'her shares')
  },

  'an item under embargo is not shared, and one that suits other platforms not on this one': async ({ ann, eva }) => {
    await eva.content.put({ ...item('later'), embargoUntil: '9999-01-01T00:00:00Z' })
    await eva.content.put({ ...item('before'), embargoUntil: '2000-01-01T00:00:00Z', platforms: ['x'] })
    await refused(ann.shares.open({ ...linkedin, content: 'later' }), 'embargoed', ['/content'])
    await refused(ann.shares.open({ ...linkedin, content: 'before' }), 'unknown-platform', ['/platform'])
    equal((await ann.shares.open({ content: 'before', platform: 'x' })).state, 'opened')
  },

  'what somebody keeps private, or never uses, is no platform for them and earns nothing': async ({
    ann,
    ben,
    importer,
    ids,
  }) => {
    const { id } = await ann.shares.open(linkedin)
    equal((await ann.me.update({ platforms: { linkedin: 'never', x: 'private' } })).platforms, {
      linkedin: 'never',
      x: 'private',
    })
    for (const platform of ['linkedin', 'x'])
      await refused(ann.shares.open({ ...linkedin, platform }), 'unknown-platform', ['/platform'])
    equal((await ann.shares.confirm({ id })).points, 0, 'what was opened before')
    const shared = {
      type: 'share.confirmed',
      occurredAt: '2026-03-02T09:00:00Z',
      content: 'c1',
      platform: 'x',
    } as const
    await importer.activities.record({ activities: [{ ...shared, id: 'i1', person: ids.ann, share: 'i1' }] })
    equal((await ann.points.get({})).balance, 0, 'what a service tells of it')
    equal((await ben.shares.open(linkedin)).state, 'opened', 'a colleague')
    await ann.me.update({ platforms: { x: 'never' } })
    equal((await ann.shares.confirm({ id: (await ann.shares.open(linkedin)).id })).points, 5, 'after taking it back')
  },

  'shares are listed in pages': async ({ ann, ben }) => {
    const opened: string[] = []
    for (let count = 0; count < 5; count += 1) opened.push((await ann.shares.open(linkedin)).id)
    await ben.shares.open(linkedin)
    const first = await ann.shares.list({ limit: 3 })
    const second = await ann.shares.list({ limit: 3, ...(first.next !== null && { after: first.next }) })
    equal([first.items.length, second.items.length, second.next], [3, 2, null], 'the sizes of the pages')
    equal([...first.items, ...second.items].map(({ id }) => id).sort(), opened.sort(), 'her shares')
  },
}
