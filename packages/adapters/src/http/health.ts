import { AdvocacyError, type Engine } from '@advocacy-kit/core'
import type { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Asked } from './asked.ts'
import { EXPOSED } from './origin.ts'
import { version } from './version.ts'

/**
 * `/health` answers while the process does; any page may ask, so that one can tell a server that is away from one that does not know its origin. `/ready` answers
 * while the store does: for who divides the work over servers.
 */
export function addHealth(app: Hono<Asked>, engine: Pick<Engine, 'position'>): void {
  app.use('/health', cors({ origin: '*', exposeHeaders: EXPOSED }))
  app.get('/health', (context) => {
    context.header('cross-origin-resource-policy', 'cross-origin')
    return context.json({ status: 'ok', version })
  })
  app.get('/ready', async (context) => {
    await engine.position().catch((cause: unknown) => {
      throw new AdvocacyError('busy', 'The store does not answer.', { cause })
    })
    return context.json({ status: 'ready', version })
  })
}
