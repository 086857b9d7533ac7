import {
  createEngine,
  type Engine,
  type Identity,
  Memory,
  memoryStore,
  type PersonalActivity,
  type ProgramSeed,
} from '@advocacy-kit/core'
import { recording } from './recording-store.ts'

/** Thursday of a week in which all that happened lies. */
const NOW = Date.parse('2026-03-05T11:00:00Z')

/** Who asks, by what they are to the program. */
export const ROLES = {
  guest: { id: 'gus@host', name: 'Gus' },
  listed: { id: 'lia@host' },
  hidden: { id: 'hal@host' },
  leader: { id: 'lee@host' },
  editor: { id: 'eva@host', roles: ['editor'] },
  master: { id: 'mia@host' },
  import: { id: 'importer', scopes: ['import'] },
  sync: { id: 'synchroniser', scopes: ['sync'] },
  export: { id: 'exporter', scopes: ['export'] },
  webhooks: { id: 'hooks', scopes: ['webhooks'] },
  visitor: null,
} as const satisfies Record<string, Identity | null>

export type RoleName = keyof typeof ROLES

/** What the one person is in whom two worlds differ. */
export type State = 'unknown' | 'looked' | 'known' | 'declined' | 'hidden' | 'paused' | 'measured' | 'left'

/** The one person. */
const PAT = { id: 'pat@host', name: 'Pat' }

export interface World {
  /** Calls of others, with what the store was asked meanwhile. */
  as(identity: Identity | null): ReturnType<Engine['as']>
  calls: string[]
}

/** A program of seven in sales and six in works, and Pat of sales in one of seven states; what Pat did counts only where `earns`. */
export async function world(state: State, settings: Partial<ProgramSeed>, earns: boolean): Promise<World> {
  const memory = new Memory()
  const { store, calls } = recording(memoryStore(memory))
  const engine = engineOver(memory, settings, 'n')
  await populate(engine)
  const others = engineOver(memory, settings, 'pat')
  await become(others, state, earns)
  const seen = engineOver(memory, settings, 'later', store)
  return { as: (identity) => seen.as(identity), calls }
}

function engineOver(memory: Memory, settings: Partial<ProgramSeed>, prefix: string, store = memoryStore(memory)) {
  let ids = 0
  return createEngine({
    store,
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 5 }] },
      teams: [
        { id: 'sales', name: 'Sales' },
        { id: 'works', name: 'Works' },
      ],
      pillars: [{ id: 'craft', name: 'Craft' }],
      masters: ['mia@host'],
      ...settings,
    },
    clock: () => NOW,
    newId: () => `${prefix}${String(++ids).padStart(4, '0')}`,
  })
}

async function populate(engine: Engine): Promise<void> {
  const sync = engine.as(ROLES.sync)
  const members = ['lia', 'hal', 'lee', 's4', 's5', 's6', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6']
  for (const id of members) {
    await sync.people.put({ id, name: id, team: id.startsWith('w') ? 'works' : 'sales', hostId: `${id}@host` })
    await engine.as({ id: `${id}@host` }).me.join({ listed: id === 'lia' || id === 'w1' })
  }
  await engine.as(ROLES.editor).content.put(ITEM)
  await engine.record(members.map((person, index) => confirmed(person, index)))
  await engine.as(ROLES.hidden).kudos.give({ person: 'lia', text: 'Thanks' })
  await engine.as(ROLES.listed).shares.open({ content: 'c1', platform: 'linkedin' })
}

export const ITEM = {
  id: 'c1',
  title: 'Item',
  url: 'https://voorbeeld.nl/1',
  pillar: 'craft',
  kind: 'article',
  publishedAt: '2026-03-01T09:00:00Z',
} as const

function confirmed(person: string, index: number): PersonalActivity {
  return {
    id: `a-${person}-${index}`,
    type: 'share.confirmed',
    occurredAt: `2026-03-0${2 + (index % 3)}T09:00:00Z`,
    person,
    share: `share-${person}-${index}`,
    content: `item-${index}`,
    platform: 'linkedin',
  }
}

async function become(engine: Engine, state: State, earns: boolean): Promise<void> {
  const pat = engine.as(PAT)
  if (state === 'unknown') return
  if (state !== 'looked')
    await engine.as(ROLES.sync).people.put({ id: 'pat', name: 'Pat', team: 'sales', hostId: PAT.id })
  if (state === 'known') return
  // Everybody may read the invitation, and do nothing with it.
  await pat.me.get({}).catch(() => {})
  await pat.program.get({}).catch(() => {})
  if (state === 'looked' || state === 'declined') return
  await pat.me.join({})
  if (state === 'paused') await pat.me.update({ scoring: 'off' })
  if (state === 'measured') await pat.me.update({ scoring: 'measure' })
  if (earns) await engine.record([confirmed('pat', 1), confirmed('pat', 2)])
  if (state === 'left') await pat.me.leave({})
}
