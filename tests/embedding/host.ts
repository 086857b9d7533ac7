import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Serving, serve } from '@advocacy-kit/adapters/http'
import { root } from '../packages/entry-points.ts'
import { freePort } from './free-port.ts'
import { headerOf, type Policy } from './policies.ts'
import { type RunningProgram, startProgram } from './program.ts'
import { build, copyOf, pointAt } from './project.ts'
import { type Answer, files } from './site.ts'

/** An example, and how its page comes to the browser. */
export interface Host {
  readonly name: string
  /** Its folder in examples/. */
  readonly example: string
  /** What is installed in place of what the example asks for, such as `react@17.0.1`. */
  readonly versions?: readonly string[]
  /** The folder with the built page; `npm start` where the example has a server of its own, which listens on `PORT`. */
  readonly served: string
  readonly policy: Policy
  /** The page that this one frames: the folder it is served from, at an origin of its own, and its policy. */
  readonly framed?: { readonly served: string; readonly policy: Policy }
  /** The key that the example's server shares with the program, which it finds in `ADVOCACY_KEY`; without it the program believes whoever asks. */
  readonly key?: string
  /** A command that must be on this machine. */
  readonly needs?: string
}

/** A host that runs, and how long its steps took in seconds. */
export interface RunningHost {
  readonly url: string
  readonly folder: string
  /** Where the program is. */
  readonly program: string
  readonly seconds: { readonly install: number; readonly build: number }
  /** Begins the program again, as if nobody had used it. */
  renew(): Promise<void>
  close(): Promise<void>
}

/** Installs an example from the tarballs, starts a program for it, builds it and serves it. */
export async function startHost(host: Host): Promise<RunningHost> {
  const began = performance.now()
  const folder = await copyOf(join(root, 'examples', host.example), host.versions)
  const installed = performance.now()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const kit = pathToFileURL(join(folder, 'node_modules/@advocacy-kit/widgets/kit.js'))
  const framedPort = await freePort()
  const framed = `http://127.0.0.1:${framedPort}`
  const program = await startProgram({
    origins: [host.framed ? framed : url],
    kit,
    ...(host.key !== undefined && { key: host.key }),
  })
  const addresses = { program: program.url, intranet: url, framed }
  await pointAt(folder, addresses)
  await build(folder)
  const built = performance.now()
  const site =
    host.served === 'npm start'
      ? await startOwn(folder, url, { PORT: String(port), ADVOCACY_KEY: host.key })
      : await serve(intranet(join(folder, host.served), headerOf(host.policy, addresses), program), { port })
  const inside =
    host.framed &&
    (await serve(files(join(folder, host.framed.served), headerOf(host.framed.policy, addresses)), {
      port: framedPort,
    }))
  return {
    url: `${url}/`,
    folder,
    program: program.url,
    seconds: { install: (installed - began) / 1000, build: (built - installed) / 1000 },
    renew: program.renew,
    async close() {
      await site.close()
      await inside?.close()
      await program.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The intranet: the files of a folder under a policy, the program below `/advocacy`, and at `/session` the token of who is signed in: Ann. */
function intranet(folder: string, policy: string, program: RunningProgram): Answer {
  const answer = files(folder, policy)
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/advocacy/')) return program.answer(request)
    if (pathname === '/session') return new Response('ann')
    return answer(request)
  }
}

/** The example's own server; it gets a minute to answer. */
async function startOwn(folder: string, url: string, told: NodeJS.ProcessEnv): Promise<Serving> {
  // A server of the host runs as in production, not as a test.
  const { NODE_ENV: _test, ...own } = process.env
  const env = { ...own, ...told }
  // A process group of its own, so that what npm starts ends with it.
  const child = spawn('npm', ['start', '--silent'], { cwd: folder, env, stdio: 'inherit', detached: true })
  const ended = once(child, 'exit')
  const close = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid)
    await ended
  }
  for (let turn = 0; turn < 240 && child.exitCode === null; turn++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, close }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  await close()
  throw new Error(`The server of ${folder} did not answer.`)
}
