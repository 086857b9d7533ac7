import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * No network: caption and link are copied, to be pasted anywhere.
 */
export const copy: PlatformDefinition = {
  id: 'copy',
  name: '',
  link: '',
}

/** Nothing is known of where it is pasted. */
export const copyFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
}
