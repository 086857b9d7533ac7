import crawlers from 'crawler-user-agents'
import UserAgents from 'user-agents'
import { z } from 'zod'
import type { Random } from '../law/random.ts'

/** The agents that ask for links, each kind as often as its source says. */
export interface Agents {
  /** A browser of a person. */
  browser(): string
  /** A browser of another family than the given one. */
  otherThan(browser: string): string
  /** The browser inside an app, in which people open most of what is shared there. */
  inApp(): string
  /** Chrome on Windows, as mail scanners say they are. */
  chrome(): string
  previewer(): string
  crawler(): string
  /** A library or a command; undefined where none is sent. */
  tool(): string | undefined
}

type Weighted = readonly [weight: number, agent: string | ((random: Random) => string)]

const listed = z
  .array(z.object({ pattern: z.string(), instances: z.array(z.string()), tags: z.optional(z.array(z.string())) }))
  .parse(crawlers)

/** What the list calls crawlers and people look at pages in: the apps of Facebook and Instagram (the latter by the number of an Android), an app made of a site, and two editors. */
const BROWSERS_AFTER_ALL = ['MetaIAB Facebook', 'AP3A\\.240617\\.008', 'Fluid', 'Code\\/1\\.', 'Trae\\/']

/** Every agent of the list once, by what it is for: rare crawlers ask as often as great ones, which is harder than the web is. */
function instances(wanted: (tags: readonly string[]) => boolean): Weighted[] {
  return listed
    .filter(({ pattern, tags = [] }) => !BROWSERS_AFTER_ALL.includes(pattern) && wanted(tags))
    .flatMap(({ instances }) => instances.map((agent) => [1, agent] as const))
}

const BROWSERS: readonly Weighted[] = UserAgents.top(10_000).map(({ weight, userAgent }) => [weight, userAgent])
const only = (pattern: RegExp) => BROWSERS.filter(([, agent]) => pattern.test(String(agent)))

