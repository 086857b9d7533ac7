import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser/launch.ts'
import { open } from './open.ts'

/** What a token may change. Sizes follow from distances and letters. */
const colours = /color$|^fill$|^stroke$|^text-decoration$/
const sizes =
  /^(inline-size|block-size|width|height|top|right|bottom|left|inset-.*|perspective-origin|transform-origin)$/
const distances = /^(padding|margin|scroll-padding)-|gap$|^grid-template/

const tokens = {
  accent: { value: 'rgb(1, 2, 3)', changes: [colours] },
  'on-accent': { value: 'rgb(1, 2, 3)', changes: [colours] },
  surface: { value: 'rgb(1, 2, 3)', changes: [colours] },
  text: { value: 'rgb(1, 2, 3)', changes: [colours] },
  muted: { value: 'rgb(1, 2, 3)', changes: [colours] },
  border: { value: 'rgb(1, 2, 3)', changes: [colours] },
  success: { value: 'rgb(1, 2, 3)', changes: [colours] },
  danger: { value: 'rgb(1, 2, 3)', changes: [colours] },
  radius: { value: '3px', changes: [/^border-.*-radius$/] },
  space: { value: '5px', changes: [distances, sizes] },
  font: { value: 'monospace', changes: [/^font-family$/, sizes, /^grid-template/] },
  shadow: { value: 'rgb(1, 2, 3) 0px 0px 9px 0px', changes: [/^box-shadow$/] },
}

type Token = keyof typeof tokens

/** The tokens that each element uses. */
const everywhere = ['accent', 'muted', 'radius', 'space', 'font'] as const
const used: Record<string, readonly Token[]> = {
  'advocacy-leaderboard': [...everywhere, 'on-accent', 'surface', 'text', 'border', 'shadow'],
  'advocacy-goals': [...everywhere, 'on-accent', 'surface', 'text', 'border', 'success', 'danger', 'shadow'],
  'advocacy-content-card': [...everywhere, 'surface', 'text', 'border', 'shadow'],
  'advocacy-share-buttons': [...everywhere, 'surface', 'text', 'border'],
  'advocacy-share-button': everywhere,
  'advocacy-share-question': [...everywhere, 'on-accent', 'surface', 'text', 'success', 'danger'],
  'advocacy-onboarding': [...everywhere, 'on-accent', 'surface', 'text', 'border', 'danger', 'shadow'],
  'advocacy-kudos-desk': [...everywhere, 'on-accent', 'surface', 'text', 'border', 'success', 'danger', 'shadow'],
  'advocacy-settings-desk': [...everywhere, 'on-accent', 'surface', 'text', 'border', 'danger'],
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launch()
  page = await open(browser, [
    'board',
    'board that failed',
    'goals',
    'goal to set, with mistakes',
    'goals that failed',
    'card for inside',
    'card that failed',
    'button',
    'question',
    'question answered',
    'question that failed',
    'question for a server',
    'onboarding',
    'onboarding without a name',
    'onboarding that failed',
    'buttons that failed',
    'kudos for somebody',
    'kudos that are given',
    'kudos without a name',
    'settings that are tried',
    'settings that failed',
  ])
})

afterAll(() => browser.close())

describe.each(Object.keys(tokens) as Token[])('--advocacy-%s, set around the provider', (token) => {
  const { value, changes } = tokens[token]

  test('changes what it says in the elements that use it, and nothing else', async () => {
    const changed = await page.evaluate(change, `--advocacy-${token}`, value, Object.keys(used))
    const users = Object.keys(used).filter((tag) => used[tag]?.includes(token))
    expect(Object.keys(changed).sort()).toEqual(users.sort())
    const strange = Object.values(changed).flatMap((properties) =>
      Object.entries(properties).filter(([name]) => !changes.some((known) => known.test(name))),
    )
    expect(strange).toEqual([])
  })
})

/** What the guide calls the insides of elements. */
const names = new Map([
  ['question', 'share-question'],
  ['kudos', 'kudos-desk'],
  ['settings', 'settings-desk'],
])

test('the guide says which element uses which token', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/guide/theming.md'), 'utf8')
  const rows = [...guide.matchAll(/^\| `--advocacy-([\w-]+)` \|.*\| ([\w, -]+) \|$/gm)]
  const users = (token: string) => Object.keys(used).filter((tag) => used[tag]?.some((each) => each === token))
  const said = (text: string) =>
    text === 'all' ? Object.keys(used) : text.split(', ').map((name) => `advocacy-${names.get(name) ?? name}`)
  expect(rows.map(([, token]) => token)).toEqual(Object.keys(tokens))
  for (const [, token = '', text = ''] of rows)
    expect([token, ...said(text).sort()]).toEqual([token, ...users(token).sort()])
})

/** Which properties a token changes in each element. Runs in the page. */
function change(token: string, value: string, tags: readonly string[]): Record<string, Record<string, string>> {
  const { inside, stylesOf, difference } = window.measure
  const read = () => tags.map((tag) => stylesOf(inside(tag, document.body)))
  const before = read()
  document.body.style.setProperty(token, value)
  const after = read()
  document.body.style.removeProperty(token)
  const changes = tags.map((tag, index) => [tag, difference(before[index] ?? new Map(), after[index] ?? new Map())])
  return Object.fromEntries(changes.filter(([, properties]) => Object.keys(properties ?? {}).length > 0))
}
