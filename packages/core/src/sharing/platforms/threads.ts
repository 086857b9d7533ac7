import type { PlatformDefinition } from '../platform.ts'

/**
 * Threads' post intent: text, and the link as an attachment.
 *
 * Source: developers.facebook.com, Threads web intents.
 */
export const threads: PlatformDefinition = {
  id: 'threads',
  name: 'Threads',
  link: 'https://www.threads.com/intent/post?url={url}&text={text}',
}
