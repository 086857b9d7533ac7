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
