import type { AdvocacyApi } from '../../api/api.ts'
import type { Identity } from '../../api/identity.ts'
import type { PlatformAdapter } from '../../ports/platform-adapter.ts'
import type { ProgramSeed } from '../../program/program.ts'
import { type ScriptedPlatform, scriptedPlatform } from './scripted-platform.ts'

/** A program that was just created, as a suite sees it. */
export interface StartedProgram {
  /** The api of one caller; null is a visitor. */
  as(identity: Identity | null): AdvocacyApi
  /** Lets go of all that was started. */
  close(): Promise<void>
}

/** Creates a program from a seed and with these platforms connected, empty of everything else. */
export type Start = (seed: ProgramSeed, platforms: readonly PlatformAdapter[]) => Promise<StartedProgram>

/** The program that every test begins with: a confirmed share is worth 5 points once per item and network, a reaction 1, kudos 2 and twice a day. */
export const seed = {
  name: 'Voorbeeld',
  timeZone: 'Europe/Amsterdam',
  pillars: [
    { id: 'people', name: 'Our people' },
    { id: 'craft', name: 'Our craft' },
  ],
  teams: [
    { id: 'sales', name: 'Sales' },
    { id: 'works', name: 'Works' },
  ],
  platforms: ['linkedin', 'x'],
  minimumGroupSize: 3,
  masters: ['mia@host'],
  rules: {
    rules: [
      { id: 'share', on: 'share.confirmed', points: 5, once: ['content', 'platform'] },
      { id: 'reaction', on: 'reactions.observed', points: 1 },
      { id: 'thanks', on: 'kudos.given', points: 2, limit: { count: 2, per: 'day' } },
    ],
  },
} satisfies ProgramSeed

/** Everyone who calls. Ann has joined and is listed, Ben has joined and is not, nor are two of no team who do nothing; Gus is signed in and has not joined. */
export interface Cast {
  ann: AdvocacyApi
  ben: AdvocacyApi
  gus: AdvocacyApi
  /** A master by the seed. */
  mia: AdvocacyApi
  /** An editor by log-in. */
  eva: AdvocacyApi
  importer: AdvocacyApi
  synchroniser: AdvocacyApi
  exporter: AdvocacyApi
  visitor: AdvocacyApi
  /** The opaque ids of Ann and Ben. */
  ids: { ann: string; ben: string }
  as: StartedProgram['as']
  /** X, as a network in memory: its posts can be read by anyone, and made for Ann. LinkedIn is not connected. */
  x: ScriptedPlatform
}

/** A test of a program with its cast and the item `c1`. */
export type Scene = (cast: Cast) => Promise<void>

/** Plays a scene on a fresh program. */
export async function play(start: Start, scene: Scene): Promise<void> {
  const x = scriptedPlatform('x')
  const program = await start(seed, [x.adapter])
  try {
    await scene(await castOf(program, x))
  } finally {
    await program.close()
  }
}

async function castOf({ as }: StartedProgram, x: ScriptedPlatform): Promise<Cast> {
  const ann = as({ id: 'ann@host', name: 'Ann', team: 'sales' })
  const ben = as({ id: 'ben@host', name: 'Ben', team: 'sales' })
  const eva = as({ id: 'eva@host', name: 'Eva', roles: ['editor'] })
  await eva.content.put(item('c1'))
  // Together with Ben as many unlisted people as a sum of all may tell of.
  for (const id of ['dov@host', 'zed@host']) await as({ id }).me.join({})
  const ids = { ann: (await ann.me.join({ listed: true })).id ?? '', ben: (await ben.me.join({})).id ?? '' }
  x.allow(ids.ann)
  return {
    ann,
    ben,
    eva,
    ids,
    as,
    x,
    gus: as({ id: 'gus@host', name: 'Gus' }),
    mia: as({ id: 'mia@host', name: 'Mia' }),
    importer: as({ id: 'importer', scopes: ['import'] }),
    synchroniser: as({ id: 'synchroniser', scopes: ['sync'] }),
    exporter: as({ id: 'exporter', scopes: ['export'] }),
    visitor: as(null),
  }
}

/** An item as an editor writes it. */
export function item(id: string, pillar = 'craft') {
  return { id, title: `Item ${id}`, url: `https://voorbeeld.nl/${id}`, pillar, kind: 'article' } as const
}

/** A share that was confirmed on 2 March 2026, as an importer sends it. */
export function confirmed(id: string, person: string, share = `share-${id}`, content = `item-${id}`) {
  return {
    id,
    type: 'share.confirmed',
    occurredAt: '2026-03-02T09:00:00Z',
    person,
    share,
    content,
    platform: 'linkedin',
  } as const
}

/** Reactions that a share had gathered by 3 March 2026. */
export function observed(id: string, share: string, likes: number) {
  return { id, type: 'reactions.observed', occurredAt: '2026-03-03T09:00:00Z', share, counts: { like: likes } } as const
}
