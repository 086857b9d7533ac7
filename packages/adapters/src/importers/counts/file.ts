import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AdvocacyError, type Issue } from '@advocacy-kit/core'
import { type Parser, parse } from 'csv-parse'
import { type CountsColumns, type CountsSource, countsColumns } from './columns.ts'
import { type CountsRow, countsRow } from './row.ts'

/** The most mistakes that are told of one file. */
const MOST_ISSUES = 50

/**
 * The rows of a CSV file of counts. Cells are set apart by commas, semicolons or tabs: whichever its first line has most of.
 *
 * Throws `invalid-input` for a file that cannot be read or is no CSV, and with the mistakes of the file, at most 50, each with its line.
 */
export async function readCounts(file: string, source: CountsSource): Promise<CountsRow[]> {
  const rows = new Map<string, CountsRow>()
  const issues: Issue[] = []
  for await (const read of readings(file, source)) {
    if (Array.isArray(read)) issues.push(...read)
    else issues.push(...repeated(rows, read))
    if (issues.length >= MOST_ISSUES) break
  }
  if (issues.length > 0) throw refusal(file, issues.slice(0, MOST_ISSUES))
  return [...rows.values()]
}

/** The refusal of a file, with its mistakes. */
export function refusal(file: string, issues: readonly Issue[]): AdvocacyError {
  const list = issues.map(({ detail }) => `\n  ${detail}`).join('')
  const message = `${basename(file)} was not imported, nothing of it was sent:${list}`
  return new AdvocacyError('invalid-input', message, { issues })
}

/** Notes a row. Two that say the same are one; a share that has two counts at one time is a mistake. */
function repeated(rows: Map<string, CountsRow>, row: CountsRow): Issue[] {
  const key = `${row.name}\n${row.observedAt}`
  const before = rows.get(key)
  if (before === undefined) rows.set(key, row)
  if (before === undefined || JSON.stringify(before.counts) === JSON.stringify(row.counts)) return []
  const detail = `Line ${row.line}: ${row.name} has other counts for the same time on line ${before.line}; keep one of them.`
  return [{ pointer: `/${row.line}`, detail }]
}

async function* readings(file: string, source: CountsSource): AsyncGenerator<CountsRow | Issue[]> {
  let columns: CountsColumns | undefined
  for await (const { record, info } of records(file)) {
    if (columns) {
      yield countsRow(record, columns, info.lines)
      continue
    }
    const header = countsColumns(record, source)
    if (Array.isArray(header)) return yield header
    columns = header
  }
  if (!columns) yield [{ pointer: '/1', detail: 'The file is empty: its first line names the columns.' }]
}

interface Parsed {
  record: string[]
  info: { lines: number }
}

async function* records(file: string): AsyncGenerator<Parsed> {
  let parser: Parser | undefined
  try {
    parser = parse({ bom: true, delimiter: await delimiterOf(file), trim: true, skip_empty_lines: true, info: true })
    const parsing = parser
    const stream = createReadStream(file).on('error', (error) => parsing.destroy(error))
    yield* stream.pipe(parsing)
  } catch (cause) {
    const message = `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`
    throw new AdvocacyError('invalid-input', message, { cause })
  } finally {
    parser?.destroy()
  }
}

async function delimiterOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0)
    const [first = ''] = buffer.toString('utf8', 0, bytesRead).split(/\r?\n/)
    const count = (delimiter: string) => first.split(delimiter).length
    return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
  } finally {
    await handle.close()
  }
}
