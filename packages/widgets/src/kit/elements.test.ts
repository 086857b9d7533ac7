import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { elements } from './elements.ts'

test('the loader knows every element that is registered', () => {
  const folder = join(import.meta.dirname, '..')
  const registered = globSync('*/define.ts', { cwd: folder }).map(
    (file) => /define\('([\w-]+)'/.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
  )
  expect(registered.length).toBeGreaterThan(4)
  expect(Object.keys(elements).sort()).toEqual(registered.sort())
})
