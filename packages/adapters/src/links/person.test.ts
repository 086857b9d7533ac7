import { describe, expect, test } from 'vitest'
import { familyOf, looksLikePerson } from './person.ts'

const asks = (headers: Record<string, string>, method = 'GET') =>
  looksLikePerson(new Request('https://go.example.org/7hQ2mKpX', { method, headers }))

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const PHONE = `Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/AP4A) ${WEBKIT} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36`
const CHROME = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/131.0.0.0 Safari/537.36`

const people = {
  'Chrome on Windows': CHROME,
  'Edge on Windows': `${CHROME} Edg/131.0.0.0`,
  'Opera on Windows': `${CHROME} OPR/115.0.0.0`,
  'Firefox on Linux': 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
  'Safari on a Mac':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  'Safari on an iPhone': `${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`,
  'Chrome on an iPhone': `${IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`,
  'Chrome on Android': `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/131.0.0.0 Mobile Safari/537.36`,
  'Samsung Internet': `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
  'inside LinkedIn': `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30.1234`,
  'inside Facebook': `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/490.0.0.37.110;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/18.1]`,
  'inside Facebook on Android': `${PHONE} [FB_IAB/FB4A;FBAV/490.0.0.49.84;]`,
  'inside Facebook on Android, as a list alone':
    '[FBAN/FB4A;FBAV/560.0.0.47.70;FBLC/nl_NL;FBCR/KPN;FBMF/samsung;FBPN/com.facebook.katana;FBDV/SM-A546B;FBSV/16;]',
  'inside Instagram': `${IPHONE} Mobile/15E148 Instagram 356.0.0.41.113 (iPhone15,2; iOS 18_1; nl_NL; nl; scale=3.00; 1179x2556; 660000000)`,
  'inside Threads': `${IPHONE} Mobile/15E148 Barcelona 356.0.0.41.113 (iPhone15,2; iOS 18_1; nl_NL)`,
  'inside X': `${IPHONE} Mobile/15E148 Twitter for iPhone/10.68`,
  'inside Snapchat': `${IPHONE} Mobile/15E148 Snapchat/13.15.0.35 (like Safari/8619.2.8.10.9, panda)`,
  'inside TikTok': `${IPHONE} Mobile/15E148 musical_ly_37.0.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/nl Region/NL`,
  'inside Pinterest': `${IPHONE} Mobile/15E148 [Pinterest/iOS]`,
  'inside Teams': `${CHROME} Edg/131.0.0.0 Teams/24277.3507.3205.5581`,
} as const

const machines = {
  LinkedIn: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
  X: 'Twitterbot/1.0',
  'Facebook, Threads': 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Facebook, the newer one':
    'meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)',
  WhatsApp: 'WhatsApp/2.24.21.79 A',
  Telegram: 'TelegramBot (like TwitterBot)',
  Bluesky: 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)',
  Mastodon: 'Mastodon/4.3.1 (http.rb/5.2.0; +https://mastodon.nl/) Bot',
  'Mastodon, older': 'http.rb/5.1.1 (Mastodon/4.2.8; +https://mastodon.nl/)',
  Slack: 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  Teams: 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  Reddit: 'redditbot/1.0',
  XING: 'XING-contenttabreceiver/2.0',
  Pinterest: 'Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)',
  Snapchat: `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Chrome/79.0.3945.79 Safari/537.36 Snap URL Preview Service; bot; snapchat; https://developers.snap.com/robots`,
  TikTok: 'Mozilla/5.0 (compatible; TikTokSpider; ttspider-feedback@tiktok.com)',
  Discord: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  iMessage:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  Google: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  Bing: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36',
  GPTBot: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)',
  ClaudeBot: 'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)',
  Bytespider: 'Mozilla/5.0 (compatible; Bytespider; spider-feedback@bytedance.com) AppleWebKit/537.36',
  curl: 'curl/8.5.0',
  Wget: 'Wget/1.21.4',
  Python: 'python-requests/2.32.3',
  Node: 'node',
  Go: 'Go-http-client/2.0',
  Java: 'Apache-HttpClient/4.5.14 (Java/17.0.12)',
  headless: `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/131.0.0.0 Safari/537.36`,
  uptime: 'Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)',
  'a meter of speed': `Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} Chrome/117.0.0.0 Safari/537.36 GTmetrix`,
  'another meter of speed': `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_6) ${WEBKIT} YLT Chrome/85.0.4183.121 Safari/537.36`,
  'a maker of pictures of pages': `Mozilla/5.0 (X11; Linux x86_64) Miniature.io/6.0 ${WEBKIT} QtWebEngine/5.12.4 Chrome/69.0.3497.128 Safari/537.36`,
  'a crawler of a cloud': `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7; TSM-turingos-1253296984) ${WEBKIT} Chrome/119.0.0.0 Safari/537.36`,
  nobody: '',
} as const

describe('who looks like a person', () => {
  test.each(Object.entries(people))('%s', (_, agent) => {
    expect(asks({ 'user-agent': agent })).toBe(true)
  })

  test.each(Object.entries(machines))('not %s', (_, agent) => {
    expect(asks({ 'user-agent': agent })).toBe(false)
  })

  test('without an agent: nobody', () => {
    expect(asks({})).toBe(false)
  })

  // Known and not to be helped: mail scanners open links as the browser they pose as.
  test('a mail scanner that poses as Chrome is taken for a person', () => {
    expect(asks({ 'user-agent': CHROME })).toBe(true)
  })

  test.each([
    { 'sec-purpose': 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { purpose: 'prefetch' },
    { 'x-purpose': 'preview' },
    { 'x-moz': 'prefetch' },
    { 'sec-fetch-dest': 'image' },
    { 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-dest': 'empty' },
  ])('nobody followed the link: %o', (headers) => {
    expect(asks({ 'user-agent': CHROME, ...headers })).toBe(false)
  })

  test('shown as a page it is a click; asked by HEAD it is none', () => {
    expect(asks({ 'user-agent': CHROME, 'sec-fetch-dest': 'document' })).toBe(true)
    expect(asks({ 'user-agent': CHROME }, 'HEAD')).toBe(false)
  })
})

test.each([
  ['Chrome on Windows', 'Chrome Windows'],
  ['Edge on Windows', 'Edg Windows'],
  ['Firefox on Linux', 'Firefox Linux'],
  ['Safari on a Mac', 'Safari Mac OS X'],
  ['Safari on an iPhone', 'Safari iPhone'],
  ['Chrome on an iPhone', 'CriOS iPhone'],
  ['inside LinkedIn', 'LinkedInApp iPhone'],
] as const)('%s is of the family %s', (who, family) => {
  expect(familyOf(people[who])).toBe(family)
})
