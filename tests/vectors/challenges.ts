import { challengeMet, challengeWinners, rank, score } from '@advocacy-kit/core'
import type { Vector } from './vectors.ts'

interface Given {
  team: number
  winners: number
  minValue: number
  repeatable: boolean
  events: [id: string, person: string, team: number, at: number, value: number][]
  over?: boolean
  need: number
  pointsAtEnrolment: number
  adds: number[]
}

/** A case of challenges.json. */
export interface ChallengeCase extends Vector {
  kind: string
  given: Given
}

const UNTIL = 1000

/** What the kit gives. */
export function challengeAnswer({ kind, given }: ChallengeCase): unknown {
  if (kind === 'challenge') return winners(given)
  if (kind === 'baseline') return baselines(given)
  return { total: rewarded() }
}

function winners({ team, winners, minValue, repeatable, events, over }: Given): unknown {
  const attempts = events
    .filter(([, , of, , value]) => of === team && value >= minValue)
    .map(([id, person, , at]) => ({ id, person, at }))
  const won = challengeWinners(
    attempts,
    { places: winners, repeatable, until: UNTIL },
    over === false ? UNTIL - 1 : UNTIL,
  )
  return { winners: won.map(({ id, person }, index) => [id, person, index + 1]), points: won.map(() => 100) }
}

function baselines({ need, pointsAtEnrolment, adds }: Given): unknown {
  const totals = adds.map((_, index) => adds.slice(0, index + 1).reduce((sum, add) => sum + add, 0))
  const met = totals.map((_, index) =>
    challengeMet(totals.slice(0, index + 1), { points: need, from: pointsAtEnrolment }),
  )
  return {
    completedAfter: met.map((one, index) => one.length > (met[index - 1]?.length ?? 0)),
    baselineAfter: met.map((one) => one.at(-1) ?? pointsAtEnrolment),
  }
}

/** A reward is an award, and no rule looks at awards: it cannot earn again. */
function rewarded(): number | undefined {
  const award = (id: string, points: number) =>
    ({
      id,
      type: 'points.awarded',
      occurredAt: '2026-11-18T12:00:00Z',
      person: 'ann',
      points,
      reason: 'vector',
    }) as const
  const ledger = score([award('a1', 5), award('a2', 20), award('reward', 50)], { rules: [] }, { timeZone: 'UTC' })
  return rank(ledger)[0]?.score
}
