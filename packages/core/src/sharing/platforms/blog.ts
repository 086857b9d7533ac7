import type { PlatformDefinition } from '../platform.ts'

/**
 * The person's own blog: caption and link are copied; the address of what was written can be told afterwards.
 */
export const blog: PlatformDefinition = {
  id: 'blog',
  name: '',
  link: '',
}
