import { createEngine, type Engine } from '@advocacy-kit/core'
import { createHandler } from '../http/handler.ts'
import { serve } from '../http/serve.ts'
import { createWorker } from '../worker/worker.ts'
import { type Config, openStore } from './config.ts'
import { Refusal } from './refusal.ts'

/** A server that runs, with its worker. */
export interface Running {
  url: string
  /** Lets requests under way finish, ends streams, stops the worker, and closes the store. */
  stop(): Promise<void>
}

/** Opens the engine of a configuration. */
export async function openEngine({ engine }: Config): Promise<Engine> {
  return createEngine({ ...engine, store: await openStore(engine.store) })
}

/** Runs what a configuration says: its engine, its handler on a server, and a worker. */
export async function run(config: Config): Promise<Running> {
  const { http, listen = { port: 4400 } } = config
  if (!http) throw new Refusal(2, 'The configuration has no `http`: a server needs at least `http.identify`.')
  const engine = await openEngine(config)
  try {
    const serving = await serve(createHandler(engine, http), listen)
    const worker = createWorker(engine)
    return {
      url: `${serving.url}${http.basePath ?? '/advocacy'}`,
      async stop() {
        await Promise.all([serving.close(), worker.stop()])
        await engine.close()
      },
    }
  } catch (error) {
    await engine.close()
    throw error
  }
}
