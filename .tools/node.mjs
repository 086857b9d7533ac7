import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const bin = join(root, 'node_modules', '.bin')

/** The Node that runs everything: the one that came as a dependency, or else the one that runs this. */
export function node() {
  const packaged = join(bin, 'node')
  if (!process.env.ADVOCACY_NODE && existsSync(packaged)) return packaged
  const own = process.env.ADVOCACY_NODE ?? process.execPath
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (process.env.ADVOCACY_NODE || major > 22 || (major === 22 && minor >= 13)) return own
  console.error(
    `This is Node ${process.versions.node} on ${process.platform}, for which no newer Node comes from npm: install Node 22.13 or newer.`,
  )
  process.exit(1)
}

/** The environment of everything that is started: the dependencies' commands first on the path. */
export function environment(extra = {}) {
  const env = { ...process.env, PATH: bin + delimiter + process.env.PATH, ...extra }
  // npm hands this on to tools that then complain about it.
  delete env.npm_config_nodedir
  return env
}

/** The flags for running TypeScript from source: needed up to Node 22.17, harmless later. */
export const fromSource = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** Runs a command to its end and answers its exit code. */
export function run(command, args, { env, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment(env), ...options })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    child.on('error', reject).on('close', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Runs a command of the dependencies, such as `tsc`. */
export function tool(name, args, options) {
  return run(join(bin, name), args, options)
}
