import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../embedding/free-port.ts'

const run = promisify(execFile)

/** A PostgreSQL of its own in a new folder, with nothing in it, for this machine alone. */
export interface Postgres {
  readonly url: string
  close(): Promise<void>
}

/** Starts one by the programs in a folder. It refuses to run as root, and is then run as the user that its package made. */
export async function startPostgres(bin: string): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-postgres-'))
  const owner = process.getuid?.() === 0 ? await userNamed('postgres') : undefined
  if (owner) await chown(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  await run(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync'], owner)
  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
  const flags = settings.flatMap((setting) => ['-c', setting])
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...owner,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await ready(server)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async close() {
      server.kill('SIGINT')
      await once(server, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function userNamed(name: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name])))
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) }
}

async function ready({ stderr }: ChildProcess): Promise<void> {
  let said = ''
  for await (const part of stderr ?? []) {
    said += part
    if (said.includes('ready to accept connections')) {
      stderr?.resume()
      return
    }
  }
  throw new Error(`PostgreSQL did not start: ${said}`)
}
