import type { PlatformFacts } from '../facts.ts'
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

/** 2,200 characters: Buffer. Personal accounts have no API; links in a caption are not clickable. */
export const instagramFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
  hosts: ['instagram.com'],
  limit: { counts: 'utf16', max: 2200 },
}
