/** The names under which doctor finds something. A name stays. */
export type FindingName =
  | 'node'
  | 'node-sqlite'
  | 'intl'
  | 'seed'
  | 'time-zone'
  | 'masters'
  | 'folder'
  | 'network-disk'
  | 'store'
  | 'read-only'
  | 'layout'
  | 'damaged'
  | 'clock-behind-log'
  | 'standings'
  | 'origins'
  | 'identity'
  | 'core-copies'
  | 'versions'
  | 'kit'
  | 'server-address'
  | 'server-health'
  | 'server-version'
  | 'server-clock'
  | 'server-ready'
  | 'server-origins'
  | 'server-kit'

/** Something that is not as it should be. */
export interface Finding {
  name: FindingName
  /** An `error` stops the program or makes it wrong; a `warning` is worth a look. */
  level: 'error' | 'warning'
  /** What is wrong. */
  what: string
  /** How to mend it. */
  mend: string
}

/** One thing that doctor looked at, and what it found: nothing, when all is well. */
export interface Check {
  title: string
  findings: readonly Finding[]
  /** What whoever reads on may want to use, such as a script tag to paste. */
  note?: string
}

/** A finding that stops the program, or makes it wrong. */
export const error = (name: FindingName, what: string, mend: string): Finding => ({ name, level: 'error', what, mend })

/** A finding that is worth a look. */
export const warning = (name: FindingName, what: string, mend: string): Finding => ({
  name,
  level: 'warning',
  what,
  mend,
})

/** What went wrong, in a sentence. */
export const said = (caught: unknown): string => (caught instanceof Error ? caught.message : String(caught))
