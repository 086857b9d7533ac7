import type { Row, Store } from '../../ports/store.ts'
import { equal } from '../expect.ts'
import { append, type Cases, rows, upTo } from './given.ts'

/** Reading the whole log, beside those who write it. */
export const scan: Cases = {
  'scans in order of position, and goes on where it stopped': async ({ store }) => {
    await append(store, 's', 0, 'a', 'b')
    await append(store, 't', 0, 'c')
    await append(store, 's', 2, 'd', 'e')
    const first = await store.scan(0, 3)
    const rest = await store.scan(first.at(-1)?.position ?? 0, 3)
    equal(
      [first, rest].map(keysOf),
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      'the keys',
    )
    equal(await store.scan(rest.at(-1)?.position ?? 0, 3), [], 'the end')
    equal(isRising([...first, ...rest]), true, 'rising positions')
  },

  'never skips a late commit': async ({ store }) => {
    await seesEverything(store, [store])
  },

  'never skips a late commit of another opening': async ({ store, again }) => {
    await seesEverything(store, [store, await again(), await again()])
  },
}

/** Many writes at once, small and large, and a reader that follows the log meanwhile: it must have seen each row once. */
async function seesEverything(reader: Store, writers: readonly Store[]): Promise<void> {
  let writing = true
  const keys = (n: number) => upTo(n % 3 === 0 ? 60 : 1).map((entry) => `k${n}-${entry}`)
  const writes = upTo(24).map(async (n) => {
    for (let turn = 0; turn < n % 4; turn++) await tick()
    return (writers[n % writers.length] ?? reader).transact({ append: [rows(`s${n}`, 0, ...keys(n))] })
  })
  const seen: Row[] = []
  const done = Promise.all(writes).finally(() => {
    writing = false
  })
  while (writing) {
    await follow(reader, seen)
    await tick()
  }
  await done
  await follow(reader, seen)
  equal(keysOf(seen).sort(), upTo(24).flatMap(keys).sort(), 'the keys that the reader saw')
  equal(isRising(seen), true, 'rising positions')
}

async function follow(store: Store, seen: Row[]): Promise<void> {
  for (;;) {
    const page = await store.scan(seen.at(-1)?.position ?? 0, 7)
    seen.push(...page)
    if (page.length === 0) return
  }
}

const keysOf = (page: readonly Row[]) => page.map(({ key }) => key)

const isRising = (page: readonly Row[]) => page.every(({ position }, i) => position > (page[i - 1]?.position ?? 0))

const tick = () => new Promise<void>((resolve) => setTimeout(resolve))
