import type { PlatformDefinition } from '../platform.ts'

/**
 * Instagram, which has no share link: caption and link are copied, and its own page opens.
 *
 * Source: developers.facebook.com, Instagram content publishing.
 */
export const instagram: PlatformDefinition = {
  id: 'instagram',
  name: 'Instagram',
  link: 'https://www.instagram.com/',
}
