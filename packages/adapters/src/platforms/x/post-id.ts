const HOSTS = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com']

/** The id of the post that an address names. Ids go beyond 2^53, so they are text. */
export function idIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, pathname } = new URL(address)
  if (!['https:', 'http:'].includes(protocol) || !HOSTS.includes(hostname)) return undefined
  return /^\/(?:\w{1,20}|i\/web)\/status(?:es)?\/(\d{1,19})(?:\/|$)/.exec(pathname)?.[1]
}

/** Where people see a post, whatever its writer is called by now. */
export function addressOf(id: string): string {
  return `https://x.com/i/status/${id}`
}
