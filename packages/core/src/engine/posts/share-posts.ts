import type { Put } from '../../ports/store.ts'
import { safeAddress } from '../../sharing/address.ts'
import type { KeptPost, KeptPosting } from '../../sharing/kept-post.ts'
import { plainAddress } from '../../sharing/post-address.ts'
import type { Collections } from '../documents.ts'
import { moveLook } from './looks.ts'

/** What a share's person is told of its post. */
export interface ShownPost {
  address?: string
  posting?: KeptPosting['state']
  reading?: 'not-authorised'
}

/** The posts of these shares as their person sees them. */
export async function postsOf(
  documents: Pick<Collections, 'posts' | 'postings'>,
  shares: Iterable<string>,
): Promise<ReadonlyMap<string, ShownPost>> {
  const ids = [...shares]
  const [posts, postings] = await Promise.all([documents.posts.all(ids), documents.postings.all(ids)])
  return new Map(ids.map((id) => [id, { ...shownPost(posts.get(id)?.body), ...shownPosting(postings.get(id)?.body) }]))
}

function shownPost(post: KeptPost | undefined): ShownPost {
  const address = post && safeAddress(post.address)
  return {
    ...(address !== undefined && { address }),
    ...(post?.unauthorised && { reading: 'not-authorised' }),
  }
}

function shownPosting(posting: KeptPosting | undefined): ShownPost {
  return posting ? { posting: posting.state } : {}
}

/** Under what a post stands for one share: its platform, and its lasting name or else its address. */
export function postName({ platform, post, address }: Pick<KeptPost, 'platform' | 'post' | 'address'>): string {
  return `${platform}\n${post ?? plainAddress(address) ?? address}`
}

/** The writes that let a share's post be this one, and its posting be over: of the two one is looked at, at most. */
export async function putPost(documents: Collections, share: string, post: KeptPost): Promise<Put[]> {
  const [before, posting] = await Promise.all([documents.posts.one(share), documents.postings.one(share)])
  const name = postName(post)
  const wasName = before && postName(before.body)
  const look = before?.body.look ?? posting?.body.look ?? null
  return [
    documents.posts.put(share, before, post),
    ...(posting ? [documents.postings.put(share, posting, null)] : []),
    ...moveLook(documents, { platform: post.platform, share }, look, post.look),
    ...(wasName === name ? [] : [documents.postNames.put(name, undefined, { share })]),
    ...(wasName === undefined || wasName === name ? [] : await withoutName(documents, wasName)),
  ]
}

/** The writes after which nothing is known of the posts of these shares. */
export async function withoutPosts(documents: Collections, shares: readonly string[]): Promise<Put[]> {
  if (shares.length === 0) return []
  const [posts, postings] = await Promise.all([documents.posts.all(shares), documents.postings.all(shares)])
  const puts: Put[] = []
  for (const [share, kept] of posts) {
    puts.push(documents.posts.put(share, kept, null), ...(await withoutName(documents, postName(kept.body))))
    puts.push(...moveLook(documents, { platform: kept.body.platform, share }, kept.body.look, null))
  }
  for (const [share, kept] of postings) {
    puts.push(documents.postings.put(share, kept, null))
    puts.push(...moveLook(documents, { platform: kept.body.platform, share }, kept.body.look, null))
  }
  return puts
}

/** The write after which nothing is said of a post of this share that was surely not made: its person has posted it by themselves. */
export async function withoutRefused({ postings }: Pick<Collections, 'postings'>, share: string): Promise<Put[]> {
  const kept = await postings.one(share)
  return kept && kept.body.state !== 'under-way' && !kept.body.unsure ? [postings.put(share, kept, null)] : []
}

async function withoutName({ postNames }: Pick<Collections, 'postNames'>, name: string): Promise<Put[]> {
  const kept = await postNames.one(name)
  return kept ? [postNames.put(name, kept, null)] : []
}
