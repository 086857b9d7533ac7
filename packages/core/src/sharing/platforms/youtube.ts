import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * YouTube, which has no share link: caption and link are copied, and its own page opens.
 */
export const youtube: PlatformDefinition = {
  id: 'youtube',
  name: 'YouTube',
  link: 'https://www.youtube.com/',
}

/** No figure known. */
export const youtubeFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
  hosts: ['youtube.com', 'youtu.be'],
}
