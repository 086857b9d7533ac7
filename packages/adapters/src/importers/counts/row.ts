import { type Issue, isAdvocacyError } from '@advocacy-kit/core'
import type { CountsColumns } from './columns.ts'
import { observedTime } from './observed-time.ts'

/** The counts of one share at one time, as a line of a file has them. */
export interface CountsRow {
  /** The line it ends on, from 1. */
  readonly line: number
  /** What names the share, as the file says it. */
  readonly name: string
  /** In milliseconds. */
  readonly observedAt: number
  /** By kind, without those that are unknown. */
  readonly counts: Readonly<Record<string, number>>
}

/** As long as an address of a post is, with all that people paste after it. */
const LONGEST_NAME = 500

/** No post on any network has come to so many of anything. */
const MOST = 10_000_000_000

/** Reads one record of a file. `line` is where it stands, for the list of what is wrong with it. */
export function countsRow(record: readonly string[], columns: CountsColumns, line: number): CountsRow | Issue[] {
  const issues: Issue[] = []
  const wrong = (detail: string) => void issues.push({ pointer: `/${line}`, detail: `Line ${line}: ${detail}` })
  const name = record[columns.share] ?? ''
  if (name === '' || name.length > LONGEST_NAME) wrong('the share has to be named, in at most 500 characters.')
  const observedAt = timeIn(record, columns, wrong)
  const counts = countsIn(record, columns, wrong)
  return issues.length > 0 ? issues : { line, name, observedAt, counts }
}

function timeIn(
  record: readonly string[],
  { observedAt, timeZone }: CountsColumns,
  wrong: (detail: string) => void,
): number {
  if ('at' in observedAt) return observedAt.at
  try {
    return observedTime(record[observedAt.place] ?? '', timeZone)
  } catch (error) {
    if (!isAdvocacyError(error)) throw error
    wrong(error.message)
    return 0
  }
}

/** Thousands may be set apart by spaces, as exports for people do; by points and commas they may not, which mean something else elsewhere. */
function countsIn(
  record: readonly string[],
  { counts }: CountsColumns,
  wrong: (detail: string) => void,
): Record<string, number> {
  const known: Record<string, number> = {}
  for (const { place, column, kind } of counts) {
    const text = (record[place] ?? '').replace(/(?<=\d)[ \u00a0\u202f](?=\d{3})/g, '')
    if (text === '') continue
    const count = Number(text)
    if (!/^-?\d+$/.test(text) || count > MOST)
      wrong(`"${text}" in ${column} is no whole number; leave it empty where the count is not known.`)
    else if (count >= 0 && !text.startsWith('-')) known[kind] = count
  }
  return known
}
