import type { FoundPost } from '@advocacy-kit/core'
import * as z from 'zod/mini'
import { Count, known } from '../counts.ts'
import { addressOf } from './post-id.ts'

const Address = z.optional(z.string())

/** A post as X tells it. Reposts are told under one name or the other: the newer OpenAPI file renames them. */
const Post = z.object({
  id: z.string(),
  public_metrics: z.object({
    like_count: Count,
    retweet_count: Count,
    repost_count: Count,
    reply_count: Count,
    quote_count: Count,
    bookmark_count: Count,
    impression_count: Count,
  }),
  entities: z.optional(
    z.object({ urls: z.optional(z.array(z.object({ expanded_url: Address, unwound_url: Address }))) }),
  ),
})

const Missing = z.object({
  title: z.optional(z.string()),
  resource_id: z.optional(z.string()),
  value: z.optional(z.string()),
})

/** What `GET /2/tweets` answers: the posts that are there, and beside them an error for each that is not. */
export const Posts = z.object({ data: z.optional(z.array(Post)), errors: z.optional(z.array(Missing)) })

/** A post as the kit has it. */
export function foundPost({ id, public_metrics: metrics, entities }: z.output<typeof Post>): FoundPost {
  const links = entities?.urls?.flatMap(({ expanded_url, unwound_url }) => [expanded_url, unwound_url]) ?? []
  return {
    state: 'there',
    address: addressOf(id),
    links: [...new Set(links.filter((link) => link !== undefined))],
    counts: known({
      like: metrics.like_count,
      repost: metrics.repost_count ?? metrics.retweet_count,
      comment: metrics.reply_count,
      quote: metrics.quote_count,
      bookmark: metrics.bookmark_count,
      impression: metrics.impression_count,
    }),
  }
}
