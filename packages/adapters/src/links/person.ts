import { isbot } from 'isbot'

/** Headers by which a browser says that it fetches ahead of anybody's click. */
const AHEAD = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']

/** Facebook on Android may say a list alone. Where no carrier with a space in its name stands in it, isbot takes that for a machine. */
const FACEBOOK = /^\[FBAN\//

/** Machines with the agent of a browser that isbot does not know. */
const MACHINES = /GTmetrix|Miniature\.io|TSM-turingos|YLT Chrome/

const isMachine = (agent: string) => agent === '' || MACHINES.test(agent) || (isbot(agent) && !FACEBOOK.test(agent))

/**
 * Whether a request looks like a person who follows a link: a GET that a browser makes to show a page. Crawlers, previewers of networks and tools name themselves; mail
 * scanners that pose as a browser cannot be told apart.
 */
export function looksLikePerson({ method, headers }: Request): boolean {
  if (method !== 'GET') return false
  if (isMachine(headers.get('user-agent') ?? '')) return false
  const destination = headers.get('sec-fetch-dest')
  if (destination !== null && destination !== 'document') return false
  return !AHEAD.some((name) => /prefetch|prerender|preview/i.test(headers.get(name) ?? ''))
}

/** Whether the visitor asks not to be recognised (Global Privacy Control, Do Not Track). */
export function wantsNoKey({ headers }: Request): boolean {
  return headers.get('sec-gpc') === '1' || headers.get('dnt') === '1'
}

/** Those that also say the names of others stand before them. */
const BROWSERS = [
  ...['FBAN', 'FBAV', 'Instagram', 'LinkedInApp', 'Snapchat', 'Pinterest', 'musical_ly'],
  ...['Edg', 'OPR', 'SamsungBrowser', 'FxiOS', 'CriOS', 'Firefox', 'Chrome', 'Safari'],
]
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'CrOS', 'Mac OS X', 'Linux']

/** The family of an agent: browser and system, without versions or devices. */
export function familyOf(agent: string): string {
  const named = (names: readonly string[]) => names.find((name) => agent.includes(name)) ?? ''
  return `${named(BROWSERS)} ${named(SYSTEMS)}`
}
