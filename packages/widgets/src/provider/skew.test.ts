import { expect, test } from 'vitest'
import { skew } from './skew.ts'

const at = 'https://advocacy.example/advocacy'

test.each([
  ['1.2.3', '1.2.3'],
  ['1.2.3', '1.2.0'],
  ['1.2.0', '1.4.0'],
  ['1.9.0', '2.0.0'],
  ['0.1.0', '1.7.3'],
  ['1.2.0', 'development'],
  ['1.10.0', '1.10.0-rc.1'],
])('widgets %s and a server %s go together', (widgets, server) => {
  expect(skew(server, at, widgets)).toBeUndefined()
})

test.each([
  ['1.3.0', '1.2.9'],
  ['2.0.0', '1.9.0'],
  ['1.10.0', '1.9.0'],
])('widgets %s are newer than a server %s', (widgets, server) => {
  expect(skew(server, at, widgets)).toBe(
    `The widgets are ${widgets}, their server https://advocacy.example/advocacy is ${server}: update the server first, or load the kit.js that it serves.`,
  )
})

test.each([
  ['1.9.0', '3.0.0'],
  ['0.1.0', '12.0.0'],
])('widgets %s are too old for a server %s', (widgets, server) => {
  expect(skew(server, at, widgets)).toBe(
    `The widgets are ${widgets}, their server https://advocacy.example/advocacy is ${server}, which serves widgets of one major before it: load the kit.js that it serves.`,
  )
})
