import { compareBytes, ranked, type Ties } from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

interface Oracle {
  order: string[]
  competition: number[]
  dense: number[]
}

/** A sorted set with its ranks. */
export interface RedisCase extends Vector {
  members: [string, number][]
  desc: Oracle
  asc: Oracle
  utf16CodeUnitOrderAsc?: string[]
}

/** What the kit gives in both directions; less is better is the board of the negated scores. */
export function redisAnswer({ members, utf16CodeUnitOrderAsc }: RedisCase): unknown {
  const oracle = (sign: number): Oracle => {
    const scores = members.map(([id, score]) => [id, sign * score] as const)
    const ranks = (ties: Ties) => ranked(scores, { ties }).map(({ rank }) => rank)
    return { order: ranked(scores).map(({ id }) => id), competition: ranks('competition'), dense: ranks('dense') }
  }
  const byUnits = utf16CodeUnitOrderAsc && {
    bytesAreUnits:
      members
        .map(([id]) => id)
        .sort(compareBytes)
        .join() === utf16CodeUnitOrderAsc.join(),
  }
  return { desc: oracle(1), asc: oracle(-1), ...byUnits }
}

/** What is expected. Equal scores are in descending order of ids in one direction. */
export function redisExpected({ desc, asc, utf16CodeUnitOrderAsc }: RedisCase): unknown {
  return { desc, asc, ...(utf16CodeUnitOrderAsc && { bytesAreUnits: false }) }
}
