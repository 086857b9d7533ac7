const RESETS = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset']

/** No network counts over more than a day. */
const DAY = 86_400

/**
 * After how many seconds a network takes requests again: by `Retry-After`, or by its own header, which is Unix seconds at Bluesky and X and ISO 8601 at Mastodon. Undefined where it says
 * neither. Moments are compared with the network's own clock, so that ours may be wrong.
 *
 * Sources: docs.bsky.app, rate limits; docs.joinmastodon.org, api/rate-limits; docs.x.com, fundamentals.
 */
export function retryAfterIn(headers: Headers, now: number): number | undefined {
  const told = headers.get('retry-after')
  if (told !== null && /^\d+$/.test(told)) return within(Number(told))
  const moment = [told, ...RESETS.map((name) => headers.get(name))].map(momentOf).find((at) => at !== undefined)
  if (moment === undefined) return undefined
  return within(Math.ceil((moment - (momentOf(headers.get('date')) ?? now)) / 1000))
}

function momentOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const at = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  return Number.isNaN(at) ? undefined : at
}

const within = (seconds: number) => Math.min(Math.max(seconds, 1), DAY)
