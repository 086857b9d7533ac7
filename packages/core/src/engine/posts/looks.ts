import type { Put } from '../../ports/store.ts'
import type { Collections } from '../documents.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a post is looked at. */
const LASTS = 30 * DAY

/** When a post that is known since an instant is looked at next: an eighth of its age from now, but at least ten minutes and at most a day; null when it is thirty days old. */
export function nextLook(since: number, now: number): number | null {
  const next = now + Math.min(DAY, Math.max(10 * MINUTE, Math.ceil((now - since) / 8)))
  return next - since > LASTS ? null : next
}

/** When what failed so often in a row is tried again: after a minute, twice as long after each, and at most so many minutes. */
export function nextTry(failed: number, now: number, most: number): number {
  return now + Math.min(most, 2 ** Math.max(0, failed - 1)) * MINUTE
}

/** The writes that move when a share's post is looked at. */
export function moveLook(
  { looks }: Pick<Collections, 'looks'>,
  { platform, share }: { platform: string; share: string },
  from: number | null,
  to: number | null,
): Put[] {
  if (from === to) return []
  return [
    ...(from === null ? [] : [looks.put(lookId(platform, share, from), { version: 1 }, null)]),
    ...(to === null ? [] : [looks.put(lookId(platform, share, to), undefined, { share, at: to })]),
  ]
}

/** What is due first on a platform, at most so many. */
export async function firstLooks(
  { looks }: Pick<Collections, 'looks'>,
  platform: string,
  limit: number,
): Promise<{ id: string; share: string; at: number }[]> {
  const first = await looks.first(limit, `${platform}\n`)
  return [...first].flatMap(([id, { body }]) => (id.startsWith(`${platform}\n`) ? [{ id, ...body }] : []))
}

function lookId(platform: string, share: string, at: number): string {
  return `${platform}\n${new Date(at).toISOString()}\n${share}`
}
