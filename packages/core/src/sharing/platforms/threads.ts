import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Threads' post intent: text, and the link as an attachment.
 *
 * Source: developers.facebook.com, Threads web intents.
 */
export const threads: PlatformDefinition = {
  id: 'threads',
  name: 'Threads',
  link: 'https://www.threads.com/intent/post?url={url}&text={text}',
}

/** 500 characters, emoji by their bytes, and at most 5 links since 2025-12-22; 250 posts a day; what is read may be shown to its writer alone: developers.facebook.com, Threads posts and insights. */
export const threadsFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'beside',
  reads: 'own',
  hosts: ['threads.com', 'threads.net'],
  limit: { counts: 'threads', max: 500, links: 5 },
  rates: [{ calls: 'create', count: 250, seconds: 86_400 }],
}
