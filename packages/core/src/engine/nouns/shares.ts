import type { PersonalActivity } from '../../activity/activity.ts'
import { AdvocacyError } from '../../error.ts'
import { compareBytes } from '../../ports/byte-order.ts'
import type { Put } from '../../ports/store.ts'
import { isOffered } from '../../sharing/platform-use.ts'
import type { LoggedShare, Share } from '../../sharing/share.ts'
import { ambassador, type Caller, type KeptPerson } from '../caller.ts'
import { linkBase, linksOf, newLink, refuseLinkless, sharesNamed, withoutLinks } from '../links/share-links.ts'
import type { Known, Outcome } from '../recorder.ts'
import type { Context } from './context.ts'
import { shareTotalsOf } from './share-totals.ts'

/** The operations of ambassadors on their own shares. */
export function sharesNoun(context: Context) {
  const { documents, recorder, clock, newId, chance } = context
  const own = async (caller: Caller, id: string): Promise<Share> => {
    const person = ambassador(caller).body.id
    const share = await documents.shares.one(id)
    // Someone else's share answers as one that does not exist: ids tell nothing.
    if (share?.body.person === person) return view(share.body, await linksOf(documents, [id]))
    throw new AdvocacyError('not-found', `You have no share ${id}.`)
  }

  const step = async (caller: Caller, id: string, made: (share: Share) => PersonalActivity | undefined) => {
    const outcome = await recorder.record(async () => {
      const activity = made(await own(caller, id))
      return { activities: activity ? [activity] : [] }
    })
    const share = await own(caller, id)
    if (caller.scoring.mode !== 'on') return { share, points: null, balance: null }
    return { share, points: pointsOf(outcome, share.person), balance: await recorder.balanceOf(share.person) }
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
      step(caller, id, ({ person, state }) =>
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
    async list(caller: Caller, { after, limit = 50 }: { after?: string | undefined; limit?: number | undefined }) {
      const person = ambassador(caller).body.id
      const known = await recorder.sharesOf(person)
      const ids = [...known.keys()].sort(compareBytes)
      const rest = after === undefined ? ids : ids.filter((id) => compareBytes(id, after) > 0)
      const page = rest.slice(0, limit)
      const kept = await documents.shares.all(page)
      const links = await linksOf(documents, page)
      const items = page
        .flatMap((id) => kept.get(id)?.body ?? [])
        .map((share) => logged(view(share, links), known.get(share.id)))
      return { items, next: rest.length > page.length ? (page.at(-1) ?? null) : null }
    },
  }
}

async function refuseUnshareable({ documents, clock }: Pick<Context, 'documents' | 'clock'>, content: string) {
  const item = await documents.content.one(content)
  if (!item || item.body.shareable === false) {
    const detail = item ? `Item ${content} stays inside: it cannot be shared.` : `There is no item ${content}.`
    throw new AdvocacyError('unknown-content', detail, { issues: [{ pointer: '/content', detail }] })
  }
  const { embargoUntil } = item.body
  if (embargoUntil === undefined || Date.parse(embargoUntil) <= clock()) return
  const detail = `Item ${content} is under embargo until ${embargoUntil}: share it then.`
  throw new AdvocacyError('embargoed', detail, { issues: [{ pointer: '/content', detail }] })
}

/** A platform that the person keeps to themselves is refused like one that the program does not have. */
async function refuseUnused(
  { documents }: Pick<Context, 'documents'>,
  { platforms: uses = {} }: KeptPerson,
  content: string,
  platform: string,
): Promise<void> {
  const settings = await documents.program.one('settings')
  const item = await documents.content.one(content)
  const suited = item?.body.platforms
  const offered = (settings?.body.platforms ?? []).filter(
    (id) => (suited === undefined || suited.includes(id)) && isOffered(uses, id),
  )
  if (offered.includes(platform)) return
  const detail = `${platform} is not a platform for this item here: use one of ${offered.join(', ')}.`
  throw new AdvocacyError('unknown-platform', detail, { issues: [{ pointer: '/platform', detail }] })
}

function logged(share: Share, { counts, clicks }: Known = { counts: {}, clicks: 0 }): LoggedShare {
  return {
    ...share,
    ...(Object.keys(counts).length > 0 && { counts }),
    ...((clicks > 0 || share.link !== undefined) && { clicks }),
  }
}

function pointsOf({ entries }: Outcome, person: string): number {
  let points = 0
  for (const entry of entries) if (entry.person === person) points += entry.points
  return points
}

function view(
  { id, person, content, platform, state, openedAt }: Omit<Share, 'link'>,
  links: ReadonlyMap<string, string>,
): Share {
  const link = links.get(id)
  return { id, person, content, platform, state, openedAt, ...(link !== undefined && { link }) }
}
