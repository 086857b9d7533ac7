import { readFile } from 'node:fs/promises'
import { isAdvocacyError } from '@advocacy-kit/core'
import { expect, test } from 'vitest'
import { call } from '../../packages/adapters/src/http/call.ts'
import { ASKED } from './asked.ts'
import { ROLES, type RoleName, world } from './world.ts'

const COLUMNS: Readonly<Record<string, RoleName>> = {
  visitor: 'visitor',
  guest: 'guest',
  ambassador: 'hidden',
  editor: 'editor',
  master: 'master',
  import: 'import',
  sync: 'sync',
  export: 'export',
}

async function table(): Promise<string[][]> {
  const page = await readFile(new URL('../../docs/reference/privacy.md', import.meta.url), 'utf8')
  const lines = page.split('\n').filter((line) => line.startsWith('|'))
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

test('each role gets what the page says', async () => {
  const [[, ...heads] = [], , ...rows] = await table()
  expect(heads).toEqual(Object.keys(COLUMNS))
  const { as } = await world('hidden', {}, true)
  const wrong: string[] = []
  for (const [route = '', ...cells] of rows) {
    const [noun = '', name = ''] = route.split('.')
    for (const [index, cell] of cells.entries()) {
      const role = COLUMNS[heads[index] ?? ''] ?? 'visitor'
      const got = await call(as(ROLES[role]), { noun, name, method: '', path: '' }, ASKED[route]?.[0]).then(
        () => true,
        (error: unknown) => {
          if (!isAdvocacyError(error)) throw error
          return false
        },
      )
      if (got !== (cell !== '–')) wrong.push(`${route} as ${role}: ${cell}`)
    }
  }
  expect(wrong).toEqual([])
})

test('nothing of somebody who is not listed is told to anybody else', async () => {
  for (const role of Object.keys(ROLES) as RoleName[]) {
    const { as } = await world('hidden', { individual: true }, true)
    for (const [route, inputs] of Object.entries(ASKED)) {
      // What the caller names themselves comes back.
      const [noun = '', name = ''] = route.split('.')
      for (const input of inputs) {
        if (JSON.stringify(input).includes('pat')) continue
        const answer = await call(as(ROLES[role]), { noun, name, method: '', path: '' }, input).catch(String)
        expect(JSON.stringify(answer), `${role} asks ${route}`).not.toMatch(/"pat"|pat@|Pat\b|"s4"|"w2"/)
      }
    }
  }
})
