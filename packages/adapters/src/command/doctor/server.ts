import { integrityOf } from '../../http/kit.ts'
import { version } from '../../http/version.ts'
import { type Check, error, type Finding, said, warning } from './finding.ts'
import { isSafe } from './web.ts'

const PATIENCE = 5_000
const APART = 30_000

/** What a running server is compared with. */
export interface Expected {
  origins: readonly string[]
  integrity: string | undefined
  /** The time, where it can be trusted. */
  now: (() => number) | undefined
}

/** Looks at a running server from outside: at the address of its base path. */
export async function checkServer(base: string, expected: Expected): Promise<Check> {
  const title = `The server at ${base}`
  const url = URL.parse(base)
  if (!url || !isSafe(url)) {
    const mend =
      'Give the address of the base path, such as https://advocacy.voorbeeld.nl/advocacy; http serves this machine alone.'
    return { title, findings: [error('server-address', `${base} is no https address.`, mend)] }
  }
  const health = await asked(`${base}/health`)
  if (health instanceof Error || !health.ok) return { title, findings: [silent(base, health)] }
  const findings = [
    ...(await sameVersion(health)),
    ...(expected.now ? sameTime(health, expected.now()) : []),
    ...(await ready(base)),
    ...(await allows(base, expected.origins)),
    ...(await servesKit(base, expected.integrity)),
  ]
  return { title, findings }
}

async function asked(address: string, init: RequestInit = {}): Promise<Response | Error> {
  try {
    return await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
  } catch (caught) {
    const cause = caught instanceof Error && caught.cause instanceof Error ? caught.cause : caught
    return new Error(said(cause), { cause: caught })
  }
}

/** How an answer is told of. */
const told = (answer: Response | Error) => (answer instanceof Error ? answer.message : `status ${answer.status}`)

function silent(base: string, answer: Response | Error): Finding {
  const mend = 'See whether the server runs, and whether the address ends at its base path (/advocacy).'
  return error('server-health', `${base}/health does not answer as it should: ${told(answer)}.`, mend)
}

async function sameVersion(health: Response): Promise<Finding[]> {
  const body: unknown = await health.json().catch(() => null)
  const theirs = body && typeof body === 'object' && 'version' in body ? body.version : undefined
  if (theirs === version) return []
  const what = `The server runs version ${String(theirs)}, and ${version} is installed here.`
  return [warning('server-version', what, 'Start the server again after an update, or run doctor where it runs.')]
}

function sameTime({ headers }: Response, now: number): Finding[] {
  const date = Date.parse(headers.get('date') ?? '')
  if (!(Math.abs(date - now) > APART)) return []
  const what = `The clocks differ: ${new Date(date).toISOString()} there, ${new Date(now).toISOString()} here.`
  return [error('server-clock', what, 'Set both clocks, best by NTP: log-in tokens would be refused.')]
}

async function ready(base: string): Promise<Finding[]> {
  const answer = await asked(`${base}/ready`)
  if (!(answer instanceof Error) && answer.ok) return []
  const what = `${base}/ready says that the server is not ready: ${told(answer)}.`
  return [error('server-ready', what, 'The log of the server says why; most often the store cannot be reached.')]
}

async function allows(base: string, origins: readonly string[]): Promise<Finding[]> {
  const asking = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' }
  const findings: Finding[] = []
  for (const origin of origins) {
    const answer = await asked(`${base}/v1/me`, { method: 'OPTIONS', headers: { ...asking, origin } })
    if (!(answer instanceof Error) && answer.headers.get('access-control-allow-origin') === origin) continue
    const mend =
      'Start the server again after a change of `http.origins`, and let a proxy pass OPTIONS and these headers on.'
    findings.push(error('server-origins', `Pages of ${origin} may not use ${base}.`, mend))
  }
  return findings
}

async function servesKit(base: string, integrity: string | undefined): Promise<Finding[]> {
  if (integrity === undefined) return []
  const answer = await asked(`${base}/kit.js`)
  const type = answer instanceof Error ? '' : (answer.headers.get('content-type') ?? '')
  if (answer instanceof Error || !answer.ok || !type.startsWith('text/javascript')) {
    const what = `${base}/kit.js does not come as a script: ${told(answer)}${type && `, ${type}`}.`
    return [error('server-kit', what, 'Let the proxy pass it on as the server sends it.')]
  }
  const file = new Uint8Array(await answer.arrayBuffer().catch(() => new ArrayBuffer()))
  if (integrityOf(file) === integrity) return []
  const what = `${base}/kit.js is another file than the one installed here.`
  return [error('server-kit', what, 'Let no proxy change it, and start the server again after an update.')]
}
