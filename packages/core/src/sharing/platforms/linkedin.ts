import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * LinkedIn's share page. It takes a link alone: title and summary have been ignored since 2020.
 *
 * Source: learn.microsoft.com/linkedin, Share on LinkedIn; nygardk/react-share #184, #313.
 */
export const linkedin: PlatformDefinition = {
  id: 'linkedin',
  name: 'LinkedIn',
  link: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
}

/** 3,000 characters: Buffer, not on LinkedIn's own pages. Totals of one's own posts: learn.microsoft.com/linkedin, members/post-statistics, since July 2025 and after approval. */
export const linkedinFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'beside',
  reads: 'own',
  hosts: ['linkedin.com', 'lnkd.in'],
  limit: { counts: 'utf16', max: 3000 },
}
