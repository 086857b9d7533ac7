import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { bearer, createHandler, serve } from '@advocacy-kit/adapters/http'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine, type Identity, presets } from '@advocacy-kit/core'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** The one page that may use the program from elsewhere. */
export const INTRANET = 'https://intranet.voorbeeld.nl'

const AUDIENCE = 'advocacy'

/** A log-in service on this machine: its address, and tokens it would give. */
async function startLogin() {
  const keys = await generateKeyPair('ES256')
  const foreign = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' }
  let issuer = ''
  const server = createServer((request, response) => {
    const discovery = request.url === '/.well-known/openid-configuration'
    response.end(JSON.stringify(discovery ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [jwk] }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const sign = (sub: string, key: CryptoKey, audience: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject(sub)
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(key)
  return {
    issuer,
    token: (sub: string, audience = AUDIENCE) => sign(sub, keys.privateKey, audience),
    forged: (sub: string) => sign(sub, foreign.privateKey, AUDIENCE),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Services sign in by a name of their own; people by the log-in service. */
function serviceIn(request: Request): Identity | undefined {
  return request.headers.get('authorization') === 'Bearer importer' ? { id: 'importer', scopes: ['import'] } : undefined
}

/** A program on SQLite behind a real server, with a share of Ann's (`annsShare`), and what every table of its file holds. */
export async function startProgram() {
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-bad-input-'))
  const file = join(folder, 'advocacy.db')
  const login = await startLogin()
  const rules = presets.smarp
  const pillars = [{ id: 'craft', name: 'Our craft' }]
  const engine = createEngine({
    store: sqliteStore(file),
    program: {
      name: 'Voorbeeld',
      timeZone: 'Europe/Amsterdam',
      rules,
      pillars,
      platforms: ['linkedin'],
      masters: ['mia'],
    },
  })
  const people = bearer({ issuer: login.issuer, audience: AUDIENCE })
  const failures: unknown[] = []
  const handler = createHandler(engine, {
    origins: [INTRANET],
    identify: (request) => serviceIn(request) ?? people(request),
    log: (event) => failures.push(event),
  })
  const serving = await serve(handler, { port: 0 })
  const item = {
    id: 'c1',
    title: 'Vacature',
    url: 'https://voorbeeld.nl/c1',
    pillar: 'craft',
    kind: 'vacancy',
  } as const
  await engine.as({ id: 'mia' }).content.put(item)
  const ann = engine.as({ id: 'ann' })
  const { id: annsId } = await ann.me.join({})
  await engine.as({ id: 'ben' }).me.join({})
  const annsShare = (await ann.shares.open({ content: 'c1', platform: 'linkedin' })).id
  const close = async () => {
    await serving.close()
    await engine.close()
    login.close()
    await rm(folder, { recursive: true })
  }
  return {
    url: `${serving.url}/advocacy`,
    login,
    annsShare,
    annsId: annsId ?? '',
    failures,
    content: () => contentOf(file),
    close,
  }
}

/** SHA-256 of every row of every table, read past the store by SQLite itself. */
function contentOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true })
  const hash = createHash('sha256')
  for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()) {
    const rows = database.prepare(`SELECT * FROM "${name}"`).all()
    hash.update(JSON.stringify([name, rows.map((row) => JSON.stringify(row, bytesAsText)).sort()]))
  }
  database.close()
  return hash.digest('hex')
}

function bytesAsText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}
