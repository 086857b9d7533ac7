export const DAY = 86_400_000
/** A Monday, as all programs of this file begin. */
export const BEGIN = Date.parse('2026-11-02T00:00:00Z')
/** How many days there are requests on. */
export const DAYS = 7

/**
 * What a request is, by how it was made, in thousandths of all. About half of what asks for pages of the web is no person; a link that was posted is fetched by every network and every instance that shows it, and then
 * found by crawlers. A person who opened a link opens it again in two of five cases. One in twenty looks from an address of many: an office, or a carrier of mobile phones. One in twenty is a mail scanner: few shares are mailed,
 * but then every link of the mail is opened.
 */
export const LABELS = {
  /** A person's first visit to a share on a day, from an address of a household. */
  person: 300,
  /** The same, from an address that others have too. */
  'person behind a shared address': 50,
  /** The same person, share and day once more: by another address of the household, or after the browser renewed itself. */
  repeat: 120,
  /** The same of somebody who asks not to be recognised. */
  'repeat, not to be recognised': 4,
  /** The same with a browser of another family: a phone and then a laptop. */
  'repeat on another device': 8,
  previewer: 178,
  crawler: 140,
  tool: 50,
  /** What a browser fetches ahead, half of it before its person comes. */
  prefetch: 40,
  /** The same with HEAD. */
  head: 30,
  /** The same for a picture, a frame or a script. */
  'part of a page': 30,
  /** A mail scanner that says it is Chrome, and opens several links within seconds. */
  scanner: 50,
} as const

export type Label = keyof typeof LABELS

export interface LabelledRequest {
  /** In milliseconds. */
  at: number
  /** Which of the shares, from 0. */
  share: number
  label: Label
  method: 'GET' | 'HEAD'
  address: string
  /** Who asks, where that is a person: their cookie and referrer name them. */
  visitor?: string
  headers: Record<string, string>
}
