import type { Share } from '@advocacy-kit/core'
import type { Platform } from '@advocacy-kit/core/sharing'

/** What the share dialog and the row of buttons hand to a button, beside what any page can. */
export interface Composed {
  /** The network, which may be a program's own. */
  readonly network: Platform
  /** Whether the text is the person's own; undefined where they could not change it. */
  readonly ownWords?: boolean | undefined
  /** The share in the program, where it is opened already. */
  readonly share?: Share | undefined
}
