import { AdvocacyError } from '../../error.ts'
import type { Put } from '../../ports/store.ts'
import { linkAddress } from '../../sharing/link.ts'
import { type Chance, linkToken } from '../../sharing/link-token.ts'
import type { Collections } from '../documents.ts'

interface Linked {
  id: string
  content: string | null
  platform: string | null
}

/** Where the links of the program stand; undefined when it has none. */
export async function linkBase({ program }: Pick<Collections, 'program'>): Promise<string | undefined> {
  return (await program.one('settings'))?.body.links?.base
}

/** Throws `switched-off` where the program has no links. */
export async function refuseLinkless(documents: Collections): Promise<void> {
  if ((await linkBase(documents)) !== undefined) return
  throw new AdvocacyError('switched-off', "This program has no links of its own: set the program's `links` first.")
}

/** The addresses of these shares' links, where they have one. */
export async function linksOf(documents: Collections, shares: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const base = await linkBase(documents)
  if (base === undefined) return new Map()
  const links = [...(await documents.shareLinks.all(shares))]
  return new Map(
    links.flatMap(([share, { body }]) => (body.token === null ? [] : [[share, linkAddress(base, body.token)]])),
  )
}

/**
 * The writes that give a share a new link; the one it had leads nowhere after them. A token that another link has makes the write stale, and the next try draws
 * another.
 */
export async function newLink(
  documents: Collections,
  { id, content, platform }: Linked,
  chance: Chance,
): Promise<Put[]> {
  if (content === null || platform === null) return []
  const token = linkToken(chance)
  const before = await documents.shareLinks.one(id)
  return [
    ...(await closed(documents, before?.body.token)),
    documents.links.put(token, undefined, { share: id, content, platform }),
    documents.shareLinks.put(id, before, { token, clicks: before?.body.clicks ?? 0 }),
  ]
}

/** The writes after which the links of these shares lead nowhere. */
export async function withoutLinks(documents: Collections, shares: Iterable<string>): Promise<Put[]> {
  const linked = await documents.shareLinks.all(shares)
  const puts: Put[] = []
  for (const [share, before] of linked) {
    if (before.body.token === null) continue
    puts.push(...(await closed(documents, before.body.token)))
    puts.push(documents.shareLinks.put(share, before, { ...before.body, token: null }))
  }
  return puts
}

async function closed({ links }: Collections, token: string | null | undefined): Promise<Put[]> {
  const link = token == null ? undefined : await links.one(token)
  return token == null || link === undefined ? [] : [links.put(token, link, { ...link.body, gone: true })]
}
