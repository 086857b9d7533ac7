import type { PlatformFacts } from '../facts.ts'
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

/** 4,096 characters: general knowledge. */
export const telegramFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
  hosts: ['t.me', 'telegram.me'],
  limit: { counts: 'utf16', max: 4096 },
}
