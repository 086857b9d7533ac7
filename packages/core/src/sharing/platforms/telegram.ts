import type { PlatformDefinition } from '../platform.ts'

/**
 * Telegram's share page: link and text; the link is required.
 *
 * Source: core.telegram.org/widgets/share.
 */
export const telegram: PlatformDefinition = {
  id: 'telegram',
  name: 'Telegram',
  link: 'https://t.me/share/url?url={url}&text={text}',
}
