import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runImport } from './command.ts'
import { csvOf, readTable, type Table } from './csv.ts'
import { HOW, type Network, polls } from './polls.ts'
import { type Standing, standingIn } from './standing.ts'

/** A folder of its own for databases and changed files. */
export interface Scene {
  readonly folder: string
  /** Imports a file of a network into a database by this name and reads what it came to. */
  imported(name: string, network: Network, file?: string, options?: readonly string[]): Promise<Standing>
  /** The polls of a network, changed, in a file of their own. */
  changed(network: Network, name: string, change: (table: Table) => Table): Promise<string>
  end(): Promise<void>
}

/** Makes the folder; `end` removes it. */
export async function scene(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  return {
    folder,
    async imported(name, network, file = polls[network], options = []) {
      const database = join(folder, `${name}.db`)
      const args = [
        ...HOW,
        '--program',
        name,
        '--platform',
        network.toLowerCase(),
        '--database',
        database,
        ...options,
        file,
      ]
      const { code, stderr } = await runImport(args)
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.any(String) })
      return standingIn(database, name)
    },
    async changed(network, name, change) {
      const file = join(folder, `${name}.csv`)
      await writeFile(file, csvOf(change(readTable(await readFile(polls[network], 'utf8')))))
      return file
    },
    end: () => rm(folder, { recursive: true, force: true }),
  }
}
