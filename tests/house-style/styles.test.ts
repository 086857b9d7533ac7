import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../packages/widgets/src')
const files = globSync('**/*.styles.ts', { cwd: source })
const lines = files.flatMap((file) =>
  readFileSync(join(source, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ at: `${file}:${index + 1}`, text: text.trim() })),
)
const breaking = (rule: RegExp) => lines.filter(({ text }) => rule.test(text)).map(({ at, text }) => `${at} ${text}`)

test('there are styles to look at', () => {
  expect(files.length).toBeGreaterThan(7)
})

test('every side and size is logical', () => {
  const sides =
    /^((margin|padding|border|inset|scroll-(margin|padding))-)?(left|right|top|bottom)(-(width|style|color|left-radius|right-radius))?\s*:/
  const sizes = /^(min-|max-)?(width|height)\s*:|(min|max)-(width|height)(?!:? ?\d+em\))/
  const values = /^(text-align|float|clear|caption-side)\s*:\s*(left|right|inline)/
  expect([...breaking(sides), ...breaking(sizes), ...breaking(values)]).toEqual([])
})

test('a mouse above something changes colours alone', () => {
  const rules = files.flatMap((file) => [
    ...readFileSync(join(source, file), 'utf8').matchAll(/([^{}]*:hover[^{}]*)\{([^}]*)\}/g),
  ])
  const properties = rules.flatMap(([, , body = '']) => [...body.matchAll(/([\w-]+):/g)].map(([, name]) => name))
  expect(rules.length).toBeGreaterThan(3)
  expect(
    properties.filter((name) => !/^(border-color|background|color|text-decoration-color)$/.test(name ?? '')),
  ).toEqual([])
})

test('an animation starts only for who did not ask for less motion', () => {
  const moving = files.filter((file) => /animation|transition/.test(readFileSync(join(source, file), 'utf8')))
  expect(moving.sort()).toEqual(['goals/goals.styles.ts', 'notice/notice.styles.ts'])
})
