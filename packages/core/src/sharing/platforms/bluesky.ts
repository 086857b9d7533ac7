import { withQuery } from '../address.ts'
import { captionWithLink, type Platform } from '../platform.ts'

/**
 * Bluesky's compose intent: one text, with the link in it.
 *
 * Source: docs.bsky.app/docs/advanced-guides/intent-links. verifiedOn 2026-11 (documentation).
 */
export const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  text: 'prefilled',
  opens: 'page',
  shareUrl: (target) => withQuery('https://bsky.app/intent/compose', { text: captionWithLink(target) }),
}
