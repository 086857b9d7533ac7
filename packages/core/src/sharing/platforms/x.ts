import { withQuery } from '../address.ts'
import type { Platform } from '../platform.ts'

/**
 * X's post intent: text and link, free of charge unlike its API.
 *
 * Source: developer.x.com, web intents. verifiedOn 2026-11 (documentation).
 */
export const x: Platform = {
  id: 'x',
  name: 'X',
  text: 'prefilled',
  opens: 'page',
  shareUrl: ({ url, text }) => withQuery('https://x.com/intent/post', { text, url }),
}
