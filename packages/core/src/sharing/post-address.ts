import { safeAddress } from './address.ts'
import { factsOf } from './platform-facts.ts'
import type { SharingSettings } from './sharing-settings.ts'

/** What the kit's own links add to an address: it says nothing of where the address leads. */
const ADDED = new Set(['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'advocacy_link'])

/**
 * A web address without what makes no difference to where it leads: the case of its host, a slash at its end, and the parameters that the kit's own links add. Undefined for what is no web
 * address.
 */
export function plainAddress(text: string): string | undefined {
  const safe = safeAddress(text.trim())
  if (safe === undefined) return undefined
  const url = new URL(safe)
  const said = url.search.slice(1).split('&')
  url.search = said.filter((one) => !ADDED.has((one.split('=')[0] ?? '').toLowerCase())).join('&')
  url.pathname = url.pathname.replace(/\/+$/, '')
  return url.href
}

/** Whether an address can be that of a post on a platform, by its host; undefined where posts of the platform have no address. A program's own platforms have the host of their share link. */
export function isPostAddress(
  address: string,
  platform: string,
  { ownPlatforms = [] }: SharingSettings,
): boolean | undefined {
  const own = ownPlatforms.find(({ id }) => id === platform)
  const hosts = own ? [new URL(own.link).hostname] : factsOf(platform).hosts
  if (hosts === undefined) return undefined
  const safe = safeAddress(address.trim())
  if (safe === undefined) return false
  const { hostname, pathname, search } = new URL(safe)
  // The front page is no post.
  if (pathname === '/' && search === '') return false
  return hosts === 'any' || hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}
