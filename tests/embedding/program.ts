import { createHandler, type Handler, kitAt, type Serving, serve, sharedSecret } from '@advocacy-kit/adapters/http'
import { type AdvocacyApi, createEngine, memoryStore } from '@advocacy-kit/core'

/** A Wednesday morning, at which the clock of the program stands. */
const NOW = Date.parse('2026-11-18T09:00:00Z')

const items = [
  { id: 'vacature-42', title: 'Peilbeheerder gezocht', kind: 'vacancy' },
  { id: 'open-dag', title: 'Open dag op het gemaal', kind: 'event' },
  { id: 'dijkwacht', title: 'Een nacht met de dijkwacht', kind: 'story' },
] as const
const platforms = ['email', 'whatsapp', 'copy'] as const

/** How many shares each of the six confirmed this week; each earns five points. */
const shares = { Cleo: 9, Dana: 7, Eva: 6, Ann: 4, Finn: 2, Ben: 1 }

/** A program on a server of its own, and what answers there, for a page that has it below its own address. */
export interface RunningProgram extends Serving {
  readonly answer: (request: Request) => Promise<Response>
  /** Begins again, as if nobody had used it. */
  renew(): Promise<void>
}

interface Options {
  readonly origins: string[]
  readonly kit: URL
  readonly key?: string
}

/**
 * A program of six ambassadors in one team and three items. It takes tokens that are minted with `key`; without one it believes whoever asks: the token of Ann is
 * `ann`. Its widgets are those of the `kit.js` at `kit`, and pages at `origins` may use it.
 */
export async function startProgram(options: Options): Promise<RunningProgram> {
  let current = await program(options)
  const answer = (request: Request) => current(request)
  const { url, close } = await serve(Object.assign(answer, { close: () => current.close() }), { port: 0 })
  return {
    url,
    answer,
    async renew() {
      current.close()
      current = await program(options)
    },
    close,
  }
}

async function program({ origins, kit, key }: Options): Promise<Handler> {
  const engine = createEngine({
    store: memoryStore(),
    clock: () => NOW,
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 5, once: ['content', 'platform'] }] },
      pillars: [{ id: 'water', name: 'Veilig water' }],
      teams: [{ id: 'peil', name: 'Peilbeheer' }],
      platforms: [...platforms],
      masters: ['mia'],
    },
  })
  const mia = engine.as({ id: 'mia' })
  for (const item of items) await mia.content.put({ ...item, url: `https://voorbeeld.nl/${item.id}`, pillar: 'water' })
  for (const [name, count] of Object.entries(shares))
    await take(engine.as({ id: name.toLowerCase(), name, team: 'peil' }), count)
  return createHandler(engine, { origins, identify: key ? sharedSecret(key) : believe, kit: kitAt(kit) })
}

async function take(person: AdvocacyApi, count: number): Promise<void> {
  await person.me.join({ listed: true })
  const all = items.flatMap(({ id: content }) => platforms.map((platform) => ({ content, platform })))
  for (const share of all.slice(0, count)) {
    const { id } = await person.shares.open(share)
    await person.shares.confirm({ id })
  }
}

function believe(request: Request) {
  const id = /^Bearer (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  return id ? { id, team: 'peil' } : null
}
