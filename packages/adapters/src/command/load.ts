import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from './config.ts'
import { isFile } from './config.ts'
import { Refusal } from './refusal.ts'

const DEFAULTS = ['advocacy.config.js', 'advocacy.config.mjs', 'advocacy.config.ts']

/** A configuration, and the folder it stands in. */
export interface Loaded {
  config: Config
  folder: string
}

/** Reads a configuration: the file that was named, or the one in the folder the command was started in. */
export async function load(named: string | undefined): Promise<Loaded> {
  const path = resolve(named ?? DEFAULTS.find((name) => existsSync(name)) ?? 'advocacy.config.js')
  if (!existsSync(path)) {
    throw new Refusal(
      2,
      `There is no configuration ${path}. Make one (docs/guide/operating.md shows how), or name yours.`,
    )
  }
  const { default: config } = await imported(path)
  if (!isConfig(config)) {
    throw new Refusal(2, `${path} has to export, as its default, { engine: { store, program }, http, listen }.`)
  }
  const folder = dirname(path)
  return { config: fromFolder(config, folder), folder }
}

async function imported(path: string): Promise<{ default?: unknown }> {
  try {
    return await import(pathToFileURL(path).href)
  } catch (cause) {
    const untyped = cause instanceof Error && 'code' in cause && cause.code === 'ERR_UNKNOWN_FILE_EXTENSION'
    const message = untyped
      ? `This Node (${process.versions.node}) reads no TypeScript: write ${path} as .js, or use Node 22.18 or newer.`
      : `${path} cannot be loaded. ${cause instanceof Error ? cause.message : String(cause)}`
    throw new Refusal(1, message, { cause })
  }
}

function isConfig(value: unknown): value is Config {
  return (
    has(value, 'engine') && has(value.engine, 'store') && has(value.engine, 'program') && isObject(value.engine.store)
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return isObject(value) && name in value
}

function fromFolder(config: Config, folder: string): Config {
  const { store } = config.engine
  if (!isFile(store)) return config
  return { ...config, engine: { ...config.engine, store: { ...store, file: resolve(folder, store.file) } } }
}
