import type { HandlerOptions } from '../../http/handler.ts'
import { installedKit, integrityOf, type Kit } from '../../http/kit.ts'
import { type Config, isFile } from '../config.ts'
import { examineDatabase } from './database.ts'
import type { Check } from './finding.ts'
import { checkPackages } from './installed.ts'
import { checkKit } from './kit.ts'
import { checkLog } from './log.ts'
import { checkNode, type Machine, thisMachine } from './machine.ts'
import { checkProgram } from './program.ts'
import { checkServer } from './server.ts'
import { checkIdentity, checkOrigins } from './web.ts'

/** What doctor looks at beside the configuration. */
export interface DoctorOptions {
  /** The base path of a running server, such as `https://advocacy.voorbeeld.nl/advocacy`; none is asked when left out. */
  url?: string
  /** Reads the whole database, and compares the standings with the law; takes seconds for every 100,000 activities. */
  deep?: boolean
  /** Where the packages are looked for; the folder the process was started in when left out. */
  folder?: string
  /** What to take for the machine, for tests; this one when left out. */
  machine?: Partial<Machine>
}

/**
 * Looks at a set-up, and tells of everything it looked at what is wrong with it and how to mend that. Changes nothing: a database that does not exist is not
 * made. It throws none of what it meets (`invalid-input`, `activity-conflict`, `rules-missing`, `points-overflow`, `busy`, `internal`): that becomes a finding.
 */
export async function doctor(config: Config, options: DoctorOptions = {}): Promise<Check[]> {
  const { deep = false, folder = process.cwd() } = options
  const url = options.url?.replace(/\/+$/, '')
  const machine = { ...thisMachine, ...options.machine }
  const node = checkNode(machine, isFile(config.engine.store))
  const program = checkProgram(config)
  const sound = node.findings.length + program.findings.length === 0
  const store = node.findings.length === 0 ? await checkStore(config.engine, machine, deep && sound) : []
  const web = config.http ? await checkWeb(config.http, url) : []
  const own = [node, checkPackages(folder), program, ...store, ...web]
  return url === undefined ? own : [...own, await checkOutside(config, url, machine, own)]
}

async function checkStore(engine: Config['engine'], machine: Machine, deep: boolean): Promise<Check[]> {
  const checks: Check[] = []
  if (isFile(engine.store)) {
    const { check, usable } = await examineDatabase(engine.store, machine, deep)
    checks.push(check)
    if (!usable) return checks
  }
  return [...checks, await checkLog(engine, machine.now(), deep)]
}

async function checkWeb(http: HandlerOptions, url: string | undefined): Promise<Check[]> {
  const base = url ?? `https://<your server>${http.basePath ?? '/advocacy'}`
  return [checkOrigins(http), await checkIdentity(http), checkKit(await integrityServed(http.kit), base)]
}

/** Looks at the server, but not for what is known to be wrong here. */
async function checkOutside({ http }: Config, url: string, machine: Machine, own: readonly Check[]): Promise<Check> {
  const found = new Set(own.flatMap(({ findings }) => findings.map(({ name }) => name)))
  return checkServer(url, {
    origins: found.has('origins') ? [] : (http?.origins ?? []),
    integrity: await integrityServed(http?.kit),
    now: found.has('clock-behind-log') ? undefined : machine.now,
  })
}

/** The integrity of the kit.js that is served; undefined when there is none. */
async function integrityServed(kit: Kit = installedKit): Promise<string | undefined> {
  const file = await kit('kit.js')
  return file && integrityOf(file)
}
