import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * Snapchat's share page: a link alone. Its Creative Kit script is not used: no third-party script runs.
 *
 * Source: developers.snap.com, Creative Kit for the web.
 */
export const snapchat: PlatformDefinition = {
  id: 'snapchat',
  name: 'Snapchat',
  link: 'https://www.snapchat.com/scan?attachmentUrl={url}',
}

/** No figure known. */
export const snapchatFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'beside',
  reads: 'none',
  hosts: ['snapchat.com'],
}
