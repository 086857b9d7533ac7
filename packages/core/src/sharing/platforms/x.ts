import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * X's post intent: text and link, free of charge unlike its API.
 *
 * Source: developer.x.com, web intents.
 */
export const x: PlatformDefinition = {
  id: 'x',
  name: 'X',
  link: 'https://x.com/intent/post?url={url}&text={text}',
}

/** 280 weighted: docs.x.com, counting characters (25,000 on paid tiers). Prices: docs.x.com, getting-started/pricing; a link in a post costs more than the post. No free tier. */
export const xFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'inside',
  reads: 'own',
  hosts: ['x.com', 'twitter.com'],
  limit: { counts: 'weighted', max: 280 },
  prices: { create: 0.015, createWithLink: 0.2, read: 0.005, readOwn: 0.001, delete: 0.01 },
  rates: [
    { calls: 'create', count: 100, seconds: 900 },
    { calls: 'read', count: 5000, seconds: 900 },
  ],
}
