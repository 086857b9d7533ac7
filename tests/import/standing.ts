import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine, dayName, type Engine, type ProgramSeed, rank, score } from '@advocacy-kit/core'

/** What an import came to, by `score` over the log that it left. */
export interface Standing {
  /** The engine's own equality hash. */
  readonly hash: string
  readonly total: number
  /** Points per local day. */
  readonly days: Readonly<Record<string, number>>
  /** The board of people: [id, points], highest first. */
  readonly people: readonly (readonly [id: string, points: number])[]
  /** Items and their points, highest first: the entries added up per item of the activity they come from. */
  readonly items: readonly (readonly [id: string, points: number])[]
}

/** Any seed: the database holds a program already. */
const unused: ProgramSeed = { name: 'unused', timeZone: 'Europe/Amsterdam', rules: { rules: [] }, masters: ['unused'] }

/** Reads a program from the database that an import wrote. */
export async function standingIn(database: string, program: string): Promise<Standing> {
  const engine = createEngine({ store: sqliteStore(database, { program }), program: unused })
  try {
    return await standingOf(engine)
  } finally {
    await engine.close()
  }
}

/** Reads what a program stands at. */
export async function standingOf(engine: Engine): Promise<Standing> {
  const log = await Array.fromAsync(engine.log())
  const ledger = score(log)
  const days = new Map<string, number>()
  const items = new Map<string, number>()
  for (const { activity, day, points } of ledger.entries) {
    add(days, dayName(day), points)
    const source = ledger.activities.get(activity)
    add(items, (source && 'content' in source && source.content) || '', points)
  }
  return {
    hash: await engine.standingsHash(),
    total: ledger.entries.reduce((sum, { points }) => sum + points, 0),
    days: Object.fromEntries(days),
    people: rank(ledger).map(({ id, score }) => [id, score]),
    items: [...items].filter(([, points]) => points !== 0).sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1)),
  }
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}
