import type { Call } from '../call.ts'
import { known, withoutOwn } from '../counts.ts'
import { Likes, type PostView, Quotes, RepostedBy, Thread } from './views.ts'

/** Who stands beyond the first thousand is not looked for: one of a thousand makes no difference. */
const MOST_PAGES = 10

/** The reactions on a post by kind, without the writer's own: Bluesky counts a like, a repost, a quote and an answer of oneself. Who bookmarked it is nobody's to see. */
export async function countsOf(post: PostView, call: Call): Promise<Record<string, number>> {
  const { likeCount, repostCount, replyCount, quoteCount, bookmarkCount } = post
  return known({
    like: await withoutOwn(likeCount, () => ownAmong(post, call, 'app.bsky.feed.getLikes', Likes)),
    repost: await withoutOwn(repostCount, () => ownAmong(post, call, 'app.bsky.feed.getRepostedBy', RepostedBy)),
    quote: await withoutOwn(quoteCount, () => ownAmong(post, call, 'app.bsky.feed.getQuotes', Quotes)),
    comment: await withoutOwn(replyCount, () => ownAnswers(post, call)),
    bookmark: bookmarkCount,
  })
}

/** How often the writer is in a list that comes in pages. */
async function ownAmong(
  { uri, author }: PostView,
  call: Call,
  method: string,
  page: typeof Likes | typeof RepostedBy | typeof Quotes,
): Promise<number> {
  let own = 0
  let cursor: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const next = (await call(method, { searchParams: { uri, limit: 100, cursor } })).read(page)
    own += next.actors.filter((actor) => actor === author.did).length
    cursor = next.cursor
    if (!cursor) break
  }
  return own
}

async function ownAnswers({ uri, author }: PostView, call: Call): Promise<number> {
  const method = 'app.bsky.feed.getPostThread'
  const { thread } = (await call(method, { searchParams: { uri, depth: 1, parentHeight: 0 } })).read(Thread)
  return thread.replies?.filter((reply) => reply.post?.author?.did === author.did).length ?? 0
}
