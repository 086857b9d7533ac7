import { deepStrictEqual } from 'node:assert/strict'
import { score } from '@advocacy-kit/core'
import { alternating, judge, line, median, timed } from './alternating.ts'
import { handWritten } from './hand-written.ts'
import { rules, timeZone, year } from './year.ts'

const size = Number(process.env.BENCH_SIZE ?? 1_000_000)
const activities = year(size, 10_000)
console.log(`score: ${size} activities of 10,000 people over 12 months in ${timeZone}`)

const ours = score(activities, rules, { timeZone }).entries
const theirs = handWritten(activities)
deepStrictEqual(ours.length, theirs.length)
for (const [index, entry] of theirs.entries()) deepStrictEqual({ ...ours[index] }, entry)
console.log(`${ours.length} equal entries`)

const fresh = (work: () => unknown) => {
  globalThis.gc?.()
  return timed(work)
}
const [kit, hand] = await alternating(
  7,
  () => fresh(() => score(activities, rules, { timeZone })),
  () => fresh(() => handWritten(activities)),
)
console.log(line('score', kit))
console.log(line('written by hand', hand))
judge('score / written by hand', median(kit) / median(hand), { atMost: 2 })
