import { withQuery } from '../address.ts'
import type { Platform } from '../platform.ts'

/**
 * Facebook's sharer. It takes the link only; the documented share dialog does no more and needs an app id. The preview comes from Open Graph tags.
 *
 * Source: developers.facebook.com, share dialog (`quote` was removed); the sharer itself is undocumented. verifiedOn 2026-11 (documentation).
 */
export const facebook: Platform = {
  id: 'facebook',
  name: 'Facebook',
  text: 'copied',
  opens: 'page',
  shareUrl: ({ url }) => withQuery('https://www.facebook.com/sharer/sharer.php', { u: url }),
}
