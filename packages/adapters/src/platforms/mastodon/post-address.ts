import { instanceHost, safeAddress } from '@advocacy-kit/core/sharing'

/** A post by its server and the server's own name for it, which is a text that means nothing. */
export interface Named {
  readonly instance: string
  readonly id: string
}

/** Mastodon's own numbers, and the letters and digits of servers that speak its language. */
const ID = String.raw`(\d{1,20}|[0-9A-Za-z]{18,26})`

/** Sources: docs.joinmastodon.org, spec/activitypub and entities/Status; the paths of GoToSocial and Pleroma. */
const PATHS = [`(?:/web|/deck)?/@[^/]+/(?:statuses/)?${ID}`, `/users/[^/]+/statuses/${ID}`, `/notice/${ID}`].map(
  (path) => new RegExp(`^${path}/?$`),
)

/** The post that an address names, as people copy it. A server has a name and the usual port: others are not asked. */
export function namedBy(address: string): Named | undefined {
  const safe = safeAddress(address)
  if (safe === undefined) return undefined
  const { host, pathname } = new URL(safe)
  const id = PATHS.map((path) => path.exec(pathname)?.[1]).find((found) => found !== undefined)
  const instance = instanceOf(host)
  return id !== undefined && instance !== undefined ? { instance, id } : undefined
}

/** The server as people write it; undefined for one without a name. */
export function instanceOf(text: string): string | undefined {
  const instance = instanceHost(text)
  return instance && /\.[a-z][a-z0-9-]*$/i.test(instance) ? instance : undefined
}

/** The lasting name of a post. */
export function nameOf({ instance, id }: Named): string {
  return `${instance}/${id}`
}

/** The post of a lasting name. */
export function namedAs(name: string): Named {
  const [instance = '', id = ''] = name.split('/')
  return { instance, id }
}
