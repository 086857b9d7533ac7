import { createHash } from 'node:crypto'
import type { PostDraft } from '@advocacy-kit/core'
import { facetsOf } from '@advocacy-kit/core/sharing'

/** What `com.atproto.repo.putRecord` writes for a draft: the same key and the same record at every try, so that the second try changes nothing. */
export function recordOf(draft: PostDraft): { rkey: string; record: Readonly<Record<string, unknown>> } {
  const { text, url, title, description = '', language, at } = draft
  const facets = facetsOf(text)
  return {
    rkey: recordKey(draft.share, at),
    record: {
      $type: 'app.bsky.feed.post',
      text,
      createdAt: new Date(at).toISOString(),
      ...(facets.length > 0 && { facets }),
      ...(language && { langs: [language] }),
      embed: { $type: 'app.bsky.embed.external', external: { uri: url, title, description } },
    },
  }
}

const ALPHABET = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * A TID of the moment: 53 bits of microseconds and 10 bits of a clock, as 13 characters that sort. What a TID leaves free, the microsecond within the millisecond and the clock, comes from
 * the share.
 *
 * Source: atproto.com/specs/tid.
 */
export function recordKey(share: string, at: number): string {
  const chance = createHash('sha256').update(share).digest().readUInt32BE(0)
  const microseconds = BigInt(at) * 1000n + BigInt(chance % 1000)
  const bits = (microseconds << 10n) | BigInt((chance >>> 10) & 1023)
  return Array.from({ length: 13 }, (_, place) => ALPHABET[Number((bits >> BigInt(5 * (12 - place))) & 31n)]).join('')
}
