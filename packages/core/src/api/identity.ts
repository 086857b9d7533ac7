import type { Role, Scope } from './operation.ts'

/**
 * Who calls, as the host's own log-in knows them. `id` is the host's id; the program maps it to an opaque one in a document, so that the log never
 * holds it. A service has `scopes` and no name.
 */
export interface Identity {
  id: string
  name?: string
  roles?: readonly Role[]
  /** The id of the person's team in the program. */
  team?: string
  locale?: string
  scopes?: readonly Scope[]
}
