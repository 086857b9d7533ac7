import { equal, refused, untyped } from '../expect.ts'
import { item, type Scene } from './stage.ts'

const onX = { content: 'c1', platform: 'x' } as const
const onLinkedin = { content: 'c1', platform: 'linkedin' } as const
const url = 'https://voorbeeld.nl/c1'

/** Posts: verified by their address, and made by the person's own act. */
export const posts: Readonly<Record<string, Scene>> = {
  'a post that leads to the item verifies its share, with its counts': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    const post = x.publish(['https://example.org/', 'https://VOORBEELD.nl/c1/?utm_source=x'])
    post.counts = { like: 3, repost: -1 }
    const { share, points, balance } = await ann.shares.verify({ id, address: post.address })
    equal([share.state, share.address, points, balance], ['verified', post.address, 8, 8])
    const [logged] = (await ann.shares.list({})).items
    equal([logged?.state, logged?.address, logged?.counts], ['verified', post.address, { like: 3 }])
  },

  'a confirmed share goes on, and verifying again changes nothing': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    await ann.shares.confirm({ id })
    const { address } = x.publish([url])
    const first = await ann.shares.verify({ id, address })
    equal([first.share.state, first.points, first.balance], ['verified', 0, 5])
    equal(await ann.shares.verify({ id, address }), first, 'the second time')
  },

  'a tracked link leads to the item too': async ({ ann, mia, x }) => {
    await mia.program.update({ links: { base: 'https://go.example.org' } })
    const { id, link = '' } = await ann.shares.open(onX)
    const other = x.publish(['https://go.example.org/11111111'])
    await refused(ann.shares.verify({ id, address: other.address }), 'link-missing', ['/address'])
    equal((await ann.shares.verify({ id, address: x.publish([link]).address })).share.state, 'verified')
  },

  'what is no post, is gone, or leads elsewhere verifies nothing': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    const gone = x.publish([url])
    gone.gone = true
    await refused(ann.shares.verify({ id, address: 'https://example.org/status/1' }), 'invalid-input', ['/address'])
    await refused(ann.shares.verify({ id, address: 'x' }), 'invalid-input', ['/address'])
    await refused(ann.shares.verify(untyped({ id })), 'invalid-input', ['/address'])
    await refused(ann.shares.verify({ id, address: gone.address }), 'post-missing', ['/address'])
    const elsewhere = x.publish(['https://voorbeeld.nl/c2']).address
    await refused(ann.shares.verify({ id, address: elsewhere }), 'link-missing', ['/address'])
    equal(
      (await ann.shares.list({})).items.map(({ state, address }) => [state, address]),
      [['opened', undefined]],
    )
  },

  'what the platform answers instead is told, and nothing is lost': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    const { address } = x.publish([url])
    for (const [failure, code] of [
      ['away', 'platform-away'],
      ['refused', 'platform-refused'],
      ['broken', 'platform-away'],
      ['busy', 'platform-busy'],
    ] as const) {
      x.fail(failure)
      await refused(ann.shares.verify({ id, address }), code)
    }
    const asked = x.reads.length
    await refused(ann.shares.verify({ id, address }), 'platform-busy')
    equal(x.reads.length, asked, 'how often a busy platform was asked')
    equal((await ann.shares.list({})).items[0]?.state, 'opened', 'the state')
  },

  'one post stands for one share, of whomever': async ({ ann, ben, x }) => {
    const { id } = await ann.shares.open(onX)
    const { address } = x.publish([url])
    await ann.shares.verify({ id, address })
    const second = await ann.shares.open(onX)
    const his = await ben.shares.open(onX)
    await refused(ann.shares.verify({ id: second.id, address }), 'share-conflict', ['/address'])
    await refused(ben.shares.verify({ id: his.id, address }), 'share-conflict', ['/address'])
    await refused(ann.shares.verify({ id, address: x.publish([url]).address }), 'share-conflict', ['/address'])
    equal((await ben.points.get({})).balance, 0, 'his balance')
    await ann.shares.withdraw({ id })
    equal((await ann.shares.verify({ id: second.id, address })).share.state, 'verified', 'once the first is withdrawn')
  },

  'of two who claim a post at the same moment one has it': async ({ ann, ben, x }) => {
    const [hers, his] = await Promise.all([ann.shares.open(onX), ben.shares.open(onX)])
    const { address } = x.publish([url])
    const both = await Promise.allSettled([
      ann.shares.verify({ id: hers.id, address }),
      ben.shares.verify({ id: his.id, address }),
    ])
    equal(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  },

  'on a platform that nobody reads the address is kept, and the share confirmed': async ({ ann, ben, mia }) => {
    const { id } = await ann.shares.open(onLinkedin)
    for (const address of ['https://example.org/posts/1', 'https://www.linkedin.com/', 'javascript:alert(1)'])
      await refused(ann.shares.verify({ id, address }), 'invalid-input', ['/address'])
    const address = 'https://www.linkedin.com/posts/ann-1'
    const { share, points } = await ann.shares.verify({ id, address, ownWords: true })
    equal([share.state, share.address, points], ['confirmed', address, 5])
    const mended = 'https://nl.linkedin.com/posts/ann-2'
    equal((await ann.shares.verify({ id, address: mended })).share.address, mended, 'another address')
    const his = await ben.shares.open(onLinkedin)
    await refused(ben.shares.verify({ id: his.id, address: mended }), 'share-conflict', ['/address'])
    equal((await ben.shares.verify({ id: his.id, address })).share.state, 'confirmed', 'the one that is free again')
    await mia.program.update({ platforms: ['email'] })
    const mail = await ann.shares.open({ content: 'c1', platform: 'email' })
    await refused(ann.shares.verify({ id: mail.id, address: 'https://mail.example.org/1' }), 'invalid-input', [
      '/address',
    ])
  },

  'services find a share by the address of its post, where nobody reads the platform': async ({ ann, importer }) => {
    const { id } = await ann.shares.open(onLinkedin)
    const address = 'https://www.linkedin.com/posts/ann-1'
    const named = async (name: string) => (await importer.shares.find({ names: [name] })).shares
    equal(await named(address), [null], 'before it is told')
    await ann.shares.verify({ id, address })
    equal(await named(`${address}/?utm_source=share`), [id], 'as it is told elsewhere')
    equal(await named('https://www.linkedin.com/posts/ann-2'), [null], 'another post')
    equal(await named('https://example.org/posts/ann-1'), [null], 'no post of a platform')
  },

  'where a platform shows counts alone the share is confirmed, and its counts are told': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    const post = x.publish(undefined)
    post.counts = { like: 2 }
    const { share, points } = await ann.shares.verify({ id, address: post.address })
    equal([share.state, share.address, points], ['confirmed', post.address, 7])
  },

  'what somebody has not allowed to be read is taken at their word, until they have': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    const { address } = x.publish([url])
    x.fail('not-authorised')
    const { share, points } = await ann.shares.verify({ id, address })
    equal([share.state, share.address, share.reading, points], ['confirmed', address, 'not-authorised', 5])
    const again = await ann.shares.verify({ id, address })
    equal([again.share.state, again.share.reading], ['verified', undefined])
  },

  'only its own ambassador verifies a share or posts it, and not once it is withdrawn': async ({
    ann,
    ben,
    gus,
    x,
  }) => {
    const { id } = await ann.shares.open(onX)
    const { address } = x.publish([url])
    await refused(ben.shares.verify({ id, address }), 'not-found')
    await refused(ben.shares.post({ id, text: 'Lees dit' }), 'not-found')
    await refused(gus.shares.verify({ id, address }), 'not-ambassador')
    await refused(gus.shares.post({ id, text: 'Lees dit' }), 'not-ambassador')
    await ann.shares.withdraw({ id })
    await refused(ann.shares.verify({ id, address }), 'share-conflict')
    await refused(ann.shares.post({ id, text: 'Lees dit' }), 'share-conflict')
    equal([x.reads.length, x.posts.length], [0, 1], 'what was asked of the platform')
  },

  'a person posts with their own account, and the share is verified': async ({ ann, ben, x, ids }) => {
    equal([(await ann.me.get({})).mayPost, (await ben.me.get({})).mayPost], [['x'], []], 'who may post where')
    const { id } = await ann.shares.open(onX)
    const { share, ...moved } = await ann.shares.post({ id, text: 'Lees dit eens', language: 'nl' })
    const [post] = x.posts
    equal(
      [share.state, share.address, share.posting, moved],
      ['verified', post?.address, undefined, { points: 5, balance: 5 }],
    )
    const [{ at: _at, ...draft } = {}] = x.drafts
    equal(draft, {
      share: id,
      person: ids.ann,
      text: `Lees dit eens #ik werk bij Voorbeeld\n${url}`,
      url,
      title: 'Item c1',
      language: 'nl',
    })
    equal(await ann.shares.post({ id, text: 'Nog eens' }), { share, points: 0, balance: 5 }, 'the second time')
    equal(x.posts.length, 1, 'how many posts there are')
  },

  'who has not allowed it does not post, nor does anybody where the program does not': async ({ ann, ben, x }) => {
    const his = await ben.shares.open(onX)
    await refused(ben.shares.post({ id: his.id, text: 'Lees dit' }), 'not-authorised')
    const { id } = await ann.shares.open(onLinkedin)
    await refused(ann.shares.post({ id, text: 'Lees dit' }), 'switched-off')
    equal(x.drafts.length, 0, 'what was asked of the platform')
  },

  'what may not be said is not posted': async ({ ann, eva, mia, x }) => {
    const { id } = await ann.shares.open(onX)
    await mia.program.update({ sharing: { blockedPhrases: ['geheim*', 'beste ter wereld'], hashtags: ['werk'] } })
    const blocked = 'Het geheime recept, beste ter wereld'
    await refused(ann.shares.post({ id, text: blocked }), 'invalid-input', ['/text', '/text'])
    await eva.content.put({ ...item('c1'), freedom: 'fixed', captions: { default: 'Precies zo.' } })
    await refused(ann.shares.post({ id, text: 'Anders' }), 'invalid-input', ['/text'])
    await eva.content.put({ ...item('c1'), embargoUntil: '9999-01-01T00:00:00Z' })
    await refused(ann.shares.post({ id, text: 'Lees dit' }), 'embargoed', ['/id'])
    await eva.content.put({ ...item('c1'), freedom: 'fixed', captions: { default: 'Precies zo.' } })
    await ann.me.update({ platforms: { x: 'private' } })
    await refused(ann.shares.post({ id, text: 'Precies zo.' }), 'unknown-platform', ['/id'])
    equal((await ann.me.get({})).mayPost, [], 'where she may post')
    await ann.me.update({ platforms: {} })
    equal(x.drafts.length, 0, 'what was asked of the platform')
    await ann.shares.post({ id, text: 'Precies zo. #ik werk bij Voorbeeld #werk', language: 'nl' })
    equal(x.drafts[0]?.text, `Precies zo. #ik werk bij Voorbeeld #werk\n${url}`, 'the words as they were put together')
  },

  'a lost answer leaves the post under way, and the next act finds it with the same words': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    x.fail('dropped')
    const lost = await ann.shares.post({ id, text: 'Lees dit' })
    equal([lost.share.state, lost.share.posting, lost.points], ['opened', 'under-way', 0])
    const found = await ann.shares.post({ id, text: 'Andere woorden' })
    equal([found.share.state, found.share.posting, found.points], ['verified', undefined, 5])
    equal([x.posts.length, x.drafts[0]], [1, x.drafts[1]], 'posts, and what was asked')
  },

  'what the platform refuses is told, and can be tried again with other words': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    for (const [failure, code] of [
      ['refused', 'platform-refused'],
      ['not-authorised', 'not-authorised'],
    ] as const) {
      x.fail(failure)
      await refused(ann.shares.post({ id, text: 'Lees dit' }), code)
      equal((await ann.shares.list({})).items[0]?.posting, code, 'what became of it')
    }
    equal((await ann.shares.post({ id, text: 'Beter zo' })).share.state, 'verified')
    equal(
      x.drafts.map(({ text }) => text.split(' ')[0]),
      ['Lees', 'Lees', 'Beter'],
      'the words',
    )
    const byHand = await ann.shares.open(onX)
    x.fail('refused')
    await refused(ann.shares.post({ id: byHand.id, text: 'Lees dit' }), 'platform-refused')
    equal((await ann.shares.confirm({ id: byHand.id })).share.posting, undefined, 'once it is posted by hand')
  },

  'two acts at the same moment make one post, and never ask at the same time': async ({ ann, x }) => {
    const { id } = await ann.shares.open(onX)
    let answer = () => {}
    x.hold(new Promise<void>((resolve) => (answer = resolve)))
    const first = ann.shares.post({ id, text: 'Lees dit' })
    const second = ann.shares.post({ id, text: 'Lees dit' })
    const early = await Promise.race([first, second])
    equal([early.share.posting, early.points], ['under-way', 0], 'the one that came later')
    answer()
    const both = await Promise.all([first, second])
    equal(both.map(({ share }) => share.state).sort(), ['opened', 'verified'])
    equal([x.posts.length, x.atOnce], [1, 1], 'posts, and calls at the same moment')
  },
}
