import type { PlatformDefinition } from '../platform.ts'

/**
 * Bluesky's compose intent: one text, with the link in it.
 *
 * Source: docs.bsky.app, action intent links.
 */
export const bluesky: PlatformDefinition = {
  id: 'bluesky',
  name: 'Bluesky',
  link: 'https://bsky.app/intent/compose?text={text}',
}
