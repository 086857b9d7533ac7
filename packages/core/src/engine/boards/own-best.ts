import { type Period, periodOf, rangeOf, unitOfPeriod } from '../../calendar/period.ts'

/** A period, and what somebody came to in it. */
export interface Best {
  period: string
  score: number
}

/** The best of the periods that are as long as one, given what each day brought; the earliest of equal ones. Null when none is above 0. */
export function ownBest(days: ReadonlyMap<string, number>, period: Period): Best | null {
  const byDay = [...days].map(([day, score]): [number, number] => [Number(day), score]).sort(([a], [b]) => a - b)
  const unit = unitOfPeriod(period)
  const scores = new Map<string, number>()
  if (unit === undefined) for (const [id, score] of stretches(byDay, period.until - period.from)) scores.set(id, score)
  else for (const [day, score] of byDay) add(scores, periodOf(day, unit).id, score)
  let best: Best | null = null
  for (const [id, score] of scores) if (score > (best?.score ?? 0)) best = { period: id, score }
  return best
}

/** The sums of every so many days in a row that end on a day which brought something. */
function* stretches(days: readonly (readonly [number, number])[], length: number): Generator<[string, number]> {
  let first = 0
  let sum = 0
  for (const [day, score] of days) {
    sum += score
    for (let start = days[first]; start && start[0] <= day - length; start = days[++first]) sum -= start[1]
    yield [rangeOf(day + 1 - length, day + 1).id, sum]
  }
}

function add(scores: Map<string, number>, id: string, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score)
}
