import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Bluesky's compose intent: one text, with the link in it.
 *
 * Source: docs.bsky.app, action intent links.
 */
export const bluesky: PlatformDefinition = {
  id: 'bluesky',
  name: 'Bluesky',
  link: 'https://bsky.app/intent/compose?text={text}',
}

/** 300 characters and 3,000 bytes: lexicon app.bsky.feed.post. Calls: docs.bsky.app, rate limits; a post takes 3 of 5,000 points an hour. */
export const blueskyFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'inside',
  reads: 'public',
  hosts: ['bsky.app'],
  limit: { counts: 'graphemes', max: 300, bytes: 3000 },
  rates: [
    { calls: 'read', count: 3000, seconds: 300 },
    { calls: 'create', count: 1666, seconds: 3600 },
  ],
}
