import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { startPostgres } from './postgres.ts'
import type { OAuthPackage } from './sign-in.ts'

const run = promisify(execFile)
const PROJECT = fileURLToPath(new URL('project', import.meta.url))

/** The network's own software, as it is published, on this machine. */
export interface Network {
  /** The server of accounts, the one of public reading, and the register of identities. */
  readonly pds: string
  readonly appView: string
  readonly plc: string
  /** The network's own package for logging in. */
  readonly oauth: OAuthPackage
  /** Lets the reading side catch up with what was written. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** Installs it into a new folder, which takes about a minute, and starts it. */
export async function startNetwork(postgresBin: string): Promise<Network> {
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-bluesky-'))
  await cp(PROJECT, folder, { recursive: true })
  // No script of theirs is run: what they need comes built.
  const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', ...quietly], { cwd: folder })
  const postgres = await startPostgres(postgresBin)
  // Redis has to be named, and is not used.
  const env = { ...process.env, DB_POSTGRES_URL: postgres.url, REDIS_HOST: 'localhost' }
  const server = fork(join(folder, 'network.mjs'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [addresses]: { pds: string; appView: string; plc: string }[] = await once(server, 'message')
  if (!addresses) throw new Error('The network did not say where it is.')
  const oauth: OAuthPackage = await import(
    pathToFileURL(join(folder, 'node_modules/@atproto/oauth-client-node/dist/index.js')).href
  )
  return {
    ...addresses,
    oauth,
    async settle() {
      server.send({})
      await once(server, 'message')
    },
    async close() {
      server.disconnect()
      await once(server, 'exit')
      await postgres.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
