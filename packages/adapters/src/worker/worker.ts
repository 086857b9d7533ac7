import type { Engine } from '@advocacy-kit/core'

const EVERY = 60_000
const AT_LEAST = 1_000
const AT_MOST = 600_000

/** How often a worker looks, and whom it tells what fails. */
export interface WorkerOptions {
  /** The most milliseconds between two looks; a minute when left out. */
  every?: number
  /** Told of every run that failed; the console when left out. */
  log?: (message: string, error: unknown) => void
}

/** A worker that runs. */
export interface Worker {
  /** Starts no other run, and waits for the one under way. */
  stop(): Promise<void>
}

/**
 * Does what a program has due, such as closing its periods: at once, when the engine says that something is due, and at least `every` now and then. Any number
 * of workers may look after one program. A run that fails is tried again after a wait that doubles, up to ten minutes.
 *
 * @example
 * ```ts
 * import { createWorker } from '@advocacy-kit/adapters/worker'
 * import { createEngine, memoryStore, presets } from '@advocacy-kit/core'
 *
 * const engine = createEngine({
 *   store: memoryStore(),
 *   program: { name: 'Voorbeeld', timeZone: 'Europe/Amsterdam', rules: presets.smarp, masters: ['ann@voorbeeld.nl'] },
 * })
 * const worker = createWorker(engine)
 * await worker.stop()
 * await engine.close()
 * ```
 */
export function createWorker(engine: Pick<Engine, 'runDue'>, options: WorkerOptions = {}): Worker {
  const { every = EVERY, log = console.error } = options
  let stopped = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined
  let underWay = run()

  async function run(): Promise<void> {
    const wait = await waitAfterRun()
    if (!stopped) timer = setTimeout(again, wait)
  }

  function again(): void {
    underWay = run()
  }

  async function waitAfterRun(): Promise<number> {
    try {
      const { next } = await engine.runDue()
      failures = 0
      return Math.max(AT_LEAST, Math.min(every, next === null ? every : Date.parse(next) - Date.now()))
    } catch (error) {
      failures++
      const wait = Math.min(AT_MOST, every * 2 ** failures)
      log(`What is due could not be done; the next try is in ${Math.round(wait / 1000)} seconds.`, error)
      return wait
    }
  }

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
