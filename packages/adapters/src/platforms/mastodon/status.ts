import { safeAddress } from '@advocacy-kit/core/sharing'
import { Parser } from 'htmlparser2'
import * as z from 'zod/mini'
import { Count } from '../counts.ts'

const Address = z.string().check(z.refine((text) => safeAddress(text) !== undefined))

/** A status as far as it is read. Source: docs.joinmastodon.org/entities/Status. */
export const Status = z.object({
  id: z.string(),
  created_at: z.string(),
  url: z.nullish(Address),
  uri: Address,
  content: z.catch(z.string(), ''),
  card: z.catch(z.nullish(z.object({ url: z.string() })), undefined),
  account: z.object({ id: z.string() }),
  favourites_count: Count,
  reblogs_count: Count,
  replies_count: Count,
  quotes_count: Count,
})
/** A status as Mastodon's API tells it, as far as it is read here. */
export type Status = z.output<typeof Status>

/** Where people see a status. */
export function addressOf({ url, uri }: Status): string {
  return url ?? uri
}

/** The web addresses that a status leads to: those of its text, which is HTML, and its card. */
export function linksOf({ content, card }: Status): string[] {
  const links = new Set<string>()
  const parser = new Parser({ onopentag: (name, { href }) => void (name === 'a' && href && links.add(href)) })
  parser.end(content)
  if (card) links.add(card.url)
  return [...links]
}
