import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Facebook's sharer: a link alone, the quote was removed by Meta. The documented share dialog wants an app of its own.
 *
 * Source: developers.facebook.com, share dialog; Dabolus/share-menu.
 */
export const facebook: PlatformDefinition = {
  id: 'facebook',
  name: 'Facebook',
  link: 'https://www.facebook.com/sharer/sharer.php?u={url}',
}

/** No way to post to a profile or read from it since 2018-08-01: developers.facebook.com, changelog. */
export const facebookFacts: PlatformFacts = {
  verifiedOn: '2026-11',
  link: 'beside',
  reads: 'none',
  hosts: ['facebook.com', 'fb.com', 'fb.watch'],
}
