import { execFileSync } from 'node:child_process'
import { score } from '@advocacy-kit/core'
import { judge, median } from './alternating.ts'
import { handWritten } from './hand-written.ts'
import { rules, timeZone, year } from './year.ts'

const size = Number(process.env.BENCH_SIZE ?? 1_000_000)
const [, file = '', contender] = process.argv

/** Scores a year in a process of its own, and prints the most memory that it had, in megabytes: the activities are part of it, for both alike. */
function measured(): void {
  const activities = year(size, 10_000)
  const { length } = contender === 'score' ? score(activities, rules, { timeZone }).entries : handWritten(activities)
  if (length === 0) throw new Error('Nothing was scored.')
  console.log(Math.round(process.resourceUsage().maxRSS / 1024))
}

function peakOf(name: string): number {
  return Number(execFileSync(process.execPath, [...process.execArgv, file, name], { encoding: 'utf8' }))
}

if (contender !== undefined) measured()
else {
  console.log(`score: the most memory of a process that scores ${size} activities of 10,000 people`)
  const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
  const [kit, hand]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    kit.push(peakOf('score'))
    hand.push(peakOf('hand'))
  }
  console.log(`score            median ${median(kit)} MB   runs ${kit.join(' ')}`)
  console.log(`written by hand  median ${median(hand)} MB   runs ${hand.join(' ')}`)
  judge('memory of score / written by hand', median(kit) / median(hand), { atMost: 1.5 })
}
