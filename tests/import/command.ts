import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../packages/adapters/src/importers/polls/cli.ts', import.meta.url))

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the import command; the caller may kill it before it ends. */
export function startImport(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const flags = ['--conditions=source', '--experimental-strip-types', '--no-warnings']
  const child = spawn(process.execPath, [...flags, CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[code, signal], stdout, stderr]): Ended => ({ code, signal, stdout, stderr }),
  )
  return { child, ended }
}

/** Runs the import command to its end. */
export function runImport(args: readonly string[]): Promise<Ended> {
  return startImport(args).ended
}
