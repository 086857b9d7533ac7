import { AdvocacyError, type ErrorCode } from '../../error.ts'
import type { FoundPost, PlatformAdapter } from '../../ports/platform-adapter.ts'
import { factsOf } from '../../sharing/platform-facts.ts'
import { isPostAddress, plainAddress } from '../../sharing/post-address.ts'
import type { Share } from '../../sharing/share.ts'
import type { Collections } from '../documents.ts'
import type { Context } from '../nouns/context.ts'
import type { Accepted } from './accept.ts'
import { ask, platformError, reasonOf } from './adapters.ts'
import { takeCalls } from './platform-calls.ts'

/** A share that has an item and a platform. */
export type Placed = Share & { content: string; platform: string }

/**
 * A post as the platform of its share shows it, by the address that its person gave. Where the platform shows it to them alone and they have not allowed that, it is taken at their word, as where nobody reads.
 * Throws `invalid-input`, `post-missing`, `link-missing`, and what adapters throw.
 */
export async function readPost(
  context: Context,
  adapter: PlatformAdapter,
  share: Placed,
  address: string,
): Promise<Accepted> {
  const { id, platform, person } = share
  await refuseResting(context, platform)
  const post = await unlessUnauthorised(platform, () => ask(context, platform, () => adapter.find(address, person)))
  if (post === undefined) throw notThere(platform)
  const found = post && (await unlessUnauthorised(platform, () => foundOf(context, adapter, share, post)))
  if (!found || found.links === undefined) await refuseForeign(context.documents, platform, address)
  else await refuseUnled(context.documents, share, found.links)
  if (!found) return { share: id, post, address: address.trim(), verified: false, counts: {}, unauthorised: true }
  return { share: id, post, address: found.address, verified: found.links !== undefined, counts: found.counts }
}

/** Null where its person has to allow the platform to tell. */
async function unlessUnauthorised<T>(platform: string, call: () => Promise<T>): Promise<T | null> {
  try {
    return await call()
  } catch (error) {
    if (reasonOf(error) === 'not-authorised' && factsOf(platform).reads !== 'public') return null
    throw error
  }
}

/** Throws `invalid-input` for an address that cannot be one of a post on the platform. */
export async function refuseForeign({ program }: Collections, platform: string, address: string): Promise<void> {
  const isPost = isPostAddress(address, platform, (await program.one('settings'))?.body.sharing ?? {})
  if (isPost) return
  if (isPost === undefined)
    throw wrongAddress(`Posts on ${platform} have no address that tells of them: confirm the share instead.`)
  throw notThere(platform)
}

async function foundOf(
  context: Context,
  adapter: PlatformAdapter,
  { person, platform }: Placed,
  post: string,
): Promise<FoundPost> {
  const found = (await ask(context, platform, () => adapter.read([{ post, person }]))).get(post)
  if (found?.state === 'there') return found
  if (!found) throw platformError(undefined, platform)
  const detail = `There is no such post on ${platform} any more: give the address of the post as it stands now.`
  throw wrongAddress(detail, 'post-missing')
}

async function refuseResting(context: Context, platform: string): Promise<void> {
  const until = await takeCalls(context, platform, 1)
  if (until === undefined) return
  const retryAfter = Math.ceil((until - context.clock()) / 1000)
  throw new AdvocacyError('platform-busy', `${platform} takes no more calls for now: try again later.`, { retryAfter })
}

/** A post must lead to the share's own link, or to the item. */
async function refuseUnled(documents: Collections, share: Placed, links: readonly string[]): Promise<void> {
  const item = (await documents.content.one(share.content))?.body
  const wanted = [share.link, item?.url].flatMap((one) => (one === undefined ? [] : (plainAddress(one) ?? [])))
  if (links.some((link) => wanted.includes(plainAddress(link) ?? ''))) return
  const detail = `The post does not lead to ${share.link ?? item?.url ?? 'the item'}: put that link in it, or give the address of the post that has it.`
  throw wrongAddress(detail, 'link-missing')
}

function notThere(platform: string): AdvocacyError {
  return wrongAddress(`This is no address of a post on ${platform}: open the post there and copy its address.`)
}

function wrongAddress(detail: string, code: ErrorCode = 'invalid-input'): AdvocacyError {
  return new AdvocacyError(code, detail, { issues: [{ pointer: '/address', detail }] })
}
