import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * XING's share page: a link alone. Not tried live.
 *
 * Source: dev.xing.com, share button.
 */
export const xing: PlatformDefinition = {
  id: 'xing',
  name: 'XING',
  link: 'https://www.xing.com/spi/shares/new?url={url}',
}

/** No figure known. */
export const xingFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'beside',
  reads: 'none',
  hosts: ['xing.com'],
}
