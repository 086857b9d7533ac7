import { describe, expect, test } from 'vitest'
import { platformIds, platformOf, platforms } from './index.ts'

const url = 'https://example.org/vacature?id=42&taal=nl#top'
const text = 'Kom erbij: 100% & méér! #werk 🚀\nTweede regel'

/** What a network would read: the address taken apart by the platform's own parser. */
function parsed(id: string, instance?: string) {
  const address = new URL(platformOf(id)?.shareUrl({ url, text, instance }) ?? '')
  return {
    place: address.origin + address.pathname,
    parameters: Object.fromEntries(address.searchParams),
    raw: address.search,
  }
}

describe('share addresses', () => {
  test.each([
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/', { url }],
    ['x', 'https://x.com/intent/post', { text, url }],
    ['facebook', 'https://www.facebook.com/sharer/sharer.php', { u: url }],
    ['bluesky', 'https://bsky.app/intent/compose', { text: `${text}\n${url}` }],
    ['mastodon', 'https://mastodon.social/share', { text: `${text}\n${url}` }],
    ['whatsapp', 'https://wa.me/', { text: `${text}\n${url}` }],
    ['copy', 'https://example.org/vacature', { id: '42', taal: 'nl' }],
  ])('%s', (id, place, parameters) => {
    expect(parsed(id)).toMatchObject({ place, parameters })
  })

  test('email: CRLF, %20 for spaces, the first line as subject', () => {
    const address = platformOf('email')?.shareUrl({ url, text })
    expect(address).toMatch(
      /^mailto:\?subject=Kom%20erbij%3A%20100%25%20%26%20m%C3%A9%C3%A9r!%20%23werk%20%F0%9F%9A%80&body=/,
    )
    const { searchParams } = new URL(address ?? '')
    expect(searchParams.get('body')).toBe(`Kom erbij: 100% & méér! #werk 🚀\r\nTweede regel\r\n\r\n${url}`)
  })

  test('none writes a space as +, and each survives a lone surrogate', () => {
    for (const platform of platforms) {
      const address = platform.shareUrl({ url: 'https://example.org/', text: 'a b \ud83d c' })
      expect(address).not.toContain('+')
      expect(URL.canParse(address)).toBe(true)
    }
  })

  test('without a caption only the link goes', () => {
    const bare = (id: string) => new URL(platformOf(id)?.shareUrl({ url, text: '' }) ?? '')
    expect(bare('x').search).not.toContain('text=')
    expect(bare('whatsapp').searchParams.get('text')).toBe(url)
    expect(bare('email').searchParams.get('subject')).toBe(null)
    expect(bare('email').searchParams.get('body')).toBe(url)
  })

  test.each([
    ['mastodon.nl', 'https://mastodon.nl/share'],
    ['https://mastodon.nl/@ann', 'https://mastodon.nl/share'],
    ['@ann@social.example.org', 'https://social.example.org/share'],
    [' Mastodon.NL ', 'https://mastodon.nl/share'],
    ['büro.example', 'https://xn--bro-hoa.example/share'],
    ['localhost', 'https://mastodon.social/share'],
    ['mastodon.nl:8443', 'https://mastodon.social/share'],
    ['evil.example\\@mastodon.nl', 'https://mastodon.nl/share'],
    ['javascript:alert(1)//a.b', 'https://mastodon.social/share'],
    ['', 'https://mastodon.social/share'],
  ])('the Mastodon server of %j', (instance, place) => {
    expect(parsed('mastodon', instance).place).toBe(place)
  })
})

test('platforms are what the data says', () => {
  expect(platformIds).toEqual(['linkedin', 'x', 'facebook', 'bluesky', 'mastodon', 'whatsapp', 'email', 'copy'])
  expect(platforms.filter(({ text }) => text === 'copied').map(({ id }) => id)).toEqual([
    'linkedin',
    'facebook',
    'copy',
  ])
  expect(platformOf('myspace')).toBe(undefined)
})
