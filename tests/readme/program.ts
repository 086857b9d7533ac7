import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** Runs a module as it is printed, in a folder with the packages installed, and answers what it prints. Rejects when it fails. */
export async function outputOf(folder: string, code: string): Promise<string> {
  const child = await start(folder, code)
  const [output, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (exitCode === 0) return output
  throw new Error(`The program ended with ${exitCode}.`)
}

/** A server that runs as a process of its own. */
export interface Running {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a module that listens on port 4400; it gets a free one instead. */
export async function listening(folder: string, code: string): Promise<Running> {
  const child = await start(folder, code, ['--import', fileURLToPath(new URL('./free-port.mjs', import.meta.url))])
  const ended = once(child, 'exit')
  for await (const line of createInterface(child.stdout)) {
    const port = /^port (\d+)$/.exec(line)?.[1]
    if (port === undefined) continue
    return {
      url: `http://127.0.0.1:${port}`,
      async stop() {
        child.kill()
        await ended
      },
    }
  }
  throw new Error('The server ended before it listened.')
}

async function start(
  folder: string,
  code: string,
  flags: string[] = [],
): Promise<ChildProcess & { stdout: NodeJS.ReadableStream }> {
  const file = join(folder, 'program.mjs')
  await writeFile(file, code)
  return spawn(process.execPath, [...flags, file], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
}
