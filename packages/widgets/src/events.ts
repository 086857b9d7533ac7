import type { Share } from '@advocacy-kit/core'

/** What is being shared, and where. `content` is the item's id, null for a plain link. */
export interface ShareDetail {
  platform: string
  url: string
  content: string | null
}

/** A share that its person confirmed. Without a program `share`, `points` and `balance` are null. */
export interface ShareConfirmedDetail extends ShareDetail {
  share: Share | null
  /** What the share earned. */
  points: number | null
  balance: number | null
}

/** The elements' own events, by name, with their details. All of them bubble and leave shadow roots. */
export interface AdvocacyEvents {
  /** Before a share opens; cancelable. */
  'advocacy-share': ShareDetail
  /** The network's own page, or the mail program, is being opened, or the text was copied. */
  'advocacy-share-opened': ShareDetail
  /** The person says that it was shared. */
  'advocacy-share-confirmed': ShareConfirmedDetail
  /** The person said: not this time. */
  'advocacy-share-dismissed': ShareDetail
  /** The viewer's own points moved by `points`. */
  'advocacy-points-changed': { points: number; balance: number }
  /** The viewer takes part from now on, by their own act. */
  'advocacy-joined': null
  /** The viewer no longer takes part. */
  'advocacy-left': null
  /** The element shows what it is for, for the first time. */
  'advocacy-ready': null
  /** Something failed; `code` is one of the kit's stable codes. */
  'advocacy-error': { code: string; message: string }
}

type Typed = { [Name in keyof AdvocacyEvents]: CustomEvent<AdvocacyEvents[Name]> }

declare global {
  interface GlobalEventHandlersEventMap extends Typed {}
}
