import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * TikTok, which has no share link: caption and link are copied, and its own page opens.
 *
 * Source: developers.tiktok.com, Content Posting API.
 */
export const tiktok: PlatformDefinition = {
  id: 'tiktok',
  name: 'TikTok',
  link: 'https://www.tiktok.com/',
}

/** 2,200 characters for a film: Buffer. */
export const tiktokFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
  hosts: ['tiktok.com'],
  limit: { counts: 'utf16', max: 2200 },
}
