import { isId } from '../activity/fields.ts'
import { linkAddress } from '../sharing/link.ts'
import { TOKEN } from '../sharing/link-token.ts'
import { isPostAddress } from '../sharing/post-address.ts'
import type { Collections } from './documents.ts'
import { linkBase } from './links/share-links.ts'
import { postName } from './posts/share-posts.ts'

/**
 * Which share each of these names: an id, a link or the token of one, or the address of a post that nothing reads. Null for what names none. A link that was replaced or deleted still names its
 * share.
 */
export async function sharesNamed(documents: Collections, names: readonly string[]): Promise<(string | null)[]> {
  const [tokens, posts] = await Promise.all([tokensIn(documents, names), postsIn(documents, names)])
  const [byId, byLink, byPost] = await Promise.all([
    documents.shares.all(names.filter(isId)),
    documents.links.all(tokens.values()),
    documents.postNames.all([...posts.values()].flat()),
  ])
  return names.map((name) => {
    if (byId.has(name)) return name
    const post = posts.get(name)?.find((one) => byPost.has(one))
    return byLink.get(tokens.get(name) ?? '')?.body.share ?? byPost.get(post ?? '')?.body.share ?? null
  })
}

/** The tokens that names are, or hold as links of the program. */
async function tokensIn(documents: Collections, names: readonly string[]): Promise<Map<string, string>> {
  const base = await linkBase(documents)
  const start = base && linkAddress(base, '')
  return new Map(
    names.flatMap((name): [string, string][] => {
      const token = start && name.startsWith(start) ? name.slice(start.length).replace(/[?#].*$/, '') : name
      return TOKEN.test(token) ? [[name, token]] : []
    }),
  )
}

/** Under what posts at these addresses would be kept, on each platform that has posts there. */
async function postsIn({ program }: Collections, names: readonly string[]): Promise<Map<string, string[]>> {
  const settings = (await program.one('settings'))?.body
  const at = (address: string) =>
    (settings?.platforms ?? [])
      .filter((platform) => isPostAddress(address, platform, settings?.sharing ?? {}))
      .map((platform) => postName({ platform, post: null, address }))
  return new Map(names.map((name) => [name, at(name)]))
}
