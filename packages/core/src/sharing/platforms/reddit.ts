import type { PlatformDefinition } from '../platform.ts'

/**
 * Reddit's submit page: a link and a title. It does not take a text beside a link.
 *
 * Source: nygardk/react-share #571.
 */
export const reddit: PlatformDefinition = {
  id: 'reddit',
  name: 'Reddit',
  link: 'https://www.reddit.com/submit?url={url}&title={title}',
}
