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
