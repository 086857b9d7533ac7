import type { PlatformFacts } from '../facts.ts'
import type { PlatformDefinition } from '../platform.ts'

/**
 * A message in the person's own mail program, with the caption's first line as its subject. Lines end in CRLF and spaces are `%20`.
 *
 * Source: RFC 6068.
 */
export const email: PlatformDefinition = {
  id: 'email',
  name: '',
  link: 'mailto:?body={text}&subject={title}',
}

/** An address of about 2,000 characters is safe in all mail programs: general knowledge, so it is not held to. */
export const emailFacts: PlatformFacts = {
  verifiedOn: null,
  link: 'inside',
  reads: 'none',
}
