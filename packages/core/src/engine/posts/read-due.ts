import type { PlatformAdapter, PostRead } from '../../ports/platform-adapter.ts'
import { factsOf } from '../../sharing/platform-facts.ts'
import type { Context } from '../nouns/context.ts'
import { reasonOf, waitOf } from './adapters.ts'
import { noteAway, noteBack, rest, takeCalls } from './platform-calls.ts'
import { type Seen, settle } from './settle.ts'
import { wantedOf } from './wanted.ts'

/** After how many calls in a row without an answer a platform is left alone. */
const AWAY = 2

/** A post that is due: whose, and at which look. */
interface DuePost {
  share: string
  at: number
  person: string
  platform: string
  post: string
}

/** What is still to be read of a platform in one run, and how it went so far. */
interface Reading {
  context: Context
  adapter: PlatformAdapter
  batches: DuePost[][]
  read: number
  /** How many calls in a row had no answer. */
  away: number
}

/** Reads the posts that are due, soonest first and as many a call as the adapter takes, until the instant `until`; answers how many. What nobody wants read is put off unread. */
export async function readDue(
  context: Context,
  adapter: PlatformAdapter,
  looks: readonly { share: string; at: number }[],
  until: number,
): Promise<number> {
  const due = await dueOf(context, looks)
  const wanted = await wantedOf(context, due)
  await settleAll(
    context,
    due.filter((one) => !wanted.has(one.share)),
    () => ({ state: 'unwanted' }),
  )
  const batches = batchesOf(
    adapter,
    due.filter((one) => wanted.has(one.share)),
  )
  const reading: Reading = { context, adapter, batches, read: 0, away: 0 }
  while (reading.batches.length > 0 && context.clock() <= until) if (!(await readNext(reading))) break
  return reading.read
}

async function dueOf({ documents }: Context, looks: readonly { share: string; at: number }[]): Promise<DuePost[]> {
  const posts = await documents.posts.all(looks.map(({ share }) => share))
  return looks.flatMap(({ share, at }) => {
    const kept = posts.get(share)?.body
    if (kept?.look !== at || kept.post === null) return []
    return [{ share, at, person: kept.person, platform: kept.platform, post: kept.post }]
  })
}

/** Where a person's own authorisation is needed, a call asks for one person's posts alone. */
function batchesOf({ platform, most }: PlatformAdapter, due: readonly DuePost[]): DuePost[][] {
  const isPublic = factsOf(platform).reads === 'public'
  const groups = Map.groupBy(due, ({ person }) => (isPublic ? '' : person))
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / most) }, (_, at) => group.slice(at * most, (at + 1) * most)),
  )
}

/** Reads one batch; answers whether the platform may be asked for more. */
async function readNext(reading: Reading): Promise<boolean> {
  const { context, adapter } = reading
  const batch = reading.batches.shift() ?? []
  const full = await takeCalls(context, adapter.platform, batch.length)
  if (full !== undefined) {
    await rest(context, adapter.platform, full)
    return false
  }
  let found: ReadonlyMap<string, PostRead>
  try {
    found = await adapter.read(batch.map(({ post, person }) => ({ post, person })))
  } catch (error) {
    return unanswered(reading, batch, error)
  }
  reading.away = 0
  reading.read += batch.length
  await noteBack(context, adapter.platform)
  await settleAll(context, batch, ({ post }) => found.get(post) ?? { state: 'unread' })
  return true
}

async function unanswered(reading: Reading, batch: DuePost[], error: unknown): Promise<boolean> {
  const { context, adapter, batches } = reading
  const { platform } = adapter
  const reason = reasonOf(error)
  if (reason === 'platform-busy') {
    await rest(context, platform, context.clock() + waitOf(error))
    return false
  }
  if (reason === 'not-authorised' && factsOf(platform).reads !== 'public') {
    const theirs = batches.filter((other) => other[0]?.person === batch[0]?.person)
    reading.batches = batches.filter((other) => !theirs.includes(other))
    await settleAll(context, [batch, ...theirs].flat(), () => ({ state: 'not-authorised' }))
    return true
  }
  // It may be one of them that the platform does not want to hear of.
  if (reason === 'platform-refused' && batch.length > 1) {
    batches.unshift(...batch.map((one) => [one]))
    return true
  }
  await settleAll(context, batch, () => ({ state: 'unread' }))
  reading.away += reason === 'platform-away' ? 1 : 0
  if (reading.away < AWAY) return true
  await noteAway(context, platform)
  return false
}

async function settleAll(context: Context, due: readonly DuePost[], seenOf: (due: DuePost) => Seen): Promise<void> {
  if (due.length === 0) return
  await settle(context, new Map(due.map((one) => [one.share, { at: one.at, seen: seenOf(one) }])))
}
