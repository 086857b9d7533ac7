import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const flags = ['--conditions=source', '--experimental-strip-types', '--no-warnings']
const CLI = fileURLToPath(new URL('../../packages/adapters/src/command/cli.ts', import.meta.url))

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts a module of the workspace as a process of its own, for a minute at most. */
export function start(module: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, [...flags, module, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  })
}

/** Starts the advocacy command in a folder. */
export function startAdvocacy(
  args: readonly string[],
  cwd: string,
  env?: NodeJS.ProcessEnv,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = start(CLI, args, cwd, env)
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[code], stdout, stderr]): Ended => ({ code, stdout, stderr }),
  )
  return { child, ended }
}

/** Runs the advocacy command in a folder to its end. */
export const advocacy = (args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<Ended> =>
  startAdvocacy(args, cwd, env).ended
