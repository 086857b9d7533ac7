import { AdvocacyError } from '../error.ts'
import type { Share } from '../sharing/share.ts'
import { ambassador, type Caller } from './caller.ts'
import type { Collections } from './documents.ts'
import { linksOf } from './links/share-links.ts'
import type { Context } from './nouns/context.ts'
import { postsOf } from './posts/share-posts.ts'
import type { Outcome } from './recorder.ts'

type Kept = Omit<Share, 'link' | 'address' | 'posting' | 'reading'>

/** A share of the caller, as they see it. Throws `not-found` for anybody else's, as for one that does not exist: ids tell nothing. */
export async function ownShare(documents: Collections, caller: Caller, id: string): Promise<Share> {
  const person = ambassador(caller).body.id
  const share = await documents.shares.one(id)
  const [own] = share?.body.person === person ? await shown(documents, [share.body]) : []
  if (own) return own
  throw new AdvocacyError('not-found', `You have no share ${id}.`)
}

/** Shares as their person sees them: with their links and posts. */
export async function shown(documents: Collections, shares: readonly Kept[]): Promise<Share[]> {
  const ids = shares.map(({ id }) => id)
  const [links, posts] = await Promise.all([linksOf(documents, ids), postsOf(documents, ids)])
  return shares.map(({ id, person, content, platform, state, openedAt }) => {
    const link = links.get(id)
    return { id, person, content, platform, state, openedAt, ...(link !== undefined && { link }), ...posts.get(id) }
  })
}

/** What an act on a share came to, for its person: null points where they have none. */
export async function movedBy(
  { documents, recorder }: Pick<Context, 'documents' | 'recorder'>,
  caller: Caller,
  id: string,
  outcome: Outcome | undefined,
): Promise<{ share: Share; points: number | null; balance: number | null }> {
  const share = await ownShare(documents, caller, id)
  if (caller.scoring.mode !== 'on') return { share, points: null, balance: null }
  return { share, points: pointsOf(outcome, share.person), balance: await recorder.balanceOf(share.person) }
}

function pointsOf(outcome: Outcome | undefined, person: string): number {
  let points = 0
  for (const entry of outcome?.entries ?? []) if (entry.person === person) points += entry.points
  return points
}
