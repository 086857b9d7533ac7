import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeConformance } from '@advocacy-kit/core/conformance'
import { afterAll, describe, expect, test } from 'vitest'
import { journalStore } from './journal-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'advocacy-journal-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0

storeConformance({ describe, test }, () => {
  const path = join(folder, `${count++}.journal`)
  return { open: () => journalStore(path) }
})

test('the guide prints this store as it is', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  expect(read('../../docs/guide/custom-store.md')).toContain(`\`\`\`ts\n${read('./journal-store.ts')}\`\`\``)
})

test('a line that a crash cut short is nothing, and the next write stands by itself', async () => {
  const path = join(folder, 'torn.journal')
  const write = (expected: number, key: string) => ({
    append: [{ stream: 's', expected, entries: [{ key, body: null }] }],
  })
  const first = journalStore(path)
  await first.transact(write(0, 'a'))
  await first.close()
  appendFileSync(path, `\n${JSON.stringify(write(1, 'torn')).slice(0, 40)}`)
  const second = journalStore(path)
  await second.transact(write(1, 'b'))
  await second.close()
  expect((await journalStore(path).read('s')).map(({ key }) => key)).toEqual(['a', 'b'])
})
