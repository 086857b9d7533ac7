import * as z from 'zod/mini'
import type { Call } from '../call.ts'
import { known, withoutOwn } from '../counts.ts'
import type { Status } from './status.ts'

/** Who stands beyond the first eight hundred is not looked for: one of so many makes no difference. */
const MOST_PAGES = 10

const Accounts = z.array(z.object({ id: z.string() }))

const Context = z.object({
  descendants: z.array(z.object({ in_reply_to_id: z.nullish(z.string()), account: z.object({ id: z.string() }) })),
})

/** The reactions on a status by kind, without the writer's own favourite, boost and answers. Who quoted it is not told to visitors. */
export async function countsOf(status: Status, path: string, call: Call): Promise<Record<string, number>> {
  const { favourites_count, reblogs_count, replies_count, quotes_count } = status
  return known({
    like: await withoutOwn(favourites_count, () => ownAmong(status, `${path}/favourited_by`, call)),
    repost: await withoutOwn(reblogs_count, () => ownAmong(status, `${path}/reblogged_by`, call)),
    comment: await withoutOwn(replies_count, () => ownAnswers(status, `${path}/context`, call)),
    quote: quotes_count,
  })
}

/** Whether the writer is in a list that comes in pages: 1 or 0, since nobody stands in it twice. */
async function ownAmong({ account }: Status, path: string, call: Call): Promise<number> {
  let max_id: string | undefined
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await call(path, { searchParams: { limit: 80, max_id } })
    if (answer.read(Accounts).some(({ id }) => id === account.id)) return 1
    max_id = nextIn(answer.headers.get('link'))
    if (max_id === undefined) break
  }
  return 0
}

/** Where the next page begins. The rest of the address that the server names is not trusted. Source: docs.joinmastodon.org, api/guidelines. */
function nextIn(link: string | null): string | undefined {
  const [, address = ''] = /<([^>]+)>;\s*rel="next"/.exec(link ?? '') ?? []
  return URL.canParse(address) ? (new URL(address).searchParams.get('max_id') ?? undefined) : undefined
}

async function ownAnswers({ id, account }: Status, path: string, call: Call): Promise<number> {
  const { descendants } = (await call(path)).read(Context)
  return descendants.filter((answer) => answer.in_reply_to_id === id && answer.account.id === account.id).length
}
