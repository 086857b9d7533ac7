import { equal, refused, untyped } from '../expect.ts'
import { confirmed, item, observed, type Scene } from './stage.ts'

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

  'services find shares by their id, their link and its token, also one that was replaced': async ({
    ann,
    mia,
    importer,
  }) => {
    const { id: linkless } = await ann.shares.open(linkedin)
    await mia.program.update({ links: { base: 'https://go.example.org/a' } })
    const { id, link = '' } = await ann.shares.open(linkedin)
    const token = link.slice(-8)
    await ann.shares.renewLink({ id })
    const names = [linkless, id, token, link, `${link}?utm_source=x#top`, `https://go.example.org/b/${token}`, 'nobody']
    equal((await importer.shares.find({ names })).shares, [linkless, id, id, id, id, null, null])
    equal((await importer.shares.find({ names: [id, id] })).shares, [id, id], 'the same twice')
    await refused(importer.shares.find({ names: [] }), 'invalid-input', ['/names'])
    await refused(importer.shares.find({ names: ['', id] }), 'invalid-input', ['/names/0'])
  },

  'the shares of one item can be asked for': async ({ ann, eva }) => {
    await eva.content.put(item('c2'))
    const { id } = await ann.shares.open({ content: 'c2', platform: 'linkedin' })
    await ann.shares.open(linkedin)
    equal(
      (await ann.shares.list({ content: 'c2' })).items.map((share) => share.id),
      [id],
      'of the second item',
    )
    equal(await ann.shares.list({ content: 'c3' }), { items: [], next: null }, 'of an item that she did not share')
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

  'what shares came to is told per platform and in all, for any period': async ({ importer, ann, gus, as }) => {
    for (const id of ['p1', 'p2', 'p3']) await importer.people.put({ id, hostId: `${id}@host` })
    await importer.activities.record({
      activities: [
        ...['p1', 'p2', 'p3'].map((person) => confirmed(`${person}-1`, person)),
        { ...confirmed('p3-2', 'p3'), occurredAt: '2026-04-02T09:00:00Z' },
        observed('p1-3', 'share-p1-1', 12),
        { ...observed('p2-4', 'share-p2-1', 0), counts: { reach: 40, comment: 2 } },
        { ...confirmed('p1-5', 'p1'), platform: 'x' },
      ],
    })
    const march = { shares: 3, reach: 40, reactions: 12, clicks: 0, conversations: 2 }
    // One person on X is too few to be told of, in a row or in the sum.
    const told = { period: '2026-03', scope: 'program', platforms: [{ platform: 'linkedin', ...march }], total: march }
    for (const api of [ann, gus, importer]) equal(await api.shares.totals({ period: '2026-03' }), told, 'March')
    equal((await ann.shares.totals({})).total, { ...march, shares: 4 }, 'all time')
    equal((await ann.shares.totals({ period: '2026-04' })).platforms, [], 'one person in April')

    const own = await as({ id: 'p1@host' }).shares.totals({ period: '2026-03', scope: 'mine' })
    const none = { reach: 0, clicks: 0, conversations: 0 }
    equal(
      own.platforms,
      [
        { platform: 'linkedin', ...none, shares: 1, reactions: 12 },
        { platform: 'x', ...none, shares: 1, reactions: 0 },
      ],
      'her own',
    )
    equal(own.total, { ...none, shares: 2, reactions: 12 }, 'her own in all')
    await refused(gus.shares.totals({ scope: 'mine' }), 'not-ambassador')
    await refused(ann.shares.totals(untyped({ period: 'lately' })), 'invalid-input', ['/period'])

    await importer.activities.record({
      activities: [{ ...observed('p1-6', 'share-p1-1', 4), occurredAt: '2026-03-04T09:00:00Z' }],
    })
    equal((await ann.shares.totals({ period: '2026-03' })).total?.reactions, 4, 'what was taken back')
  },

  'platforms on which few share are told together, when that is of enough people': async ({ importer, ann, mia }) => {
    const on = (id: string, person: string, platform: string) => ({ ...confirmed(id, person), platform })
    for (const id of ['p1', 'p2', 'p3']) await importer.people.put({ id })
    await mia.program.update({ platforms: ['x', 'mastodon'] })
    await importer.activities.record({
      activities: [on('a1', 'p1', 'x'), on('a2', 'p2', 'mastodon'), on('a3', 'p2', 'x')],
    })
    equal((await ann.shares.totals({})).platforms, [], 'two people')
    await importer.activities.record({ activities: [on('a4', 'p3', 'mastodon')] })
    const sums = { shares: 4, reach: 0, reactions: 0, clicks: 0, conversations: 0 }
    equal((await ann.shares.totals({})).platforms, [{ platform: null, ...sums }], 'three people')
    await mia.program.update({ minimumGroupSize: 5 })
    const { total, platforms } = await ann.shares.totals({})
    equal([total, platforms], [null, []], 'a program too small for any sum')
    equal((await ann.shares.totals({ scope: 'mine' })).total, { ...sums, shares: 0 }, 'her own still')
  },

  'a sum that would tell of a few who are not listed counts who is': async ({ ben, as }) => {
    const share = async (api: typeof ben) => {
      const { id } = await api.shares.open({ content: 'c1', platform: 'x' })
      await api.shares.confirm({ id })
    }
    const shares = async () =>
      (await ben.shares.totals({})).platforms.map(({ platform, shares: count }) => [platform, count])
    for (const id of ['lea@host', 'lou@host', 'lin@host']) {
      const api = as({ id })
      await api.me.join({ listed: true })
      await share(api)
    }
    equal(await shares(), [['x', 3]], 'three who are listed')
    await share(ben)
    equal(await shares(), [['x', 3]], 'one who is not')
    for (const id of ['dov@host', 'zed@host']) await share(as({ id }))
    equal(await shares(), [['x', 6]], 'three who are not')
  },
}
