const HOSTS = ['threads.com', 'www.threads.com', 'threads.net', 'www.threads.net']

/** The short code of the post that an address names. */
export function codeIn(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, pathname } = new URL(address)
  if (!['https:', 'http:'].includes(protocol) || !HOSTS.includes(hostname)) return undefined
  return /^\/(?:@[\w.]+\/post|t)\/([\w-]+)\/?$/.exec(pathname)?.[1]
}
