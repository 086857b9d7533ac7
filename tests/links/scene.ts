import type { LinkOptions } from '@advocacy-kit/adapters/links'
import { createLinkHandler } from '@advocacy-kit/adapters/links'
import { createEngine, type LinkStore, memoryStore, type RuleSet, type Store } from '@advocacy-kit/core'

export const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'

const rules: RuleSet = {
  rules: [
    { id: 'click', on: 'link.clicked', points: 2 },
    { id: 'lead', on: 'link.converted', when: { conversion: 'lead' }, points: 50 },
    { id: 'reaction', on: 'reactions.observed', points: 1 },
  ],
}

/** Answers where a request comes from, as the tests say it. */
const address = (request: Request) => request.headers.get('x-test-address') ?? undefined

/** A program with one item, Ann as ambassador, and a handler that stands beside it. */
export async function linkScene({
  store = memoryStore(),
  seen = store,
  chance,
  ...options
}: LinkOptions & { store?: Store; seen?: LinkStore; chance?: (count: number) => Uint8Array } = {}) {
  const engine = createEngine({
    store,
    ...(chance && { chance }),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules,
      pillars: [{ id: 'werk', name: 'Werk' }],
      links: { base: 'https://go.example.org' },
      masters: ['mia'],
    },
  })
  const mia = engine.as({ id: 'mia' })
  const ann = engine.as({ id: 'ann', name: 'Ann de Vries' })
  const url = 'https://example.org/vacature?id=42#top'
  await mia.content.put({ id: 'c1', title: 'Kom werken', url, pillar: 'werk', kind: 'vacancy', campaign: 'voorjaar' })
  await ann.me.join({})
  const handler = createLinkHandler(seen, { address, ...options })
  const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    handler(
      new Request(`https://go.example.org${path}`, {
        ...init,
        headers: { 'user-agent': CHROME, 'x-test-address': '203.0.113.7', ...headers },
      }),
    )
  const open = async (platform = 'linkedin') => {
    const { id, link = '' } = await ann.shares.open({ content: 'c1', platform })
    return { id, path: new URL(link).pathname }
  }
  const clicks = async (id: string) => {
    await engine.runDue()
    let found = 0
    for await (const activity of engine.log()) if (activity.type === 'link.clicked' && activity.share === id) found++
    return found
  }
  return { store, engine, mia, ann, handler, ask, open, clicks }
}

/** An address in a network of its own, by number. */
export function addressOf(number: number): string {
  return `10.${Math.floor(number / 256)}.${number % 256}.1`
}
