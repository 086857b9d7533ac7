import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Reddit's submit page: a link and a title. It does not take a text beside a link.
 *
 * Source: nygardk/react-share #571.
 */
export const reddit: PlatformDefinition = {
  id: 'reddit',
  name: 'Reddit',
  link: 'https://www.reddit.com/submit?url={url}&title={title}',
}

/** 300 characters for the title: general knowledge. No self-service keys since November 2025. */
export const redditFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'beside',
  reads: 'none',
  hosts: ['reddit.com', 'redd.it'],
  limit: { counts: 'utf16', max: 300 },
}
