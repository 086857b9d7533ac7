import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * The device's own sheet, which does not tell where it went.
 *
 * Source: W3C, Web Share API.
 */
export const native: PlatformDefinition = {
  id: 'native',
  name: '',
  link: '',
  sheet: true,
}

/** Nothing is known of where it goes. */
export const nativeFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
}
