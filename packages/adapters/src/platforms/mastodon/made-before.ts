import type { PostDraft } from '@advocacy-kit/core'
import * as z from 'zod/mini'
import type { Call } from '../call.ts'
import { linksOf, Status } from './status.ts'

/** What came since the press is hardly more than a page, also when a post is tried again for a day. */
const MOST_PAGES = 4

/** The server's clock and ours may differ by what a request takes. */
const MARGIN = 60_000

/** The post that was made of a draft before, whose answer was lost: the one among the account's own that came after the press of the button and leads to what is shared. */
export async function madeBefore(draft: PostDraft, token: string, call: Call): Promise<Status | undefined> {
  const headers = { authorization: `Bearer ${token}` }
  const { id } = (await call('accounts/verify_credentials', { headers })).read(z.object({ id: z.string() }))
  let max_id: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await call(`accounts/${id}/statuses`, { searchParams: { limit: 40, exclude_reblogs: true, max_id } })
    const statuses = answer.read(z.array(Status))
    const since = draft.at + aheadIn(answer.headers) - MARGIN
    const recent = statuses.filter(({ created_at }) => !(Date.parse(created_at) < since))
    const made = recent.find((status) => leadsTo(draft.url, status))
    max_id = recent.at(-1)?.id
    if (made || max_id === undefined || recent.length < statuses.length) return made
  }
  return undefined
}

/** By how much the server's clock is ahead of ours. */
function aheadIn(headers: Headers): number {
  const at = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(at) ? 0 : at - Date.now()
}

function leadsTo(url: string, status: Status): boolean {
  const { href } = new URL(url)
  return linksOf(status).some((link) => URL.canParse(link) && new URL(link).href === href)
}
