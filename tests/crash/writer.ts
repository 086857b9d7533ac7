// A process of its own: opens the file and the stream it is told, appends row by row until its turns are over or it is killed, and prints every key that the
// store acknowledged. Whoever loses a race reads the version and tries again.
import { sqliteStore } from '@advocacy-kit/adapters/stores/sqlite'

const [path = '', name = '', stream = '', turns = '0'] = process.argv.slice(2)
const store = sqliteStore(path)

for (let turn = 0; turn < Number(turns); turn++) {
  const key = `${name}-${turn}`
  for (;;) {
    const expected = await store.version(stream)
    const written = await store.transact({
      append: [
        { stream, expected, entries: [{ key, body: { filler: 'x'.repeat(500) } }] },
        { stream: `${stream}/own/${name}`, expected: turn, entries: [{ key: `${key}-own`, body: null }] },
      ],
      put: [{ collection: 'notes', id: name, expected: turn, body: { turn } }],
      add: [{ measure: 'points', day: turn % 30, person: name, team: 'all', amount: 1 }],
      reserve: [{ counter: 'written', amount: 1 }],
    })
    if (written.ok) break
    if (written.reason !== 'stale') throw new Error(`The write was refused: ${written.reason}.`)
  }
  process.stdout.write(`${key}\n`)
}
await store.close()