const iphone = (random: Random) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${random.one(['17_6_1', '18_5', '18_7', '26_1', '26_6_2'])} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148`

/** Androids, among them makers and models whose names hold a word of crawlers. */
const PHONES = [
  '16; SM-S921B Build/BP2A.250605.031',
  '16; Pixel 9 Build/BP4A.260105.004',
  '15; CPH2695 Build/AP3A.240617.008',
  '14; moto g54 5G Build/U1TDS34.94',
  '13; 23021RAA2Y Build/TKQ1.221114.001',
  '11; CUBOT_X30 Build/RP1A.200720.011',
] as const

const webview = (random: Random) =>
  `Mozilla/5.0 (Linux; Android ${random.one(PHONES)}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/${149 + random.below(6)}.0.${7800 + random.below(200)}.${random.below(90)} Mobile Safari/537.36`

const inside =
  (browser: (random: Random) => string, app: string) =>
  (random: Random): string =>
    `${browser(random)}${app}`

const tiktok =
  ' musical_ly_41.2.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/nl Region/NL BytedanceWebview/d8a21c6'
const bareFacebook =
  '[FBAN/FB4A;FBAV/560.0.0.47.70;FBBV/990112233;FBDM/{density=2.6,width=1080,height=2340};FBLC/nl_NL;FBCR/KPN;FBMF/samsung;FBBD/samsung;FBPN/com.facebook.katana;FBDV/SM-A546B;FBSV/16;FBOP/1;FBCA/arm64-v8a:;]'

/** As the apps are reported to say it. How often each asks is assumed: a program of employees is mostly on LinkedIn, Facebook and Instagram. */
const APPS: readonly Weighted[] = [
  [20, inside(iphone, ' [LinkedInApp]/9.32.2485')],
  [16, inside(webview, ' [LinkedInApp]/2.312.70')],
  [6, inside(iphone, ' Safari/604.1 MetaIAB Facebook')],
  [6, inside(webview, ' IABMV/1 MetaIAB Facebook')],
  [5, inside(iphone, ' [FBAN/FBIOS;FBAV/512.0.0.41.106;FBDV/iPhone15,2;FBSN/iOS;FBSS/3;FBID/phone;FBLC/nl_NL;FBOP/5]')],
  [5, inside(webview, ' [FB_IAB/FB4A;FBAV/540.0.0.45.119;]')],
  [1, bareFacebook],
  [6, inside(iphone, ' Instagram 389.0.0.29.81 (iPhone15,2; iOS 18_5; nl_NL; nl; scale=3.00; 1179x2556; 754339213)')],
  [6, inside(webview, ' Instagram 389.0.0.44.81 Android (35/15; 480dpi; 1080x2340; samsung; SM-S921B; e1s; nl_NL)')],
  [1, inside(webview, ' Instagram 389.0.0.44.81 Android (33/13; 320dpi; 720x1460; Xiaomi/Redmi; cloud; mt6765)')],
  [3, inside(iphone, ' Barcelona 401.0.0.33.77 (iPhone16,1; iOS 18_7; nl_NL; nl; scale=3.00; 1179x2556)')],
  [3, inside(webview, ' Telegram-Android/11.14.1 (Samsung SM-S921B; Android 16; SDK 36; HIGH)')],
  [2, inside(iphone, tiktok)],
  [2, inside(webview, tiktok)],
  [2, inside(iphone, ' Twitter for iPhone/11.30')],
  [2, inside(webview, ' TwitterAndroid')],
  [2, inside(iphone, ' Snapchat/14.25.0.48 (like Safari/8624.5.1.10.3, panda)')],
  [1, inside(iphone, ' [Pinterest/iOS]')],
  [1, inside(webview, ' [Pinterest/Android]')],
  [1, inside(iphone, ' MicroMessenger/8.0.50(0x18003233) NetType/WIFI Language/nl')],
  [5, iphone],
  [5, webview],
]

const instance = (random: Random) =>
  random.one(['mastodon.social', 'mastodon.nl', 'social.overheid.nl', `instance-${random.below(900)}.example`])

/** What fetches previews for the networks that people share on. Every instance of Mastodon and its kin fetches its own. */
const PREVIEWERS: readonly Weighted[] = [
  [20, 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)'],
  [14, 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)'],
  [4, 'meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)'],
  [8, (random) => `WhatsApp/2.${23 + random.below(3)}.${random.below(30)}.${random.below(90)} A`],
  [4, (random) => `WhatsApp/2.${23 + random.below(3)}${random.below(30)}.${random.below(9)} i`],
  [6, 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'],
  [6, 'Twitterbot/1.0'],
  [4, 'TelegramBot (like TwitterBot)'],
  [4, 'Mozilla/5.0 (compatible; Bluesky Cardyb/1.1; +mailto:support@bsky.app)'],
  [7, (random) => `Mastodon/4.5.${random.below(4)} (http.rb/5.3.1; +https://${instance(random)}/)`],
  [7, (random) => `http.rb/5.1.1 (Mastodon/4.2.${random.below(20)}; +https://${instance(random)}/) Bot`],
  [2, (random) => `Mozilla/5.0 (compatible; SummalyBot/5.2.${random.below(4)})`],
  [1, (random) => `Akkoma 3.13.${random.below(3)}; https://${instance(random)} <beheer@${instance(random)}>; Bot`],
  [2, 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)'],
  [4, 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com'],
  [
    4,
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  ],
]

const TOOLS: readonly Weighted[] = [
  [15, 'curl/8.14.1'],
  [15, (random) => `python-requests/2.${28 + random.below(5)}.${random.below(4)}`],
  [10, 'Go-http-client/2.0'],
  [5, 'Wget/1.25.0'],
  [5, 'okhttp/5.1.0'],
  [5, 'axios/1.12.2'],
  [5, 'node'],
  [5, 'undici'],
  [3, 'PostmanRuntime/7.46.0'],
  [3, 'Java/21.0.4'],
]

function picker(random: Random, agents: readonly Weighted[]): () => string {
  let total = 0
  const upTo = agents.map(([weight]) => {
    total += weight
    return total
  })
  return () => {
    const drawn = (random.below(2 ** 30) / 2 ** 30) * total
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > drawn) high = middle
      else low = middle + 1
    }
    const agent = agents[low]?.[1] ?? ''
    return typeof agent === 'string' ? agent : agent(random)
  }
}

export function agents(random: Random): Agents {
  const firefox = picker(random, only(/ Gecko\/\S+ Firefox\/\d+/))
  const chrome = picker(random, only(/Windows NT.*Chrome\/[\d.]+ Safari\/[\d.]+$/))
  const network = picker(random, PREVIEWERS)
  const other = picker(
    random,
    instances((tags) => tags.includes('social-preview')),
  )
  const library = picker(
    random,
    instances((tags) => tags.includes('http-library')),
  )
  const tool = picker(random, TOOLS)
  return {
    browser: picker(random, BROWSERS),
    otherThan: (browser) => (/Firefox|FxiOS/.test(browser) ? chrome() : firefox()),
    inApp: picker(random, APPS),
    chrome,
    previewer: () => (random.chance(0.1) ? other() : network()),
    crawler: picker(
      random,
      instances((tags) => !tags.includes('social-preview') && !tags.includes('http-library')),
    ),
    tool: () => (random.chance(0.15) ? random.one([undefined, '']) : random.chance(0.2) ? library() : tool()),
  }
}
