import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * The person's own blog: caption and link are copied; the address of what was written can be told afterwards.
 */
export const blog: PlatformDefinition = {
  id: 'blog',
  name: '',
  link: '',
}

/** A blog holds what its writer likes. */
export const blogFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
  hosts: 'any',
}
