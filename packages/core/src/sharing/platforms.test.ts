import { describe, expect, test } from 'vitest'
import { platformIds, platformOf, platforms, usualPlatformIds, usualPlatformOf } from './index.ts'

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
    ['instagram', 'https://www.instagram.com/', {}],
    ['threads', 'https://www.threads.com/intent/post', { text, url }],
    ['snapchat', 'https://www.snapchat.com/scan', { attachmentUrl: url }],
    ['tiktok', 'https://www.tiktok.com/', {}],
    ['telegram', 'https://t.me/share/url', { text, url }],
    ['reddit', 'https://www.reddit.com/submit', { url, title: 'Kom erbij: 100% & méér! #werk 🚀' }],
    ['xing', 'https://www.xing.com/spi/shares/new', { url }],
    ['pinterest', 'https://www.pinterest.com/pin/create/button/', { url, description: text }],
    ['youtube', 'https://www.youtube.com/', {}],
    ['teams', 'https://teams.microsoft.com/share', { href: url, msgText: text }],
    ['slack', 'https://app.slack.com/client', {}],
    ['native', 'https://example.org/vacature', { id: '42', taal: 'nl' }],
    ['blog', 'https://example.org/vacature', { id: '42', taal: 'nl' }],
    ['copy', 'https://example.org/vacature', { id: '42', taal: 'nl' }],
  ])('%s', (id, place, parameters) => {
    expect(parsed(id)).toMatchObject({ place })
    expect(parsed(id).parameters).toEqual(parameters)
  })

  test('email: CRLF, %20 for spaces, the first line as subject', () => {
    const address = platformOf('email')?.shareUrl({ url, text })
    expect(address).toMatch(
      /^mailto:\?body=.*&subject=Kom%20erbij%3A%20100%25%20%26%20m%C3%A9%C3%A9r!%20%23werk%20%F0%9F%9A%80$/,
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

test('a picture goes along where a network asks for one', () => {
  const image = 'https://example.org/a b.jpg'
  const address = new URL(platformOf('pinterest')?.shareUrl({ url, text, image }) ?? '')
  expect(address.searchParams.get('media')).toBe(image)
})

test('platforms are what the data says', () => {
  const idsOf = (flow: string) => platforms.filter((platform) => platform.flow === flow).map(({ id }) => id)
  expect(platformIds).toHaveLength(21)
  expect(new Set(platformIds).size).toBe(21)
  const prefilled = 'x threads bluesky mastodon whatsapp telegram reddit pinterest teams email'
  const copied = 'linkedin facebook instagram snapchat tiktok xing youtube slack copy blog'
  expect(idsOf('prefilled')).toEqual(prefilled.split(' '))
  expect(idsOf('copied')).toEqual(copied.split(' '))
  expect(idsOf('sheet')).toEqual(['native'])
  expect(platforms.filter(({ opens }) => opens === 'nothing').map(({ id }) => id)).toEqual(['copy', 'blog'])
  expect(platformOf('native')?.opens).toBe('sheet')
  expect(platforms.filter(({ instance }) => instance).map(({ id }) => id)).toEqual(['mastodon'])
  expect(platformOf('myspace')).toBe(undefined)
})

test('the usual platforms are the same ones', () => {
  expect(usualPlatformIds).toEqual(['linkedin', 'x', 'facebook', 'bluesky', 'mastodon', 'whatsapp', 'email', 'copy'])
  for (const id of usualPlatformIds)
    expect(usualPlatformOf(id)?.shareUrl({ url, text })).toBe(platformOf(id)?.shareUrl({ url, text }))
  expect(usualPlatformOf('telegram')).toBe(undefined)
})

test.each([
  ['linkedin', text],
  ['instagram', `${text}\n${url}`],
  ['copy', `${text}\n${url}`],
])('what is copied for %s', (id, copied) => {
  expect(platformOf(id)?.copyText({ url, text })).toBe(copied)
})

test("a program's own platform is told in the same way, and goes before the kit's", () => {
  const own = [{ id: 'prikbord', name: 'Prikbord', link: 'https://prikbord.example.org/nieuw?soort=link&adres={url}' }]
  const prikbord = platformOf('prikbord', own)
  expect(prikbord).toMatchObject({ name: 'Prikbord', flow: 'copied', opens: 'page', instance: false })
  expect(prikbord?.shareUrl({ url: 'https://example.org/?a=1&b=2', text })).toBe(
    'https://prikbord.example.org/nieuw?soort=link&adres=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2',
  )
  expect(platformOf('x', own)?.name).toBe('X')
})
