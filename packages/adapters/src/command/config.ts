import type { EngineOptions, Store } from '@advocacy-kit/core'
import type { HandlerOptions } from '../http/handler.ts'

/** A program in a SQLite file, which the command opens when it needs it. */
export interface SqliteFile {
  /** The file; a relative path begins at the folder of the configuration. */
  file: string
  /** The store key of the program in the file; `default` when left out. */
  program?: string
}

/** What `advocacy.config.js` says: what the command runs, checks and backs up. */
export interface Config {
  /** What the engine is made of. The store is a SQLite file, or a store of another kind that stands open. */
  engine: Omit<EngineOptions, 'store'> & { store: Store | SqliteFile }
  /** How the program is put on the web: what `advocacy serve` needs. */
  http?: HandlerOptions
  /** Where `advocacy serve` listens: port 4400 of this machine alone when left out. */
  listen?: {
    /** The port; any free one when it is 0. */
    port: number
    /** `0.0.0.0` in a container; this machine alone when left out. */
    hostname?: string
  }
}

/** Gives a configuration back as it is; an editor then knows what may stand in it. */
export function defineConfig(config: Config): Config {
  return config
}

/** Opens the store of a configuration. */
export async function openStore(store: Store | SqliteFile): Promise<Store> {
  if (!isFile(store)) return store
  // Only now: a Node without node:sqlite gets as far as being told so.
  const { sqliteStore } = await import('../stores/sqlite/index.ts')
  const { file, ...options } = store
  return sqliteStore(file, options)
}

/** Whether a store is a SQLite file. */
export function isFile(store: Store | SqliteFile): store is SqliteFile {
  return 'file' in store && !('transact' in store)
}
