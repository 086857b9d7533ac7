import { expect, test } from 'vitest'
import { isPostAddress, plainAddress } from './post-address.ts'

test.each([
  ['https://Voorbeeld.NL/c1', 'https://voorbeeld.nl/c1'],
  ['https://voorbeeld.nl/c1/', 'https://voorbeeld.nl/c1'],
  ['https://voorbeeld.nl', 'https://voorbeeld.nl/'],
  ['https://voorbeeld.nl/?a=1', 'https://voorbeeld.nl?a=1'],
  ['https://voorbeeld.nl:443/c1#deel', 'https://voorbeeld.nl/c1#deel'],
  ['https://voorbeeld.nl/c1?utm_source=x&utm_medium=social', 'https://voorbeeld.nl/c1'],
  ['https://voorbeeld.nl/c1/?utm_campaign=a&id=4&UTM_CONTENT=c1', 'https://voorbeeld.nl/c1?id=4'],
  ['https://voorbeeld.nl/c1?advocacy_link=7hQ2mKpX', ' https://voorbeeld.nl/c1 '],
])('%s leads where %s does', (one, other) => {
  expect(plainAddress(one)).toBe(plainAddress(other))
  expect(plainAddress(one)).not.toBe(undefined)
})

test.each([
  ['https://voorbeeld.nl/c1', 'https://voorbeeld.nl/c2'],
  ['https://voorbeeld.nl/c1', 'https://voorbeeld.nl/C1'],
  ['https://voorbeeld.nl/c1', 'https://voorbeeld.nl.example.org/c1'],
  ['https://voorbeeld.nl/c1?id=4', 'https://voorbeeld.nl/c1?id=5'],
  ['https://voorbeeld.nl/c1?utm_term=4', 'https://voorbeeld.nl/c1'],
  ['https://voorbeeld.nl/#/c1', 'https://voorbeeld.nl/#/c2'],
])('%s does not lead where %s does', (one, other) => {
  expect(plainAddress(one)).not.toBe(plainAddress(other))
})

test.each(['javascript:alert(1)', 'https://ann:pass@voorbeeld.nl/c1', 'c1', ''])('%j is no web address', (text) => {
  expect(plainAddress(text)).toBe(undefined)
})

const ownPlatforms = [{ id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/nieuw?adres={url}' }]

test.each<[string, string, boolean | undefined]>([
  ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:share:7000000000000000000/', true],
  ['linkedin', 'https://nl.linkedin.com/posts/ann_kom-erbij-activity-7000', true],
  ['linkedin', 'https://www.linkedin.com/', false],
  ['linkedin', 'https://linkedin.com.example.org/posts/1', false],
  ['linkedin', 'https://notlinkedin.com/posts/1', false],
  ['linkedin', 'https://ann:pass@linkedin.com/posts/1', false],
  ['x', 'https://twitter.com/ann/status/1', true],
  ['x', 'javascript:alert("x.com/1")', false],
  ['mastodon', 'https://social.example.org/@ann/1', true],
  ['mastodon', 'https://social.example.org', false],
  ['youtube', 'https://youtu.be/?v=1', true],
  ['prikbord', 'https://prikbord.example.org/bericht/9', true],
  ['prikbord', 'https://example.org/bericht/9', false],
  ['email', 'https://mail.example.org/1', undefined],
  ['copy', 'https://example.org/1', undefined],
  ['native', 'https://example.org/1', undefined],
  ['whatsapp', 'https://wa.me/1', undefined],
])('on %s, %s: %s', (platform, address, expected) => {
  expect(isPostAddress(address, platform, { ownPlatforms })).toBe(expected)
})
