import { random } from '@advocacy-kit/example-intranet/random'

/** A CSV file without quotes inside its cells: a header and rows. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Reads the plain CSV of the fixture and of the polls. */
export function readTable(text: string): Table {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')))
  return { header, rows }
}

/** Writes a table as CSV. */
export function csvOf({ header, rows }: Table): string {
  return [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
}

/** A table with some cells changed: `change` gets the number of the poll, the cell, and the whole row. */
export function changePolls(
  table: Table,
  change: (poll: number, cell: string, row: readonly string[]) => string,
): Table {
  const rows = table.rows.map((row) => row.map((cell, index) => (index === 0 ? cell : change(index, cell, row))))
  return { ...table, rows }
}

/** Only the polls from one to another, with their names. */
export function pollsFromTo(table: Table, from: number, to: number): Table {
  const keep = (cells: readonly string[]) => cells.filter((_, index) => index === 0 || (index >= from && index <= to))
  return { header: keep(table.header), rows: table.rows.map(keep) }
}

/** A list in another order, the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const chance = random(seed)
  return list
    .map((value) => ({ value, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}
