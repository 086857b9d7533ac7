import { withQuery } from '../address.ts'
import { captionWithLink, type Platform } from '../platform.ts'

/**
 * A message in the person's own mail program, with the caption's first line as its subject. Lines end in CRLF and spaces are `%20`.
 *
 * Source: RFC 6068. verifiedOn 2026-11 (documentation).
 */
export const email: Platform = {
  id: 'email',
  name: '',
  text: 'prefilled',
  opens: 'mail',
  shareUrl({ url, text }) {
    const lines = text.split(/\r?\n/)
    const body = captionWithLink({ url, text: lines.join('\r\n') }, '\r\n\r\n')
    return withQuery('mailto:', { subject: lines[0] ?? '', body })
  },
}
