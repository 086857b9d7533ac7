import type { AdvocacyApi, Leaderboard } from '@advocacy-kit/core'

type Query = Parameters<AdvocacyApi['leaderboards']['get']>[0]

/** The first rows of a board, and below them so many around the viewer's own place when that is further down. */
export async function withNeighbours(
  { leaderboards }: AdvocacyApi,
  query: Query,
  around: number,
): Promise<Leaderboard> {
  const board = await leaderboards.get(query)
  const { rows, own } = board
  if (!around || !own || own.position <= rows.length) return board
  const { limit: _, ...same } = query
  const near = await leaderboards.get({ ...same, around })
  const shown = new Set(rows.map(({ id }) => id))
  return { ...board, rows: [...rows, ...near.rows.filter(({ id }) => !shown.has(id))] }
}
