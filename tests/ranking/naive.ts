import { Buffer } from 'node:buffer'
import type { BoardChange, Ranked, Ties } from '@advocacy-kit/core'

/** The order of ids, by the bytes themselves. */
const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** A board by counting, a row at a time. It shares no code with the kit. */
export function naive(scores: ReadonlyMap<string, number>, ties: Ties): Ranked[] {
  const members = [...scores].sort(([idA, a], [idB, b]) => b - a || byBytes(idA, idB))
  const all = members.map(([, score]) => score)
  return members.map(([id, score], index) => ({
    rank: rankAmong(all, score, index, ties),
    position: index + 1,
    id,
    score,
  }))
}

function rankAmong(all: readonly number[], score: number, index: number, ties: Ties): number {
  const better = all.filter((other) => other > score)
  switch (ties) {
    case 'competition':
      return better.length + 1
    case 'modified':
      return all.filter((other) => other >= score).length
    case 'dense':
      return new Set(better).size + 1
    case 'ordinal':
      return index + 1
  }
}

/** The scores after a change. */
export function changed(scores: Map<string, number>, change: BoardChange): void {
  if ('gone' in change) scores.delete(change.id)
  else scores.set(change.id, 'score' in change ? change.score : (scores.get(change.id) ?? 0) + change.add)
}
