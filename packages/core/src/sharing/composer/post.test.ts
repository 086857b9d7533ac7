import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../platform-facts.ts'
import { platformIds } from '../platforms.ts'
import { composePost, type Draft } from './post.ts'

const url = 'https://example.org/vacature'
const draft = (over: Partial<Draft>): Draft => ({ platform: 'linkedin', words: 'Kom erbij!', url, ...over })
const codes = (over: Partial<Draft>) => composePost(draft(over)).problems.map(({ code }) => code)

describe('what goes with a post', () => {
  test('disclosure and hashtags, which are counted', () => {
    expect(composePost(draft({ disclosure: '#ik werk bij Proef', hashtags: ['werk', 'proef'] }))).toEqual({
      text: 'Kom erbij! #ik werk bij Proef #werk #proef',
      length: 42,
      remaining: 2958,
      problems: [],
    })
  })

  test('what is there is not added again', () => {
    const words = 'Kom erbij! #Ik werk bij Proef #WERK'
    const { text } = composePost(draft({ words, disclosure: '#ik werk bij Proef', hashtags: ['werk', 'nu', 'Nu'] }))
    expect(text).toBe(`${words} #nu`)
  })

  test('the disclosure stands where readers see it', () => {
    const words = 'a'.repeat(200)
    expect(composePost(draft({ words, disclosure: '#proefEmployee' })).text).toBe(`#proefEmployee\n${words}`)
    const late = `${words} #proefEmployee`
    expect(composePost(draft({ words: late, disclosure: '#proefEmployee' })).text).toBe(`#proefEmployee\n${late}`)
  })

  test('without words it is what goes with them', () => {
    expect(composePost(draft({ words: ' ', disclosure: '#proefEmployee', hashtags: ['nu'] })).text).toBe(
      '#proefEmployee #nu',
    )
  })
})

test.each([
  // The link is 28 characters, after a line break.
  ['linkedin', 10, 2990],
  ['x', 10 + 1 + 23, 246],
  ['bluesky', 10 + 1 + 28, 261],
  ['mastodon', 10 + 1 + 23, 466],
  ['threads', 10, 490],
  ['instagram', 10 + 1 + 28, 2161],
  ['whatsapp', 10 + 1 + 28, null],
  ['prikbord', 10 + 1 + 28, null],
])('%s counts %i and leaves %s', (platform, length, remaining) => {
  expect(composePost(draft({ platform }))).toMatchObject({ length, remaining, problems: [] })
})

describe('what does not fit is told, with how to mend it', () => {
  test('too long, at the limit and one above', () => {
    expect(composePost(draft({ platform: 'x', words: 'a'.repeat(256) }))).toMatchObject({ remaining: 0, problems: [] })
    expect(composePost(draft({ platform: 'x', words: 'a'.repeat(257) }))).toMatchObject({
      remaining: -1,
      problems: [{ code: 'too-long', over: 1, message: '1 over the limit of 280: shorten it.' }],
    })
  })

  test('Bluesky counts bytes too', () => {
    // 120 families are 120 characters and 3,000 bytes; the link is 29 more.
    const words = '👨‍👩‍👧‍👦'.repeat(120)
    expect(composePost(draft({ platform: 'bluesky', words })).problems).toEqual([
      { code: 'too-many-bytes', over: 29, message: '29 bytes over the limit of 3000: use fewer emoji, or shorten it.' },
    ])
  })

  test('Threads takes five different links, with the one that is shared', () => {
    const links = [1, 2, 3, 4].map((n) => `https://example.org/${n}`).join(' ')
    expect(codes({ platform: 'threads', words: `${links} ${url}` })).toEqual([])
    expect(codes({ platform: 'threads', words: `${links} https://example.org/5` })).toEqual(['too-many-links'])
  })

  test("a server's own limit goes before its network's", () => {
    const limit = { counts: 'mastodon', max: 5000, address: 23 } as const
    expect(composePost(draft({ platform: 'mastodon', limit })).remaining).toBe(4966)
  })

  test('blocked phrases, a fixed text and an embargo', () => {
    expect(codes({ blockedPhrases: ['KOM  erbij', 'ga weg'] })).toEqual(['blocked-phrase'])
    expect(codes({ fixed: ['Kom erbij! ', 'Doe mee!'] })).toEqual([])
    expect(codes({ fixed: ['Kom erbij'] })).toEqual(['fixed-text'])
    const until = '2026-12-01T09:00:00+01:00'
    expect(codes({ embargo: { until, now: Date.UTC(2026, 11, 1, 7, 59, 59, 999) } })).toEqual(['embargoed'])
    expect(codes({ embargo: { until, now: Date.UTC(2026, 11, 1, 8) } })).toEqual([])
  })
})

test('a post without a problem is within the limit, and holds its disclosure once and early, whatever is written', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constantFrom('👨‍👩‍👧‍👦', '日本語', 'a.plumbing', '@ann@mastodon.nl', '#tag', 'e\u0301', 'Hallo daar. '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...platformIds), (pieces, platform) => {
      const disclosure = '#ik werk bij Proef'
      const { text, problems } = composePost(
        draft({ platform, words: pieces.join(''), disclosure, hashtags: ['proef', 'nu'] }),
      )
      expect(text.indexOf(disclosure)).toBeGreaterThanOrEqual(0)
      expect(text.indexOf(disclosure) + disclosure.length).toBeLessThanOrEqual(125)
      const { limit } = factsOf(platform)
      if (problems.length > 0 || !limit) return
      // No network counts a character as less than a third of a UTF-16 unit's weight but for addresses and emoji: these bounds are coarse, and independent.
      if (limit.counts === 'utf16') expect(text.length).toBeLessThanOrEqual(limit.max)
      if (limit.counts === 'graphemes') {
        const whole = `${text}\n${url}`
        expect([...new Intl.Segmenter().segment(whole)].length).toBeLessThanOrEqual(limit.max)
        expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(limit.bytes ?? 0)
      }
    }),
    { numRuns: 300 },
  )
})

test('facts are there for every platform, and say when they were looked at', () => {
  for (const id of platformIds) {
    const { verifiedOn, limit, prices = {} } = factsOf(id)
    if (verifiedOn !== null) expect(verifiedOn).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
    if (limit) expect(limit.max).toBeGreaterThan(0)
    for (const price of Object.values(prices)) expect(price).toBeGreaterThan(0)
  }
  expect(factsOf('constructor').reads).toBe('none')
})
