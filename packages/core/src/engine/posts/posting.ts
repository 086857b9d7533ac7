import type { PlatformAdapter, Posted } from '../../ports/platform-adapter.ts'
import type { KeptPosting } from '../../sharing/kept-post.ts'
import type { Kept } from '../documents.ts'
import type { Context } from '../nouns/context.ts'
import type { Outcome } from '../recorder.ts'
import { accept } from './accept.ts'
import { platformError, reasonOf, waitOf } from './adapters.ts'
import { moveLook, nextTry } from './looks.ts'
import { rest } from './platform-calls.ts'
import { isRefusal } from './refusal.ts'
import { wantedOf } from './wanted.ts'

/** How long somebody is given to post; whoever is not heard of by then is followed. An adapter that looks first whether the post is there asks several times, and each may take a minute. */
const LEASE = 600_000

/** How long a post whose answer was lost is tried again by itself. */
const LASTS = 86_400_000

/** An adapter that posts. */
export type PostingAdapter = PlatformAdapter & Required<Pick<PlatformAdapter, 'post' | 'mayPost'>>

/** Whether an adapter posts. */
export function canPost(adapter: PlatformAdapter | undefined): adapter is PostingAdapter {
  return adapter?.post !== undefined && adapter.mayPost !== undefined
}

/**
 * Makes the post that the person of a share asked for, and records it; as the only one of any number of processes. Where nobody knows what became of it, it is tried again later with the same
 * words. Throws `platform-refused` and `not-authorised`, after which it is not tried again by itself, and `share-conflict` when the post turns out to stand for another share.
 */
export async function makePost(context: Context, adapter: PostingAdapter, share: string): Promise<Outcome | undefined> {
  const taken = await take(context, share)
  if (!taken) return undefined
  const posted = await post(context, adapter, share, taken)
  return posted && record(context, share, { ...posted, ownWords: taken.body.ownWords })
}

/** Takes up a post that is under way, unless somebody is at it; one that is not wanted any more is let go. */
async function take(context: Context, share: string): Promise<Kept<KeptPosting> | undefined> {
  const { documents, clock } = context
  const kept = await documents.postings.one(share)
  if (kept?.body.state !== 'under-way' || kept.body.until > clock()) return undefined
  if ((await wantedOf(context, [{ share, ...kept.body }])).size === 0) {
    await letGo(context, share)
    return undefined
  }
  const until = clock() + LEASE
  const body = { ...kept.body, until, look: until, tries: kept.body.tries + 1 }
  const written = await change(context, share, kept, body)
  return written ? { version: kept.version + 1, body } : undefined
}

async function post(
  context: Context,
  adapter: PostingAdapter,
  share: string,
  taken: Kept<KeptPosting>,
): Promise<Posted | undefined> {
  const { person, platform, text, url, title, description, language, at } = taken.body
  try {
    return await adapter.post({ share, person, text, url, title, description, language, at })
  } catch (error) {
    const code = reasonOf(error)
    if (code === 'platform-busy') await rest(context, platform, context.clock() + waitOf(error))
    const body = afterFailure(taken.body, code, context.clock(), waitOf(error))
    // Overtaken where the share was withdrawn meanwhile, or whoever follows is at it.
    await change(context, share, taken, body)
    if (body.state === 'platform-refused' || body.state === 'not-authorised') throw platformError(error, platform)
    return undefined
  }
}

function afterFailure(posting: KeptPosting, code: ReturnType<typeof reasonOf>, now: number, wait: number): KeptPosting {
  const ended = { ...posting, until: 0, look: null }
  if (code === 'platform-refused') return { ...ended, state: code, unsure: false }
  if (code === 'not-authorised') return { ...ended, state: code }
  const unsure = posting.unsure || code === 'platform-away'
  if (now - posting.at > LASTS) return { ...ended, state: 'platform-away', unsure }
  return { ...ended, unsure, look: code === 'platform-busy' ? now + wait : nextTry(posting.tries, now, 15) }
}

async function change(
  { store, documents }: Context,
  share: string,
  before: Kept<KeptPosting>,
  body: KeptPosting,
): Promise<boolean> {
  const moved = moveLook(documents, { platform: body.platform, share }, before.body.look, body.look)
  return (await store.transact({ put: [documents.postings.put(share, before, body), ...moved] })).ok
}

async function record(
  context: Context,
  share: string,
  posted: Posted & { ownWords: boolean | undefined },
): Promise<Outcome> {
  const accepted = { share, ...posted, verified: true, counts: {} }
  try {
    return await context.recorder.record((pointsOf) => accept(context, accepted, pointsOf))
  } catch (error) {
    // Trying again would find the same.
    if (isRefusal(error)) await letGo(context, share)
    throw error
  }
}

/** Lets a posting be over. */
export async function letGo({ store, documents }: Context, share: string): Promise<void> {
  const kept = await documents.postings.one(share)
  if (!kept) return
  const { platform, look } = kept.body
  await store.transact({
    put: [documents.postings.put(share, kept, null), ...moveLook(documents, { platform, share }, look, null)],
  })
}
