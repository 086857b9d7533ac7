import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const SERVER = fileURLToPath(new URL('../../examples/intranet/server.ts', import.meta.url))

/** The demo as a process of its own. */
export interface DemoProcess {
  readonly url: string
  /** How long it took until it listened, in milliseconds. */
  readonly startedIn: number
  /** Ctrl-C: answers the exit code. */
  interrupt(): Promise<number | null>
}

/** Starts the demo on a free port with its data in `folder`. Rejects with what it wrote when it ends before it listens. */
export async function startDemoProcess(folder: string): Promise<DemoProcess> {
  const began = performance.now()
  const flags = ['--conditions=source', '--experimental-strip-types', '--no-warnings']
  const child = spawn(process.execPath, [...flags, SERVER], {
    env: { ...process.env, PORT: '0', DEMO_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  for await (const line of createInterface(child.stdout)) {
    const url = /^Demo intranet: (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(line)?.[1]
    if (url === undefined) continue
    return {
      url,
      startedIn: performance.now() - began,
      async interrupt() {
        // Twice, as under npm: from the terminal, and passed on by the process that started it.
        child.kill('SIGINT')
        child.kill('SIGINT')
        const [code] = await ended
        return code
      },
    }
  }
  throw new Error(`The demo ended before it listened: ${errors}`)
}
