import { isAtUri, isDid, isHandle } from '@advocacy-kit/core/sharing'

const COLLECTION = 'app.bsky.feed.post'

/** A post, by the account that wrote it, which is a handle or a lasting identifier, and the key of its record. */
export interface Named {
  readonly account: string
  readonly key: string
}

/** The post that an address names: one of bsky.app, or the network's own kind. */
export function namedBy(address: string): Named | undefined {
  const [, account = '', key = ''] = ofApp(address) ?? ofNetwork(address) ?? []
  return isAtUri(nameOf({ account, key })) && (isDid(account) || isHandle(account)) ? { account, key } : undefined
}

function ofApp(address: string): RegExpExecArray | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  if (!['https:', 'http:'].includes(protocol) || host !== 'bsky.app') return null
  return /^\/profile\/([^/]+)\/post\/([^/]+)\/?$/.exec(pathname.replaceAll('%3A', ':'))
}

function ofNetwork(address: string): RegExpExecArray | null {
  return /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(address.trim())
}

/** The lasting name of a post. */
export function nameOf({ account, key }: Named): string {
  return `at://${account}/${COLLECTION}/${key}`
}

/** Where people see the post of a name. */
export function addressOf(name: string): string {
  const named = namedBy(name)
  return named ? `https://bsky.app/profile/${named.account}/post/${named.key}` : name
}
