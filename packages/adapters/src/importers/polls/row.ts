import type { Issue } from '@advocacy-kit/core'

/** What one poll found: the cumulative count, or null where it is not known. */
export interface Poll {
  /** The number in the column's name: 12 for `TS12`. */
  readonly poll: number
  /** How many reactions there were by then. */
  readonly count: number | null
}

/** One row of a file of polls: an item, and its counts in the order of the polls. */
export interface PollRow {
  readonly item: string
  readonly polls: readonly Poll[]
}

/** Which columns of a file hold the item and the polls. */
export interface PollColumns {
  /** Index of the column that identifies the item, from 0. */
  readonly item: number
  /** Index of each column of counts with its poll, in the order of the polls. */
  readonly polls: readonly { readonly index: number; readonly poll: number }[]
}

/** Finds the columns `IDLink` and `TS1`, `TS2`, ... in a header, in any order; other columns are left alone. A list is what is wrong with it. */
export function pollColumns(header: readonly string[]): PollColumns | Issue[] {
  const item = header.indexOf('IDLink')
  const polls = header.flatMap((name, index) => {
    const poll = /^TS([1-9]\d{0,5})$/.exec(name)?.[1]
    return poll === undefined ? [] : [{ index, poll: Number(poll) }]
  })
  polls.sort((a, b) => a.poll - b.poll)
  const issues: Issue[] = []
  if (item < 0)
    issues.push({ pointer: '/1', detail: 'There is no column IDLink: name the column that identifies a share so.' })
  if (polls.length === 0)
    issues.push({ pointer: '/1', detail: 'There is no column TS1, TS2, ...: name the columns of counts so.' })
  const twice = polls.find(({ poll }, index) => polls[index + 1]?.poll === poll)
  if (twice) issues.push({ pointer: '/1', detail: `Two columns are named TS${twice.poll}: leave one out.` })
  return issues.length > 0 ? issues : { item, polls }
}

/** Reads one record of a file. `line` is where it stands, for the list of what is wrong with it. */
export function pollRow(record: readonly string[], columns: PollColumns, line: number): PollRow | Issue[] {
  const item = record[columns.item] ?? ''
  const issues: Issue[] = []
  if (!/^[\w.:-]{1,100}$/.test(item)) {
    issues.push({
      pointer: `/${line}/IDLink`,
      detail: `Line ${line}: "${item}" is no id: use 1 to 100 letters, digits or . _ : -`,
    })
  }
  const polls = columns.polls.map(({ index, poll }) => {
    const text = record[index] ?? ''
    const count = text === '' ? null : Number(text)
    if (count !== null && !(/^-?\d+$/.test(text) && Number.isSafeInteger(count))) {
      const detail = `Line ${line}: "${text}" in TS${poll} is no whole number: leave it empty or write -1 where the count is not known.`
      issues.push({ pointer: `/${line}/TS${poll}`, detail })
    }
    return { poll, count: count === null || count < 0 ? null : count }
  })
  return issues.length > 0 ? issues : { item, polls }
}
