import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { AdvocacyError } from '@advocacy-kit/core'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'

/** Gives a file of the widgets' bundle by its name (`kit.js`, `loader.js`, `leaderboard.js`, or a part that they load), or undefined when there is none. */
export type Kit = (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>

/** The widgets' bundle in a folder, given as the address of its `kit.js`: `kitAt(new URL(import.meta.resolve('@advocacy-kit/widgets/kit.js')))`. */
export function kitAt(kit: URL): Kit {
  return async (name) => {
    try {
      return new Uint8Array(await readFile(new URL(name, kit)))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }
}

/** The bundle of the `@advocacy-kit/widgets` that is installed beside this package or in the folder the server was started in. */
export const installedKit: Kit = (name) => kitFoundFrom([import.meta.dirname, process.cwd()])(name)

/** The bundle that a module in the first of these folders that has one would get. */
export function kitFoundFrom(folders: readonly string[]): Kit {
  return async (name) => {
    const kit = found(folders)
    return kit && kitAt(kit)(name)
  }
}

function found(folders: readonly string[]): URL | undefined {
  const { resolve } = createRequire(import.meta.url)
  try {
    return pathToFileURL(resolve('@advocacy-kit/widgets/kit.js', { paths: [...folders] }))
  } catch {
    return undefined
  }
}

/**
 * The integrity of a bundle's `kit.js`, for a script tag that takes this file and no other: `<script type="module" src="…/kit.js" integrity="sha384-…">`. It changes with every
 * version.
 *
 * Throws `not-found` when there is no bundle.
 */
export async function kitIntegrity(kit: Kit = installedKit): Promise<string> {
  return integrityOf(await kitFile(kit, 'kit.js'))
}

/** The integrity of a file, as a script tag has it. */
export function integrityOf(file: Uint8Array): string {
  return `sha384-${createHash('sha384').update(file).digest('base64')}`
}

async function kitFile(kit: Kit, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await kit(name)
  if (file) return file
  const message = (await kit('kit.js'))
    ? `The widgets have no ${name}.`
    : `There is no ${name}: install @advocacy-kit/widgets beside @advocacy-kit/adapters, or give createHandler a \`kit\`.`
  throw new AdvocacyError('not-found', message)
}

/** What a file of the bundle loads has a hash in its name, so its content stays; the others are asked for again after a while. */
const PART = /^(part|kit-.+)-[\w-]{8}\.js$/

/**
 * Answers with a file of the bundle. Any page may load it: it is public, and a module script from another origin is asked for by CORS.
 *
 * Throws `not-found`.
 */
export async function kitResponse(kit: Kit, name: string): Promise<Response> {
  return new Response(await kitFile(kit, name), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': PART.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    },
  })
}

/** Serves the bundle. Packed where the browser takes it packed, and told apart by its content. */
export function addKit(app: Hono, kit: Kit): void {
  const retainedHeaders = [...RETAINED_304_HEADERS, 'access-control-allow-origin']
  app.get('/:file{[\\w-]+\\.js}', etag({ retainedHeaders }), compress(), (context) =>
    kitResponse(kit, context.req.param('file')),
  )
}
