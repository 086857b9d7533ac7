import { equal, refused, untyped } from '../expect.ts'
import { item, type Scene } from './stage.ts'

/** Items: written by editors, read by everyone. */
export const content: Readonly<Record<string, Scene>> = {
  'what an editor writes, everyone reads': async ({ eva, gus }) => {
    const entry = {
      ...item('c2'),
      text: 'Twee regels\nen 🌷',
      image: 'https://voorbeeld.nl/c2.png',
      imageAlt: 'Een tulp',
      campaign: 'spring',
      captions: { default: 'Kijk eens', x: 'Kort' },
      shareable: true,
      publishedAt: '2026-03-01T08:00:00Z',
    }
    equal(await eva.content.put(entry), entry)
    equal(await gus.content.get({ id: 'c2' }), entry)
    equal(
      (await eva.content.put({ ...item('c2'), title: 'Anders', publishedAt: '2026-03-01T08:00:00Z' })).title,
      'Anders',
    )
    equal(
      await gus.content.get({ id: 'c2' }),
      { ...item('c2'), title: 'Anders', publishedAt: '2026-03-01T08:00:00Z', shareable: true },
      'the item written again',
    )
  },

  'any id that can be, can be asked for': async ({ eva, gus }) => {
    for (const id of ['a/b', '%2F', 'ä é', '🌷', '?x=1&y#z', 'c:1+2', '__proto__']) {
      await eva.content.put({ ...item('c2'), id })
      equal((await gus.content.get({ id })).id, id, 'the id')
    }
  },

  'items are listed in pages, and by pillar': async ({ eva, gus }) => {
    for (const id of ['c4', 'c2', 'c5']) await eva.content.put(item(id))
    await eva.content.put(item('c3', 'people'))
    const ids = async (query: Parameters<typeof gus.content.list>[0]) => {
      const { items, next } = await gus.content.list(query)
      return [items.map(({ id }) => id), next]
    }
    equal(await ids({}), [['c1', 'c2', 'c3', 'c4', 'c5'], null], 'all items')
    equal(await ids({ limit: 2 }), [['c1', 'c2'], 'c2'], 'the first page')
    equal(await ids({ limit: 2, after: 'c2' }), [['c3', 'c4'], 'c4'], 'the second page')
    equal(await ids({ limit: 2, after: 'c4' }), [['c5'], null], 'the last page')
    equal(await ids({ pillar: 'craft', limit: 2, after: 'c2' }), [['c4', 'c5'], null], 'the second page of a pillar')
    equal(await ids({ pillar: 'nothing' }), [[], null], 'an empty pillar')
  },

  'an item that is not there is not found': async ({ gus }) => {
    await refused(gus.content.get({ id: 'c9' }), 'not-found')
  },

  'only addresses of web pages are taken': async ({ eva, gus }) => {
    for (const url of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'https://ann:geheim@voorbeeld.nl',
      '/c2',
      '',
    ]) {
      await refused(eva.content.put({ ...item('c2'), url, image: url }), 'invalid-input', ['/url', '/image'])
    }
    await refused(gus.content.get({ id: 'c2' }), 'not-found')
  },

  'every mistake about an item is told at once': async ({ eva }) => {
    const entry = {
      id: 'c2',
      title: '',
      kind: 'blob',
      captions: { x: 1 },
      publishedAt: '2026-02-31T00:00:00Z',
      points: 5,
    }
    await refused(eva.content.put(untyped(entry)), 'invalid-input', [
      '/title',
      '/url',
      '/pillar',
      '/kind',
      '/captions/x',
      '/publishedAt',
      '/points',
    ])
  },
}
