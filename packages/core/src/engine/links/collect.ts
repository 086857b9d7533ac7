import type { PersonalActivity } from '../../activity/activity.ts'
import { ERRORS, isAdvocacyError } from '../../error.ts'
import type { Put } from '../../ports/store.ts'
import type { Collection } from '../documents.ts'
import type { Context } from '../nouns/context.ts'

/** How many documents one write takes up, and how many writes one run makes: so that a run ends well within its lease. */
const DOCUMENTS = 50
const WRITES = 200

type Collecting = Pick<Context, 'documents' | 'store' | 'recorder' | 'clock'>
type Shares = Awaited<ReturnType<Context['documents']['shares']['all']>>
type Happened = NonNullable<ReturnType<typeof happenedTo>>

/** Records the clicks, conversions and counts that were kept, as far as one run gets, and answers how many. What was kept goes in the same write, so each is recorded once. */
export async function collectArrivals(context: Collecting): Promise<number> {
  const { clicks, conversions, counts } = context.documents
  return (
    (await collect(context, clicks, clicksOf)) +
    (await collect(context, conversions, (each, most) =>
      toldOf(each, most, conversions, followedTo, ({ conversion }, of) => ({
        type: 'link.converted',
        conversion,
        ...of,
      })),
    )) +
    (await collect(context, counts, (each, most) =>
      toldOf(each, most, counts, happenedTo, ({ counts }, of) => ({ type: 'reactions.observed', counts, ...of })),
    ))
  )
}

type Arrived = { activities: PersonalActivity[]; put: Put[] }

/** What was kept of one kind, to be read and deleted. */
interface Arrivals {
  first(limit: number): Promise<ReadonlyMap<string, { version: number }>>
  put(id: string, before: { version: number }, body: null): Put
}

/** Where one of many cannot be recorded, such as counts whose points no number holds, the others are, and it is given up: else it would hold up all that is due. */
async function collect(
  context: Collecting,
  kept: Arrivals,
  take: (context: Collecting, most: number) => Promise<Arrived>,
): Promise<number> {
  let collected = 0
  let most = DOCUMENTS
  for (let writes = 0; writes < WRITES; writes++) {
    const [first] = await kept.first(1)
    if (first === undefined) break
    try {
      collected += (await context.recorder.record(() => take(context, most))).recorded
    } catch (error) {
      // The store's own trouble is nothing's fault.
      if (!isAdvocacyError(error) || ERRORS[error.code] >= 500) throw error
      if (most === 1) await context.store.transact({ put: [kept.put(...first, null)] })
      most = 1
    }
  }
  return collected
}

async function clicksOf({ documents, clock }: Collecting, most: number): Promise<Arrived> {
  const kept = await documents.clicks.first(most)
  const ids = [...kept.values()].flatMap(({ body }) => body.clicks.map(({ share }) => share))
  const [shares, links] = await Promise.all([documents.shares.all(ids), documents.shareLinks.all(ids)])
  const counted = new Map([...links].map(([share, { body }]) => [share, body.clicks]))
  const activities: PersonalActivity[] = []
  for (const { body } of kept.values()) {
    for (const { share, count } of body.clicks) {
      const before = counted.get(share)
      const happened = followedTo(shares, share, body.at, clock())
      if (before === undefined || !happened) continue
      for (let number = before + 1; number <= before + count; number++)
        activities.push({ id: `${share}:clicked:${number}`, type: 'link.clicked', ...happened })
      counted.set(share, before + count)
    }
  }
  const put = [...links].map(([share, link]) =>
    documents.shareLinks.put(share, link, { ...link.body, clicks: counted.get(share) ?? 0 }),
  )
  return { activities, put: [...put, ...[...kept].map(([id, one]) => documents.clicks.put(id, one, null))] }
}

/** What was told of one share at a time, each under the id of its activity. */
async function toldOf<Told extends { at: string; share: string }>(
  { documents, store, clock }: Collecting,
  most: number,
  collection: Collection<Told>,
  happened: typeof happenedTo,
  activityOf: (told: Told, of: Happened & { id: string }) => PersonalActivity,
): Promise<Arrived> {
  const kept = await collection.first(most)
  const shares = await documents.shares.all([...kept.values()].map(({ body }) => body.share))
  const known = new Set((await store.find([...kept.keys()])).map(({ key }) => key))
  const activities = [...kept].flatMap(([id, { body }]): PersonalActivity[] => {
    const of = happened(shares, body.share, body.at, clock())
    // One that is told again may say another time: the first stands.
    return known.has(id) || !of ? [] : [activityOf(body, { id, ...of })]
  })
  return { activities, put: [...kept].map(([id, one]) => collection.put(id, one, null)) }
}

/** What an activity says of a share; undefined when the share is not there any more. */
function happenedTo(shares: Shares, share: string, at: string, now: number) {
  const found = shares.get(share)?.body
  if (!found) return undefined
  const { person, platform, content } = found
  const occurredAt = new Date(Math.min(now, Date.parse(at))).toISOString()
  return { share, person, occurredAt, ...(platform !== null && { platform }), ...(content !== null && { content }) }
}

/** The same, of what is known by its quarter of an hour: that may begin before the share was opened. */
function followedTo(shares: Shares, share: string, at: string, now: number) {
  const openedAt = shares.get(share)?.body.openedAt ?? at
  return happenedTo(shares, share, Date.parse(at) < Date.parse(openedAt) ? openedAt : at, now)
}
