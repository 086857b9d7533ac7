import type { PersonalActivity } from '../../activity/activity.ts'
import { compareBytes } from '../../ports/byte-order.ts'
import type { Put } from '../../ports/store.ts'
import type { LoggedShare, Share } from '../../sharing/share.ts'
import { ambassador, type Caller } from '../caller.ts'
import { linkBase, newLink, refuseLinkless, withoutLinks } from '../links/share-links.ts'
import { movedBy, ownShare, shown } from '../own-shares.ts'
import { withoutRefused } from '../posts/share-posts.ts'
import type { Known } from '../recorder.ts'
import { refuseUnshareable, refuseUnused } from '../shareable.ts'
import { sharesNamed } from '../shares-named.ts'
import type { Context } from './context.ts'
import { shareTotalsOf } from './share-totals.ts'

/** The operations of ambassadors on their own shares. */
export function sharesNoun(context: Context) {
  const { documents, recorder, clock, newId, chance } = context
  const own = (caller: Caller, id: string) => ownShare(documents, caller, id)

  const step = async (
    caller: Caller,
    id: string,
    made: (share: Share) => PersonalActivity | undefined,
    alongside: () => Promise<Put[]> = async () => [],
  ) => {
    const outcome = await recorder.record(async () => {
      const activity = made(await own(caller, id))
      return activity ? { activities: [activity], put: await alongside() } : { activities: [] }
    })
    return movedBy({ documents, recorder }, caller, id, outcome)
  }

  const relinked = async (
    caller: Caller,
    id: string,
    puts: (share: Share) => Put[] | Promise<Put[]>,
  ): Promise<Share> => {
    await recorder.record(async () => ({ activities: [], put: await puts(await own(caller, id)) }))
    return own(caller, id)
  }

  const now = () => new Date(clock()).toISOString()

  const ofItem = async (ids: Iterable<string>, content: string | undefined) => {
    if (content === undefined) return [...ids]
    const kept = await documents.shares.all([...ids])
    return [...kept].flatMap(([id, { body }]) => (body.content === content ? [id] : []))
  }

  return {
    totals: shareTotalsOf(context),
    async open(caller: Caller, { content, platform }: { content: string; platform: string }): Promise<Share> {
      const person = ambassador(caller).body.id
      await refuseUnshareable({ documents, clock }, content)
      await refuseUnused({ documents }, ambassador(caller).body, content, platform)
      const share = newId()
      const activity: PersonalActivity = {
        id: `${share}:opened`,
        type: 'share.opened',
        occurredAt: now(),
        person,
        share,
        content,
        platform,
      }
      await recorder.record(async () => ({
        activities: [activity],
        put:
          (await linkBase(documents)) === undefined
            ? []
            : await newLink(documents, { id: share, content, platform }, chance),
      }))
      return own(caller, share)
    },
    async renewLink(caller: Caller, { id }: { id: string }): Promise<Share> {
      await own(caller, id)
      await refuseLinkless(documents)
      return relinked(caller, id, (share) => (share.state === 'withdrawn' ? [] : newLink(documents, share, chance)))
    },
    deleteLink: (caller: Caller, { id }: { id: string }) => relinked(caller, id, () => withoutLinks(documents, [id])),
    confirm: (caller: Caller, { id, ownWords }: { id: string; ownWords?: boolean | undefined }) =>
      step(
        caller,
        id,
        ({ person, state }) =>
          state === 'opened'
            ? {
                id: `${id}:confirmed`,
                type: 'share.confirmed',
                occurredAt: now(),
                person,
                share: id,
                ...(ownWords !== undefined && { ownWords }),
              }
            : undefined,
        () => withoutRefused(documents, id),
      ),
    withdraw: (caller: Caller, { id }: { id: string }) =>
      step(caller, id, ({ person, state }) =>
        state === 'withdrawn'
          ? undefined
          : { id: `${id}:withdrawn`, type: 'share.withdrawn', occurredAt: now(), person, share: id },
      ),
    async find(_caller: Caller, { names }: { names: readonly string[] }) {
      return { shares: await sharesNamed(documents, names) }
    },
    async list(caller: Caller, { after, limit = 50, content }: Listing) {
      const person = ambassador(caller).body.id
      const known = await recorder.sharesOf(person)
      const ids = (await ofItem(known.keys(), content)).sort(compareBytes)
      const rest = after === undefined ? ids : ids.filter((id) => compareBytes(id, after) > 0)
      const page = rest.slice(0, limit)
      const kept = await documents.shares.all(page)
      const shares = await shown(
        documents,
        page.flatMap((id) => kept.get(id)?.body ?? []),
      )
      const items = shares.map((share) => logged(share, known.get(share.id)))
      return { items, next: rest.length > page.length ? (page.at(-1) ?? null) : null }
    },
  }
}

/** Which of a person's shares are wanted. */
export interface Listing {
  after?: string | undefined
  limit?: number | undefined
  content?: string | undefined
}

function logged(share: Share, { counts, clicks }: Known = { counts: {}, clicks: 0 }): LoggedShare {
  return {
    ...share,
    ...(Object.keys(counts).length > 0 && { counts }),
    ...((clicks > 0 || share.link !== undefined) && { clicks }),
  }
}
