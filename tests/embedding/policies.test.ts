import { expect, test } from 'vitest'
import { rows } from '../packages/listed.ts'
import { fences, page } from '../packages/markdown.ts'
import { policies } from './policies.ts'

const PAGE = 'docs/guide/hosts.md'

test('the page of hosts tells the policies that the hosts are served with', () => {
  const [part = ''] = page(PAGE).split('## Policies')[1]?.split('\n## ') ?? []
  const [shared] = fences(PAGE).filter(({ heading }) => heading === 'Policies')
  const same = (shared?.code.trim().split('\n') ?? []).map((line) => [line.split(' ')[0], line.replace(/^\S+ /, '')])
  const [, ...names] =
    /^\| page .*$/m
      .exec(part)?.[0]
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()) ?? []
  const told = rows(part).map(([host, ...cells]) => {
    const own = cells.map((cell, index) => [names[index], cell]).filter(([, cell]) => cell !== '')
    return [host, Object.fromEntries([...same, ...own])]
  })
  expect(Object.fromEntries(told)).toEqual(policies)
})
