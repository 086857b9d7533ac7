import type { PlatformDefinition } from '../platform.ts'

/**
 * X's post intent: text and link, free of charge unlike its API.
 *
 * Source: developer.x.com, web intents.
 */
export const x: PlatformDefinition = {
  id: 'x',
  name: 'X',
  link: 'https://x.com/intent/post?url={url}&text={text}',
}
