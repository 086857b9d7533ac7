import { Agent, request as ask } from 'node:http'
import { serve } from '@advocacy-kit/adapters/http'
import { createLinkHandler } from '@advocacy-kit/adapters/links'
import { createEngine, type Engine, type LinkStore, type Store } from '@advocacy-kit/core'
import { vi } from 'vitest'
import { z } from 'zod'
import { BEGIN, DAY, type LabelledRequest } from './labels.ts'

const PLATFORMS = ['linkedin', 'facebook', 'whatsapp', 'mastodon', 'bluesky'] as const

interface Shared {
  id: string
  path: string
}

/** A program of twenty people who share one item after another. */
async function openShares(store: Store, count: number) {
  const engine = createEngine({
    store,
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'click', on: 'link.clicked', points: 1 }] },
      pillars: [{ id: 'werk', name: 'Werk' }],
      links: { base: 'https://go.example.org' },
      masters: ['mia'],
    },
  })
  const shares: Shared[] = []
  for (let number = 0; number < count; number++) {
    const content = `item-${Math.floor(number / 20)}`
    const url = `https://example.org/${content}`
    if (number % 20 === 0)
      await engine.as({ id: 'mia' }).content.put({ id: content, title: content, url, pillar: 'werk', kind: 'blog' })
    const person = engine.as({ id: `deler-${number % 20}`, name: `Kim Achternaam ${number % 20}` })
    if (number < 20) await person.me.join({})
    const { id, link = '' } = await person.shares.open({ content, platform: PLATFORMS[number % 5] ?? 'linkedin' })
    shares.push({ id, path: new URL(link).pathname })
  }
  return { engine, shares }
}

const written = z.object({ clicks: z.array(z.object({ share: z.string(), count: z.number() })) })

/** The same store, and how many clicks of a share were written through it. */
function watched(store: LinkStore) {
  const clicks = new Map<string, number>()
  const seen: LinkStore = {
    get: (collection, ids) => store.get(collection, ids),
    async transact(batch) {
      const answer = await store.transact(batch)
      for (const { collection, body } of batch.put ?? [])
        if (collection === 'clicks')
          for (const { share, count } of written.parse(body).clicks) clicks.set(share, (clicks.get(share) ?? 0) + count)
      return answer
    },
  }
  return { seen, clicks }
}

/** Asks as it is labelled, with nothing added; answers the status. */
function statusOf(url: string, { method, headers, address }: LabelledRequest, agent: Agent): Promise<number> {
  // What a visitor wrote there themselves stands before what the proxy adds.
  const forwarded = { 'x-forwarded-for': `198.51.100.1, ${address}` }
  return new Promise((resolve, reject) => {
    ask(url, { method, agent, headers: { ...headers, ...forwarded } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
      .on('error', reject)
      .end()
  })
}

/** Sends by share one after another, those of different shares at once. The clock goes along, and what is to happen at midnight happens then. */
async function inOrder(requests: readonly LabelledRequest[], send: (request: LabelledRequest) => Promise<void>) {
  const byShare = Map.groupBy(requests, ({ share }) => share)
  const one = async (all: readonly LabelledRequest[]) => {
    for (const request of all) {
      vi.advanceTimersByTime(Math.max(0, request.at - Date.now()))
      await send(request)
    }
  }
  await Promise.all([...byShare.values()].map(one))
}

/** How many clicks the program's log has of each share. */
async function recorded(engine: Engine): Promise<Map<string, number>> {
  const clicks = new Map<string, number>()
  for await (const activity of engine.log())
    if (activity.type === 'link.clicked' && activity.share !== undefined)
      clicks.set(activity.share, (clicks.get(activity.share) ?? 0) + 1)
  return clicks
}

/**
 * Asks a server of links for so many shares, one day after another; the worker records in between. Requests for one share go one after another: a redirect waits until its click is written, so that of each request is
 * known whether it was counted.
 */
export async function askAll(store: Store, requests: readonly LabelledRequest[], count: number) {
  vi.useFakeTimers({ now: BEGIN, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const { engine, shares } = await openShares(store, count)
  const { seen, clicks } = watched(store)
  const address = (request: Request) => request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  const serving = await serve(createLinkHandler(seen, { address }), { port: 0 })
  const counted = new Set<LabelledRequest>()
  for (const today of Map.groupBy(requests, ({ at }) => Math.floor((at - BEGIN) / DAY)).values()) {
    const connections = new Agent({ keepAlive: true, maxSockets: 128, timeout: 2000 })
    await inOrder(today, async (request) => {
      const { id, path } = shares[request.share] ?? { id: '', path: '/' }
      const before = clicks.get(id)
      const status = await statusOf(serving.url + path, request, connections)
      if (status !== 302) throw new Error(`Answered ${status}: ${JSON.stringify(request)}`)
      if (clicks.get(id) !== before) counted.add(request)
    })
    connections.destroy()
    while ((await engine.runDue()).done.length > 0);
  }
  await serving.close()
  return { shares, counted, written: clicks, recorded: await recorded(engine) }
}
