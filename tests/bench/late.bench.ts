import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { type Activity, createEngine } from '@advocacy-kit/core'
import { judge, line, median } from './alternating.ts'
import { rules, timeZone, year } from './year.ts'

const small = Number(process.env.BENCH_SMALL ?? 10_000)
const large = Number(process.env.BENCH_SIZE ?? 1_000_000)
const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
const each = 50
const MINUTE = 60_000
const DAY = 86_400_000
const LATE = 29 * DAY
console.log(`one more activity, with ${small} and with ${large} in the log; ${each} of them a run`)

const folder = mkdtempSync(join(tmpdir(), 'advocacy-bench-'))

/** A program with so many activities of 10,000 people over a year, and one person more who shares ten items every day, which is all that earns. */
async function program(size: number) {
  const path = join(folder, `${size}.db`)
  const activities = year(size, 10_000)
  const last = Date.parse(activities.at(-1)?.occurredAt ?? '')
  let now = last + DAY
  const kit = createEngine({
    store: sqliteStore(path),
    program: { name: 'Bench', timeZone, rules, masters: ['mia'] },
    clock: () => now,
  })
  const capped = year(3650, 1).map(
    (activity, index): Activity => shareOf('capped', `daily-${index}`, activity.occurredAt),
  )
  const all = [...activities, ...capped]
  for (let start = 0; start < all.length; start += 1000) await kit.record(all.slice(start, start + 1000))
  let count = 0
  /** Records one more activity after another, each so late, and answers what they took. */
  const more = async (person: () => string, late: number) => {
    const start = performance.now()
    for (let turn = 0; turn < each; turn++) {
      now += MINUTE
      const id = `more-${count++}`
      await kit.record([shareOf(person(), id, new Date(now - late).toISOString())])
    }
    return performance.now() - start
  }
  const others = () => `p${Math.floor(10_000 * ((count * 0.618_033_988_75) % 1) ** 1.5)}`
  return { inOrder: () => more(others, 0), late: () => more(() => 'capped', LATE), close: () => kit.close() }
}

function shareOf(person: string, id: string, occurredAt: string): Activity {
  const content = `c-${id}`
  return { id, type: 'share.confirmed', occurredAt, person, share: id, content, platform: 'x', pillar: 'work' }
}

try {
  const [few, many] = [await program(small), await program(large)]
  for (const [name, kind] of [
    ['in order', 'inOrder'],
    ['29 days late, for somebody at the daily limit', 'late'],
  ] as const) {
    const times: [number[], number[]] = [[], []]
    await few[kind]()
    await many[kind]()
    for (let round = 0; round < rounds; round++) {
      times[0].push(await few[kind]())
      times[1].push(await many[kind]())
    }
    console.log(line(`${small} in the log`, times[0]))
    console.log(line(`${large} in the log`, times[1]))
    judge(`one more activity ${name}, ${large} / ${small} in the log`, median(times[1]) / median(times[0]), {
      atMost: 1.5,
    })
  }
  await few.close()
  await many.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
