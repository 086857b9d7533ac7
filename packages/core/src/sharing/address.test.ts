import { expect, test } from 'vitest'
import { safeAddress } from './index.ts'

test.each([
  ['https://Example.org', 'https://example.org/'],
  ['http://example.org/a b', 'http://example.org/a%20b'],
  ['HTTPS://example.org/é', 'https://example.org/%C3%A9'],
  ['  https://example.org/  ', 'https://example.org/'],
])('%j is linked as %j', (text, href) => {
  expect(safeAddress(text)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org/',
  'mailto:ann@example.org',
  'https://ann:secret@example.org/',
  'https://ann@example.org/',
  '/relative',
  '//example.org/',
  'example.org',
  '',
])('%j is refused', (text) => {
  expect(safeAddress(text)).toBe(undefined)
})

test('mailto is taken where it is asked for, and nothing else with it', () => {
  expect(safeAddress('mailto:?body=a%20b', { mail: true })).toBe('mailto:?body=a%20b')
  expect(safeAddress('javascript:alert(1)', { mail: true })).toBe(undefined)
})
