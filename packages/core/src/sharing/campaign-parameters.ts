import { safeAddress } from './address.ts'

/** What the parameters say of a visit: where it comes from, and by which item. Never who shared it. */
export interface Visit {
  platform: string
  campaign?: string | undefined
  content: string
}

/**
 * The address of an item with the parameters by which analytics tools tell visits apart (Google Analytics' convention: `utm_source`, `utm_medium`, `utm_campaign`,
 * `utm_content`), in lower case and `[a-z0-9_-]`. What the author wrote stays as it is: other parameters, the fragment, and any of these four. Undefined for an
 * address that no link may lead to.
 */
export function withCampaign(address: string, { platform, campaign = '', content }: Visit): string | undefined {
  const parameters = { utm_source: platform, utm_medium: 'social', utm_campaign: campaign, utm_content: content }
  return withParameters(
    address,
    Object.entries(parameters).map(([name, value]) => [name, plain(value)] as const),
  )
}

/** The address with the parameters that it does not have, and that are not empty; undefined for an address that no link may lead to. */
export function withParameters(
  address: string,
  parameters: Iterable<readonly [name: string, value: string]>,
): string | undefined {
  const safe = safeAddress(address)
  if (safe === undefined) return undefined
  const url = new URL(safe)
  const written = new Set([...url.searchParams.keys()].map((name) => name.toLowerCase()))
  const added = [...parameters].filter(([name, value]) => value !== '' && !written.has(name))
  // Written behind what is there, not through searchParams, which would write all of it anew.
  const said = [...(url.search.length > 1 ? [url.search.slice(1)] : []), ...added.map((one) => one.join('='))]
  url.search = said.join('&')
  return url.href
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
