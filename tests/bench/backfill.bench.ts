import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { type Activity, createEngine } from '@advocacy-kit/core'
import { alternating, judge, line, median, timed } from './alternating.ts'
import { rules, timeZone, year } from './year.ts'

const size = Number(process.env.BENCH_SIZE ?? 100_000)
const people = Number(process.env.BENCH_PEOPLE ?? 10_000)
const batch = 1000
const ascending = year(size, people)
const descending = ascending.toReversed()
const now = Date.parse(ascending.at(-1)?.occurredAt ?? '') + 1000
console.log(`a backfill of ${size} activities of ${people} people over a year, in batches of ${batch}`)

const folder = mkdtempSync(join(tmpdir(), 'advocacy-bench-'))
let file = 0
const hashes = new Set<string>()

async function backfill(activities: readonly Activity[]): Promise<number> {
  const path = join(folder, `${file++}.db`)
  const program = { name: 'Bench', timeZone, rules, masters: ['mia'] }
  const kit = createEngine({ store: sqliteStore(path), program, clock: () => now })
  const took = await timed(async () => {
    for (let start = 0; start < activities.length; start += batch)
      await kit.record(activities.slice(start, start + batch), { backfill: 'years' })
  })
  hashes.add(await kit.standingsHash())
  await kit.close()
  rmSync(path)
  return took
}

try {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
  const [down, up] = await alternating(
    rounds,
    () => backfill(descending),
    () => backfill(ascending),
  )
  console.log(line('descending', down))
  console.log(line('ascending', up))
  if (hashes.size !== 1) throw new Error('The two came to different standings.')
  judge('descending / ascending', median(down) / median(up), { atMost: 3 })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
