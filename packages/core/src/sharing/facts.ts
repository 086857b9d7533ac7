/** How long a text may be. */
export interface TextLimit {
  /** What is counted: UTF-16 units, what a reader sees, or as X, Mastodon or Threads do it. */
  readonly counts: 'utf16' | 'graphemes' | 'weighted' | 'mastodon' | 'threads'
  /** The most of what is counted. */
  readonly max: number
  /** The most bytes of UTF-8 beside that. */
  readonly bytes?: number
  /** The most different links. */
  readonly links?: number
  /** How many characters an address counts as, on Mastodon. */
  readonly address?: number
}

/** What is known of a platform beside its share link: for a composer, and for whoever reads from it or posts to it. */
export interface PlatformFacts {
  /** The month in which the source was last looked at, as `2026-11`; null where there is no source of the platform's own. */
  readonly verifiedOn: string | null
  /** Whether the link is counted with the text, or stands beside it as a card. */
  readonly link: 'inside' | 'beside'
  /** Who can read a post and its reactions back: anyone, its writer alone with a log-in, or nobody. */
  readonly reads: 'public' | 'own' | 'none'
  /** Where its posts stand, hosts below these too; `any` where everybody may have a server, left out where posts have no address. */
  readonly hosts?: readonly string[] | 'any'
  readonly limit?: TextLimit
  /** What calls of the platform's API cost, in US dollars each. */
  readonly prices?: Readonly<Record<string, number>>
  /** How many calls its API takes. */
  readonly rates?: readonly CallRate[]
}

/** How many calls an API takes from one account or address. */
export interface CallRate {
  readonly calls: 'create' | 'read'
  /** At most so many calls. */
  readonly count: number
  /** In so many seconds. */
  readonly seconds: number
}
