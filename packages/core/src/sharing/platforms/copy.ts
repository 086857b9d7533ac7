import type { PlatformDefinition } from '../platform.ts'

/**
 * No network: caption and link are copied, to be pasted anywhere.
 */
export const copy: PlatformDefinition = {
  id: 'copy',
  name: '',
  link: '',
}
