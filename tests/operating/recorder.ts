// A process of its own: records one activity after another in the database it is told, until it is stopped, and prints the position of each.
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'
import { createEngine, isAdvocacyError } from '@advocacy-kit/core'
import { seed, shared } from './scene.ts'

const [file = '', first = '0'] = process.argv.slice(2)
const engine = createEngine({ store: sqliteStore(file), program: seed })
let goesOn = true
process.once('SIGTERM', () => (goesOn = false))
for (let number = Number(first); goesOn; ) {
  const recorded = await engine.record([shared(number)]).catch((error: unknown) => {
    // As anyone who records does: the other process kept winning.
    if (isAdvocacyError(error) && error.code === 'busy') return undefined
    throw error
  })
  if (recorded) {
    process.stdout.write(`${recorded.position}\n`)
    number++
  }
  // Lets the signal in.
  await new Promise(setImmediate)
}
await engine.close()
