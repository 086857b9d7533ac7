import { stringify } from 'csv-stringify/sync'

/** A row as a spreadsheet has it: a cell by the name of its column. */
type Row = Readonly<Record<string, unknown>>

/**
 * The rows of every page of an answer as CSV (RFC 4180, UTF-8 with a byte order mark, for Excel). What lies within a cell has a column of its own, such as `counts.like`. A text that a spreadsheet would
 * compute begins with an apostrophe there.
 *
 * `ask` answers one page; the one after it is asked for by `after`.
 */
export async function csvOf(list: string, ask: (after: string | undefined) => Promise<unknown>): Promise<Response> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = record(await ask(after))
    const items = page[list]
    if (Array.isArray(items)) rows.push(...items.map((item) => flat(record(item))))
    after = typeof page.next === 'string' ? page.next : undefined
  } while (after !== undefined)
  const columns = [...new Set(rows.flatMap(Object.keys))]
  const text = stringify(rows, {
    header: rows.length > 0,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Some programs end a line at a carriage return alone.
    quoted_match: '\r',
  })
  return new Response(text, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment' },
  })
}

function flat(row: Row, before = ''): Row {
  return Object.assign(
    {},
    ...Object.entries(row).map(([name, value]) =>
      isRecord(value) ? flat(value, `${before}${name}.`) : { [before + name]: value },
    ),
  )
}

function record(value: unknown): Row {
  return isRecord(value) ? value : {}
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
