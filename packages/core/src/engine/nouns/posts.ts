import { AdvocacyError } from '../../error.ts'
import type { Share } from '../../sharing/share.ts'
import { ambassador, type Caller } from '../caller.ts'
import { movedBy, ownShare } from '../own-shares.ts'
import { accept, withdrawnConflict } from '../posts/accept.ts'
import { ask } from '../posts/adapters.ts'
import { compose } from '../posts/compose.ts'
import { keepPosting } from '../posts/keep-posting.ts'
import { canPost, makePost, type PostingAdapter } from '../posts/posting.ts'
import { type Placed, readPost, refuseForeign } from '../posts/read-post.ts'
import { refuseUnshareable, refuseUnused } from '../shareable.ts'
import type { Context } from './context.ts'

/** What a person posted. */
export interface Verifying {
  id: string
  address: string
  ownWords?: boolean | undefined
}

/** What a person wants posted. */
export interface Posting {
  id: string
  text: string
  language?: 'nl' | 'en' | undefined
  ownWords?: boolean | undefined
}

/** The operations of ambassadors on the posts of their own shares. */
export function postsNoun(context: Context) {
  const { documents, recorder, platforms } = context

  const placed = async (caller: Caller, id: string): Promise<Placed> => {
    const share = await ownShare(documents, caller, id)
    if (share.state === 'withdrawn') throw withdrawnConflict(id)
    return withPlace(share)
  }

  return {
    async verify(caller: Caller, { id, address, ownWords }: Verifying) {
      const share = await placed(caller, id)
      const adapter = platforms.get(share.platform)
      if (!adapter) await refuseForeign(documents, share.platform, address)
      const told = { share: id, post: null, address: address.trim(), verified: false, counts: {} }
      const accepted = adapter ? await readPost(context, adapter, share, address) : told
      const outcome = await recorder.record((pointsOf) => accept(context, { ...accepted, ownWords }, pointsOf))
      return movedBy(context, caller, id, outcome)
    },
    async post(caller: Caller, { id, text, language, ownWords }: Posting) {
      const share = await placed(caller, id)
      const adapter = platforms.get(share.platform)
      if (!canPost(adapter)) throw notPosting(share.platform)
      if (await documents.posts.one(id)) return movedBy(context, caller, id, undefined)
      const { body } = ambassador(caller)
      const item = await refuseUnshareable(context, share.content, '/id')
      await refuseUnused(context, body, share.content, share.platform, '/id')
      const settings = (await documents.program.one('settings'))?.body ?? { name: '', sharing: {} }
      const composed = compose(settings, item, share, { text, language: language ?? body.locale ?? 'en' })
      await refuseUnauthorised(context, adapter, share)
      await keepPosting(context, share, { ...composed, ownWords })
      return movedBy(context, caller, id, await makePost(context, adapter, id))
    },
  }
}

/** A share that others told of may name no item or platform: then there is nothing to compare a post with. */
function withPlace(share: Share): Placed {
  const { content, platform } = share
  if (content !== null && platform !== null) return { ...share, content, platform }
  const detail = `Share ${share.id} names no item and platform: its post cannot be told from any other.`
  throw new AdvocacyError('invalid-input', detail, { issues: [{ pointer: '/id', detail }] })
}

function notPosting(platform: string): AdvocacyError {
  return new AdvocacyError('switched-off', `This program does not post on ${platform}: post it there yourself.`)
}

async function refuseUnauthorised(context: Context, adapter: PostingAdapter, { person, platform }: Placed) {
  if (await ask(context, platform, () => adapter.mayPost(person))) return
  throw new AdvocacyError('not-authorised', `Allow this program first to post on ${platform} for you.`)
}
