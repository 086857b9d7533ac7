import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createHandler, type HandlerOptions, kitAt, type Serving, serve } from '@advocacy-kit/adapters/http'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { type Activity, createEngine, type Engine, presets } from '@advocacy-kit/core'

/** The page that may use the program from elsewhere. */
export const INTRANET = 'https://intranet.voorbeeld.nl'

/** What the program of the tests is first created from. */
export const seed = {
  name: 'Voorbeeld',
  timeZone: 'Europe/Amsterdam',
  rules: presets.smarp,
  masters: ['ann@voorbeeld.nl'],
}

/** A share of somebody's, confirmed; every number is another one. */
export const shared = (number: number): Activity => ({
  id: `a${number}`,
  type: 'share.confirmed',
  occurredAt: new Date(Date.UTC(2025, 10, 3, 9) + (number % 20_000) * 60_000).toISOString(),
  person: `p${number % 7}`,
  share: `s${number}`,
  content: `c${number % 40}`,
  platform: 'linkedin',
})

/** Folders and servers that go when the tests are done. */
export class Scene {
  readonly root = mkdtempSync(join(tmpdir(), 'advocacy-operating-'))
  private readonly servings: Serving[] = []
  private readonly engines: Engine[] = []

  /** A folder with what a server needs: a database with some shares, and a kit.js. */
  async healthy() {
    const folder = mkdtempSync(join(this.root, 'f'))
    const file = join(folder, 'advocacy.db')
    const engine = createEngine({ store: sqliteStore(file), program: seed })
    await engine.record([1, 2, 3, 4, 5].map(shared))
    await engine.close()
    this.write(join(folder, 'kit.js'), 'export {}')
    const http: HandlerOptions = {
      identify: () => null,
      origins: [INTRANET],
      kit: kitAt(pathToFileURL(join(folder, 'kit.js'))),
    }
    return { folder, file, config: { engine: { store: { file }, program: seed }, http } }
  }

  /** Serves what is given, and answers its base path. */
  async serving(handler: (request: Request) => Response | Promise<Response>): Promise<string> {
    const serving = await serve(handler, { port: 0 })
    this.servings.push(serving)
    return `${serving.url}/advocacy`
  }

  /** The handler of a program. */
  handler(file: string, http: HandlerOptions) {
    const engine = createEngine({ store: sqliteStore(file), program: seed })
    this.engines.push(engine)
    return createHandler(engine, { ...http, log: () => {} })
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }

  async end(): Promise<void> {
    await Promise.all(this.servings.map((serving) => serving.close()))
    await Promise.all(this.engines.map((engine) => engine.close()))
    rmSync(this.root, { recursive: true })
  }
}
