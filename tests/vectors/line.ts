import type { Ties } from '@advocacy-kit/core'

/** The options under which the kit gives what a case expects. */
export interface Mode {
  ties?: Ties
  /** Less is better: the board of the negated scores. */
  negated?: boolean
  /** Rows by position from and to, rather than a window that is always full. */
  clipped?: boolean
  /** Any range of days, rather than a named period. */
  days?: boolean
}

/** How the kit stands to a case. */
export type Line = { kind: 'same' } | { kind: 'mode'; mode: Mode } | { kind: 'differs'; reason: string }

/** The kit gives the same. */
export const same: Line = { kind: 'same' }

/** The kit gives the same under options. */
export const mode = (mode: Mode): Line => ({ kind: 'mode', mode })

/** The kit gives something else, for a reason. */
export const differs = (reason: string): Line => ({ kind: 'differs', reason })
