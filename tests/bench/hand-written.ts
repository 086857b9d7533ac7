import type { Activity, Entry } from '@advocacy-kit/core'

const DAY = 86_400_000

/** The local day of an instant in Europe/Amsterdam, by the European Union's clock changes: 01:00 UTC on the last Sundays of March and October. */
function amsterdamDay(at: number): number {
  const year = new Date(at).getUTCFullYear()
  let change = changes.get(year)
  if (!change) changes.set(year, (change = [lastSunday(year, 2), lastSunday(year, 9)]))
  const summer = at >= change[0] && at < change[1]
  return Math.floor((at + (summer ? 7_200_000 : 3_600_000)) / DAY)
}

const changes = new Map<number, [number, number]>()

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return last.getTime() - last.getUTCDay() * DAY + 3_600_000
}

/**
 * The same rules written out by hand, for activities in order: one point for a share, once per person, item and platform, at most ten a day; one
 * point for every reaction, taken back when it goes. What somebody would write who needs nothing else.
 */
export function handWritten(activities: readonly Activity[]): Entry[] {
  const entries: Entry[] = []
  const ids = new Set<string>()
  const shared = new Set<string>()
  const today = new Map<string, { day: number; count: number }>()
  const shares = new Map<string, { like: number; comment: number; points: number }>()
  for (const activity of activities) {
    if (ids.has(activity.id)) continue
    ids.add(activity.id)
    const day = amsterdamDay(Date.parse(activity.occurredAt))
    if (activity.type === 'share.confirmed') {
      const { id, person, team = '', content, platform } = activity
      const entry: Entry = {
        activity: id,
        rule: 'share',
        version: 1,
        person,
        day,
        kind: 'granted',
        asked: 1,
        points: 0,
        team,
      }
      const item = `${person} ${content} ${platform}`
      const used = today.get(person)
      if (shared.has(item)) entry.why = 'once'
      else if (used && used.day === day && used.count >= 10) entry.why = 'limit'
      else {
        shared.add(item)
        if (used && used.day === day) used.count++
        else today.set(person, { day, count: 1 })
        entry.points = 1
      }
      entries.push(entry)
    } else if (activity.type === 'reactions.observed') {
      const { id, person = '', team = '', share, counts } = activity
      let known = shares.get(share)
      if (!known) shares.set(share, (known = { like: 0, comment: 0, points: 0 }))
      const { like, comment } = counts
      if (typeof like === 'number' && like >= 0) known.like = like
      if (typeof comment === 'number' && comment >= 0) known.comment = comment
      const points = known.like + known.comment - known.points
      if (points === 0) continue
      known.points += points
      const kind = points > 0 ? 'granted' : 'reversed'
      entries.push({ activity: id, rule: 'reaction', version: 1, person, day, kind, asked: points, points, team })
    }
  }
  return entries
}
