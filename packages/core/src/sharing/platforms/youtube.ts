import type { PlatformDefinition } from '../platform.ts'

/**
 * YouTube, which has no share link: caption and link are copied, and its own page opens.
 */
export const youtube: PlatformDefinition = {
  id: 'youtube',
  name: 'YouTube',
  link: 'https://www.youtube.com/',
}
