import type { KeptPosting } from '../../sharing/kept-post.ts'
import type { Context } from '../nouns/context.ts'
import type { compose } from './compose.ts'
import { moveLook } from './looks.ts'
import type { Placed } from './read-post.ts'

type Composed = ReturnType<typeof compose> & { ownWords?: boolean | undefined }

/**
 * Writes down what a person wants posted, before anything is asked of the platform. What is under way stays as it is, and so do the words of what may have been made already: only whoever
 * was told that it was not made writes anew.
 */
export async function keepPosting(
  { store, documents, clock }: Context,
  { id: share, person, platform }: Placed,
  composed: Composed,
): Promise<void> {
  const before = await documents.postings.one(share)
  if (before?.body.state === 'under-way') return
  const now = clock()
  const words = before?.body.unsure ? before.body : { person, platform, ...composed, at: now, unsure: false }
  const body: KeptPosting = { ...words, state: 'under-way', until: 0, tries: 0, look: now }
  const moved = moveLook(documents, { platform, share }, before?.body.look ?? null, now)
  // Somebody else may be first: then theirs is posted.
  await store.transact({ put: [documents.postings.put(share, before, body), ...moved] })
}
