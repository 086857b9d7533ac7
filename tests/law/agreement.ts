import { type Activity, type Engine, rank, score, standingsHash } from '@advocacy-kit/core'
import { oracle, type Verdict } from '../oracle/oracle.ts'
import { live } from './drive.ts'
import { logOf } from './log.ts'
import type { Program } from './program.ts'
import { random } from './random.ts'
import { isRow, rowsOf } from './rows.ts'

/** What a program came to, once all agree. */
export interface Agreed {
  log: Activity[]
  verdict: Verdict
}

/**
 * Takes a program through two lives, by one engine and by several over one store, each in an order, batches and repeats of its own, and holds both, `score` and `rank`
 * to the oracle: by the log that the law alone expects, by the log that was kept, and now and then half-way. Throws where any two disagree.
 */
export async function agree(program: Program, seed: number): Promise<Agreed> {
  const halfway = seed % 3 === 0 ? program.acts.findIndex((act) => 'record' in act) : -1
  const pause = async (engine: Engine, act: number) => {
    if (act === halfway) await agreeOnLog(engine, seed)
  }
  const one = await live(program, { seed, engines: 'one', pause })
  const log = logOf(program, one.refused)
  const verdict = oracle(log)
  same(
    oracle(await kept(one.engine)).lines,
    verdict.lines,
    'the oracle of what the engine kept, and of the log that the law expects',
  )
  await holds(one.engine, verdict, seed, 'one engine')
  const other = await live(program, { seed: seed + 1, engines: 'several' })
  await holds(other.engine, verdict, seed + 1, 'several engines over one store')
  same([...one.refused].sort(), [...other.refused].sort(), 'spends that one engine refused, and several')
  await one.engine.close()
  await other.engine.close()
  return { log, verdict }
}

/** Engine, `score`, `rank` and oracle agree on what the engine kept. */
export async function agreeOnLog(engine: Engine, seed = 1): Promise<Verdict> {
  const verdict = oracle(await kept(engine))
  await holds(engine, verdict, seed, 'the engine')
  return verdict
}

/** The engine's standings, and those of `score` and `rank` by the engine's log, are the oracle's. */
async function holds(engine: Engine, { lines, hash }: Verdict, seed: number, who: string): Promise<void> {
  const chance = random(seed)
  const log = await kept(engine)
  const ledger = score(log)
  same([await engine.standingsHash()], [hash], `${who}: its own standings, and the oracle's`)
  same([await standingsHash(ledger)], [hash], `${who}: score of its log, and the oracle's`)
  const again = score(chance.shuffled([...log, ...chance.some(log, 0.2)]))
  same([await standingsHash(again)], [hash], `${who}: score of its log shuffled and repeated, and the oracle's`)
  const rows = lines.filter(isRow)
  same(
    rowsOf(rows, (period, by, measure) => rank(ledger, { period, by, measure })),
    rows,
    `${who}: the boards of rank, and the oracle's`,
  )
}

async function kept(engine: Engine): Promise<Activity[]> {
  const log: Activity[] = []
  for await (const activity of engine.log()) log.push(activity)
  return log
}

function same(one: readonly string[], other: readonly string[], what: string): void {
  if (one.join('\n') === other.join('\n')) return
  const [these, those] = [new Set(one), new Set(other)]
  const only = one.filter((line) => !those.has(line)).slice(0, 20)
  const missing = other.filter((line) => !these.has(line)).slice(0, 20)
  throw new Error(
    `Disagreement. ${what}\n${only.map((line) => `  + ${line}`).join('\n')}\n${missing.map((line) => `  - ${line}`).join('\n')}`,
  )
}
