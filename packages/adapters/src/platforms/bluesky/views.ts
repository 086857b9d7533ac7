import * as z from 'zod/mini'
import { Count } from '../counts.ts'

/** What is not understood is left aside: the rest of an answer can be read all the same. */
const perhaps = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

const Feature = z.object({ uri: perhaps(z.string()) })
const External = z.object({ external: perhaps(z.object({ uri: z.string() })) })

const Record = z.object({
  facets: perhaps(z.array(z.object({ features: perhaps(z.array(Feature)) }))),
  embed: perhaps(z.extend(External, { media: perhaps(External) })),
})

/** A post of `app.bsky.feed.getPosts`. Source: lexicon app.bsky.feed.defs#postView. */
export const PostView = z.object({
  uri: z.string(),
  author: z.object({ did: z.string() }),
  record: perhaps(Record),
  likeCount: Count,
  repostCount: Count,
  replyCount: Count,
  quoteCount: Count,
  bookmarkCount: Count,
})
/** A post as the network shows it. */
export type PostView = z.output<typeof PostView>

/** The answer of `app.bsky.feed.getPosts`. Source: lexicon app.bsky.feed.getPosts. */
export const Posts = z.object({ posts: z.array(PostView) })

const Actor = z.object({ did: z.string() })

const cursor = z.optional(z.string())

/** A page of those who liked a post: their lasting identifiers. */
export const Likes = z.pipe(
  z.object({ cursor, likes: z.array(z.object({ actor: Actor })) }),
  z.transform(({ cursor, likes }) => ({ cursor, actors: likes.map(({ actor }) => actor.did) })),
)
/** A page of those who reposted a post, likewise. */
export const RepostedBy = z.pipe(
  z.object({ cursor, repostedBy: z.array(Actor) }),
  z.transform(({ cursor, repostedBy }) => ({ cursor, actors: repostedBy.map(({ did }) => did) })),
)
/** A page of those who quoted a post, likewise. */
export const Quotes = z.pipe(
  z.object({ cursor, posts: z.array(z.object({ author: Actor })) }),
  z.transform(({ cursor, posts }) => ({ cursor, actors: posts.map(({ author }) => author.did) })),
)

/** The answers right below a post; those that are blocked or gone tell no writer. Source: lexicon app.bsky.feed.getPostThread. */
export const Thread = z.object({
  thread: z.object({
    replies: perhaps(z.array(z.object({ post: perhaps(z.object({ author: perhaps(Actor) })) }))),
  }),
})

/** The web addresses that a post leads to: those of its text and its card. */
export function linksOf({ record }: PostView): string[] {
  const features = record?.facets?.flatMap((facet) => facet.features ?? []) ?? []
  const found = [...features.map(({ uri }) => uri), record?.embed?.external?.uri, record?.embed?.media?.external?.uri]
  return [...new Set(found.filter((link) => link !== undefined))]
}
