import { createEngine, Memory, memoryStore, type PlatformAdapter } from '@advocacy-kit/core'
import { type ScriptedPlatform, scriptedPlatform } from '../../packages/core/src/conformance/api/scripted-platform.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A program on a clock of its own, in which a like earns 1 and a confirmed share 5, with Bluesky and Mastodon (read by anyone) and X (read with one's own log-in) in memory. */
export async function postScene({ most = 25, people = 1 }: { most?: number; people?: number } = {}) {
  const memory = new Memory()
  const now = { at: Date.parse('2026-11-16T09:00:00Z') }
  let ids = 0
  const bluesky = scriptedPlatform('bluesky', { most })
  const x = scriptedPlatform('x', { most })
  const mastodon = scriptedPlatform('mastodon', { most })
  const start = (platforms: readonly PlatformAdapter[] = [bluesky.adapter, x.adapter, mastodon.adapter]) =>
    createEngine({
      store: memoryStore(memory),
      program: {
        name: 'Voorbeeld',
        timeZone: 'Europe/Amsterdam',
        pillars: [{ id: 'werk', name: 'Werk' }],
        platforms: ['bluesky', 'x', 'mastodon'],
        rules: {
          rules: [
            { id: 'share', on: 'share.confirmed', points: 5 },
            { id: 'like', on: 'reactions.observed', points: 1 },
          ],
        },
        masters: ['mia'],
      },
      platforms,
      clock: () => now.at,
      // In the order in which they are made: what is due at one instant is looked at in the order of ids.
      newId: () => `id-${String(++ids).padStart(6, '0')}`,
    })
  const engine = start()
  const url = 'https://voorbeeld.nl/c1'
  await engine.as({ id: 'mia' }).content.put({ id: 'c1', title: 'Item', url, pillar: 'werk', kind: 'article' })
  const apis = Array.from({ length: people }, (_, number) => engine.as({ id: `ann-${number}` }))
  for (const api of apis) {
    const { id } = await api.me.join({})
    for (const platform of [bluesky, x]) platform.allow(id ?? '')
  }
  const [ann = engine.as(null)] = apis
  /** A share of hers that a post of its own has verified. */
  const verified = async (platform: ScriptedPlatform = bluesky, api = ann) => {
    const { id } = await api.shares.open({ content: 'c1', platform: platform.adapter.platform })
    const post = platform.publish([url])
    await api.shares.verify({ id, address: post.address })
    return { id, post }
  }
  /** The clock goes on, and the due work is done at every instant at which the engine says that something is due. */
  const pass = async (time: number, of = engine) => {
    const until = now.at + time
    for (let next = now.at; next <= until; ) {
      now.at = next
      const due = await of.runDue()
      next = due.next === null ? Number.POSITIVE_INFINITY : Math.max(Date.parse(due.next), now.at + 1000)
    }
    now.at = until
  }
  const share = async (id: string, api = ann) => (await api.shares.list({})).items.find((one) => one.id === id)
  const balance = async (api = ann) => (await api.points.get({})).balance
  const log = async () => {
    const activities = []
    for await (const activity of engine.log()) activities.push(activity)
    return activities
  }
  return { memory, now, start, engine, ann, apis, bluesky, x, mastodon, verified, pass, share, balance, log, url }
}
