import type { Leaderboard, NamedStanding } from '../../ranking/leaderboard.ts'
import type { Ranked } from '../../ranking/ranked.ts'
import type { Face } from '../faces.ts'
import type { Asked } from './asked.ts'
import type { Own } from './own-line.ts'

const kinds = { teams: 'team', people: 'person', departments: 'department', regions: 'region' } as const

/** What rows are shown with. */
interface With {
  faces: ReadonlyMap<string, Face>
  /** The people who are listed now, for a board of people that is closed. */
  listed: ReadonlyMap<string, number> | undefined
  rankBefore: (id: string) => number | null
}

/**
 * How the rows of a board are shown. On a board of a closed period stand people who are not listed any more: their row stays, so that nobody's rank moves, and says nothing of them.
 */
export function shownRows({ scope }: Asked, { faces, listed, rankBefore }: With) {
  const row = ({ rank, position, id, score }: Ranked): NamedStanding => {
    const line = { rank, position, kind: kinds[scope], score: rounded(score) }
    if (listed && !listed.has(id)) return { ...line, id: `row-${position}`, name: null, change: null }
    const before = rankBefore(id)
    return { ...line, id, name: null, ...faces.get(id), change: before === null ? null : before - rank }
  }
  const own = ({ shown, percentile, gap, ...line }: Own): NonNullable<Leaderboard['own']> => ({
    ...row(line),
    ...faces.get(line.id),
    // Among the public rows it is found by the id that it has there.
    ...(!shown && { id: line.id }),
    shown,
    percentile,
    gap: gap === null ? null : rounded(gap),
  })
  return { row, own }
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100
}
