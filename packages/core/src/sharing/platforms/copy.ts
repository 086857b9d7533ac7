import type { Platform } from '../platform.ts'

/**
 * No network at all: caption and link are copied, to be pasted anywhere (Instagram, Slack, Teams). Its address is the item itself.
 *
 * Source: developer.mozilla.org, Clipboard API. verifiedOn 2026-11 (documentation).
 */
export const copy: Platform = {
  id: 'copy',
  name: '',
  text: 'copied',
  opens: 'nothing',
  shareUrl: ({ url }) => url,
}
