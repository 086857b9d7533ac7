import type { Identity } from '@advocacy-kit/core'

/** Tells who asks, from a request: a person or service of the host, or null for a visitor. */
export interface Identify {
  (request: Request): Identity | null | Promise<Identity | null>
  /** Proves that people can be recognised, such as by asking the log-in service for its keys; throws what is wrong. */
  check?(): Promise<void>
}
