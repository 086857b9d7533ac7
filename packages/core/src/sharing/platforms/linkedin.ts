import { withQuery } from '../address.ts'
import type { Platform } from '../platform.ts'

/**
 * LinkedIn's share page. It takes the link only: title and summary are ignored since 2020, and the card comes from the page's Open Graph tags.
 *
 * Source: learn.microsoft.com/linkedin, share plugin; github.com/nygardk/react-share issues 313 and 550. verifiedOn 2026-11 (documentation).
 */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  text: 'copied',
  opens: 'page',
  shareUrl: ({ url }) => withQuery('https://www.linkedin.com/sharing/share-offsite/', { url }),
}
