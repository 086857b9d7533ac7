const NAME = /^urn:li:(?:share|ugcPost|activity):\d+$/

/** The lasting name of the post that an address of linkedin.com names: as its pages show it, or as "copy link to post" writes it. */
export function nameIn(address: string): string | undefined {
  const path = pathOf(address)
  const [, name] = /^(?:\/embed)?\/feed\/update\/(urn:li:\w+:\d+)\/?$/.exec(path) ?? []
  const [, kind, id] = /^\/posts\/.*?-(share|ugcPost|activity)-(\d+)(?:-[\w-]*)?\/?$/.exec(path) ?? []
  const found = name ?? `urn:li:${kind}:${id}`
  return NAME.test(found) ? found : undefined
}

function pathOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { protocol, hostname, pathname } = new URL(address)
  if (!['https:', 'http:'].includes(protocol)) return ''
  const isThere = hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com')
  return isThere ? pathname.replaceAll(/%3A/gi, ':') : ''
}

/** Where people see the post of a name. */
export function addressOf(name: string): string {
  return `https://www.linkedin.com/feed/update/${name}/`
}
