import { createHandler, type Handler } from '@advocacy-kit/adapters/http'
import { createClient } from '@advocacy-kit/adapters/http/client'
import {
  createEngine,
  type Engine,
  type EngineOptions,
  type Identity,
  memoryStore,
  type ProgramSeed,
} from '@advocacy-kit/core'

/** A program behind a handler that believes whoever asks: the token is the identity itself. */
export function handled(
  program: ProgramSeed,
  options: Pick<EngineOptions, 'clock' | 'platforms'> = {},
): { engine: Engine; handler: Handler } {
  const engine = createEngine({ store: memoryStore(), program, ...options })
  const handler = createHandler(engine, { identify: (request) => identityIn(request.headers.get('authorization')) })
  return { engine, handler }
}

/** A client that signs in as this identity. */
export function clientOf(endpoint: string, identity: Identity | null, fetch?: (request: Request) => Promise<Response>) {
  return createClient({ endpoint, fetch, getToken: () => identity && tokenOf(identity) })
}

function tokenOf(identity: Identity): string {
  return Buffer.from(JSON.stringify(identity)).toString('base64url')
}

function identityIn(authorization: string | null): Identity | null {
  const token = authorization?.replace('Bearer ', '')
  return token ? JSON.parse(Buffer.from(token, 'base64url').toString()) : null
}
