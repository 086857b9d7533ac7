import { strictEqual } from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@advocacy-kit/adapters/http'
import { createLinkHandler } from '@advocacy-kit/adapters/links'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine, presets } from '@advocacy-kit/core'
import { Hono } from 'hono'
import { alternating, judge, line, median, timed } from './alternating.ts'
import { ask } from './redirect.ts'

const requests = Number(process.env.BENCH_SIZE ?? 12_000)
const connections = 256
const TARGET = 'https://example.org/vacature?utm_source=linkedin'

interface Served {
  plain: string
  links: string
  path: string
}

if (process.argv[2] === 'serve') await serveBoth(process.argv[3] ?? '')
else await compare()

/** Both contenders in one process: a redirect that Hono answers by itself, and a link of a program in a SQLite file. */
async function serveBoth(folder: string): Promise<void> {
  const plain = new Hono().get('/:token', (context) => context.redirect(TARGET))
  const store = sqliteStore(join(folder, 'advocacy.db'))
  const engine = createEngine({
    store,
    program: {
      name: 'Voorbeeld',
      timeZone: 'UTC',
      rules: presets.smarp,
      pillars: [{ id: 'werk', name: 'Werk' }],
      links: { base: 'https://go.example.org' },
      masters: ['mia'],
    },
  })
  await engine
    .as({ id: 'mia' })
    .content.put({ id: 'c1', title: 'A', url: 'https://example.org/', pillar: 'werk', kind: 'blog' })
  const ann = engine.as({ id: 'ann' })
  await ann.me.join({})
  const { link = '' } = await ann.shares.open({ content: 'c1', platform: 'linkedin' })
  const address = (request: Request) => request.headers.get('x-visitor') ?? undefined
  const [one, other] = await Promise.all([
    serve((request) => plain.fetch(request), { port: 0 }),
    serve(createLinkHandler(store, { address }), { port: 0 }),
  ])
  process.send?.({ plain: one.url, links: other.url, path: new URL(link).pathname } satisfies Served)
  process.on('message', async () => {
    for (;;) if ((await engine.runDue()).done.length === 0) break
    const [clicks] = await engine.standings({ measure: 'clicks' })
    process.send?.(clicks?.score ?? 0)
  })
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'redirect-'))
  const server = fork(import.meta.filename, ['serve', folder])
  try {
    const [served]: Served[] = await once(server, 'message')
    if (!served) throw new Error('The server did not start.')
    const { plain, links, path } = served
    let visitors = 0
    const run = (url: string) => () =>
      timed(async () => {
        const first = visitors
        visitors += url === links ? requests / 3 : 0
        await ask(url, path, { requests, connections, first })
      })
    console.log(`${requests} requests a run over ${connections} connections: new people, the same again, previewers`)
    await alternating(2, run(links), run(plain))
    const [ours, theirs] = await alternating(7, run(links), run(plain))
    console.log(line('links, SQLite', ours))
    console.log(line('a redirect by Hono alone', theirs))
    judge('redirects a second, links / Hono', median(theirs) / median(ours), { atLeast: 0.4 })
    console.log(`${Math.round(requests / (median(ours) / 1000))} links a second`)
    server.send('count')
    const [clicks] = await once(server, 'message')
    strictEqual(clicks, visitors)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
