import type { PlatformDefinition } from '../platform.ts'

/**
 * LinkedIn's share page. It takes a link alone: title and summary have been ignored since 2020.
 *
 * Source: learn.microsoft.com/linkedin, Share on LinkedIn; nygardk/react-share #184, #313.
 */
export const linkedin: PlatformDefinition = {
  id: 'linkedin',
  name: 'LinkedIn',
  link: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
}
