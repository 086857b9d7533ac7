/**
 * The address as a browser would open it, or undefined when it is none that a page may link to: only absolute http and https addresses without a
 * user name or password in them, and `mailto:` where the caller asks for it. `javascript:`, `data:` and relative addresses are refused.
 */
export function safeAddress(text: string, options: { mail?: boolean } = {}): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, username, password, href } = new URL(text)
  if (username !== '' || password !== '') return undefined
  return protocol === 'https:' || protocol === 'http:' || (options.mail && protocol === 'mailto:') ? href : undefined
}

const INSTANCE = /^\s*(?:https?:\/\/)?(?:[^/]*@)?([^\s/:?#@\\]+\.[^\s/:?#@\\]+)\s*(?:\/.*)?$/i

/**
 * The host of a server of a federated network as people write it: `mastodon.nl`, `https://mastodon.nl/` or `@ann@mastodon.nl`. Undefined when it is none.
 */
export function instanceHost(text: string): string | undefined {
  const address = `https://${INSTANCE.exec(text)?.[1]}`
  return address.includes('.') && URL.canParse(address) ? new URL(address).hostname : undefined
}
