import { createReadStream } from 'node:fs'
import { AdvocacyError, type Issue } from '@advocacy-kit/core'
import { parse } from 'csv-parse'
import { type PollColumns, type PollRow, pollColumns, pollRow } from './row.ts'

/** A row of a file, or what is wrong with the line it stands on. */
export type Read = { readonly row: PollRow } | { readonly issues: readonly Issue[] }

/**
 * Reads a CSV file of polls row by row, however long it is.
 *
 * Throws `invalid-input` for a file that cannot be read or is no CSV.
 */
export async function* readPolls(file: string): AsyncGenerator<Read> {
  let columns: PollColumns | undefined
  for await (const { record, info } of records(file)) {
    if (columns) {
      const row = pollRow(record, columns, info.lines)
      yield Array.isArray(row) ? { issues: row } : { row }
      continue
    }
    const header = pollColumns(record)
    if (Array.isArray(header)) return yield { issues: header }
    columns = header
  }
  if (!columns)
    yield {
      issues: [{ pointer: '/1', detail: 'The file is empty: its first line names the columns IDLink, TS1, TS2, ...' }],
    }
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

async function* records(file: string): AsyncGenerator<Parsed> {
  const stream = createReadStream(file)
  const parser = parse({ bom: true, trim: true, skip_empty_lines: true, info: true })
  stream.on('error', (error) => parser.destroy(error))
  try {
    yield* stream.pipe(parser)
  } catch (cause) {
    const message = `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
    throw new AdvocacyError('invalid-input', message, { cause })
  } finally {
    stream.destroy()
  }
}
