/** What is shared in every test: characters that addresses have a meaning for, an emoji, and a second line. */
export const url = 'https://www.example.org/werken-bij?afdeling=jeugd&id=4#solliciteer'
export const text = 'Kom je bij ons werken? 50% + reiskosten & #lezen 🎉\nTweede regel'

const both = `${text}\n${url}`

/** Where a popup goes, by hand. */
export interface Address {
  readonly host: string
  readonly path: string
  readonly parameters: Readonly<Record<string, string>>
  /** What is copied before it opens, for networks that take no text. */
  readonly copied?: string
}

/** Sources: the networks' own pages, as reference and docstrings name them. Written by hand, not made from the registry. */
export const addresses: Readonly<Record<string, Address>> = {
  linkedin: { host: 'www.linkedin.com', path: '/sharing/share-offsite/', parameters: { url }, copied: text },
  x: { host: 'x.com', path: '/intent/post', parameters: { url, text } },
  facebook: { host: 'www.facebook.com', path: '/sharer/sharer.php', parameters: { u: url }, copied: text },
  instagram: { host: 'www.instagram.com', path: '/', parameters: {}, copied: both },
  threads: { host: 'www.threads.com', path: '/intent/post', parameters: { url, text } },
  bluesky: { host: 'bsky.app', path: '/intent/compose', parameters: { text: both } },
  mastodon: { host: 'mastodon.nl', path: '/share', parameters: { text: both } },
  snapchat: { host: 'www.snapchat.com', path: '/scan', parameters: { attachmentUrl: url }, copied: text },
  tiktok: { host: 'www.tiktok.com', path: '/', parameters: {}, copied: both },
  whatsapp: { host: 'wa.me', path: '/', parameters: { text: both } },
  telegram: { host: 't.me', path: '/share/url', parameters: { url, text } },
  reddit: {
    host: 'www.reddit.com',
    path: '/submit',
    parameters: { url, title: 'Kom je bij ons werken? 50% + reiskosten & #lezen 🎉' },
  },
  xing: { host: 'www.xing.com', path: '/spi/shares/new', parameters: { url }, copied: text },
  pinterest: { host: 'www.pinterest.com', path: '/pin/create/button/', parameters: { url, description: text } },
  youtube: { host: 'www.youtube.com', path: '/', parameters: {}, copied: both },
  teams: { host: 'teams.microsoft.com', path: '/share', parameters: { href: url, msgText: text } },
  slack: { host: 'app.slack.com', path: '/client', parameters: {}, copied: both },
}

/** What opens no page: the mail program, the clipboard. */
export const mail = {
  subject: 'Kom je bij ons werken? 50% + reiskosten & #lezen 🎉',
  body: `${text.replace('\n', '\r\n')}\r\n\r\n${url}`,
}
export const copied: Readonly<Record<string, string>> = { copy: both, blog: both }
