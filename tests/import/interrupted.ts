import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Random } from '@advocacy-kit/example-intranet/random'
import { startImport } from './command.ts'
import { HOW, type Network, polls } from './polls.ts'

/** Acknowledged activities before the last kill at the latest; both files hold more. */
const MOST = 15_000

/**
 * Starts the import into `database` again and again, and kills it (SIGKILL) each time: the first while it starts, the others some milliseconds after it has
 * noted a number of acknowledged activities that chance chose, later every time. Answers how often it was really killed.
 */
export async function interrupted(database: string, network: Network, times: number, chance: Random): Promise<number> {
  const program = basename(database, '.db')
  const args = [
    ...HOW,
    '--program',
    program,
    '--platform',
    network.toLowerCase(),
    '--database',
    database,
    '--batch',
    '100',
    polls[network],
  ]
  const points = [0, ...Array.from({ length: times - 1 }, () => chance.below(MOST))].sort((a, b) => a - b)
  let killed = 0
  for (const point of points) {
    const { child, ended } = startImport(args)
    let over = false
    void ended.then(() => (over = true))
    while (!over && (await noted(`${database}.import.json`)) < point) await pause(5)
    await pause(point === 0 ? chance.below(700) : chance.below(40))
    child.kill('SIGKILL')
    if ((await ended).signal === 'SIGKILL') killed += 1
  }
  return killed
}

async function noted(file: string): Promise<number> {
  try {
    const counts: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Math.max(0, ...Object.values(counts ?? {}).map(Number))
  } catch {
    return 0
  }
}
