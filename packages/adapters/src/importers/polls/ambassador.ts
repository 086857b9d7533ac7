import { readFileSync } from 'node:fs'
import { AdvocacyError } from '@advocacy-kit/core'
import { parse } from 'csv-parse/sync'

/**
 * How an item finds the person who shared it: `mod 60` (the rest of its number divided by 60), or the path of a CSV file with the columns
 * `share` and `person`. The function answers undefined for an item that it cannot place.
 *
 * Throws `invalid-input` for a file that cannot be read or lacks these columns.
 */
export function ambassadorOf(how: string): (item: string) => string | undefined {
  const divisor = /^(?:id\s+)?mod\s*([1-9]\d{0,8})$/.exec(how.trim())?.[1]
  return divisor === undefined ? byFile(how) : byRest(BigInt(divisor))
}

// Ids of platforms go beyond 2^53, hence BigInt.
function byRest(divisor: bigint): (item: string) => string | undefined {
  return (item) => (/^\d+$/.test(item) ? String(BigInt(item) % divisor) : undefined)
}

function byFile(file: string): (item: string) => string | undefined {
  const [header, ...rows] = readCsv(file)
  const share = header?.indexOf('share') ?? -1
  const person = header?.indexOf('person') ?? -1
  if (share < 0 || person < 0) {
    throw new AdvocacyError('invalid-input', `${file} needs a first line that names the columns share and person.`)
  }
  const people = new Map(rows.map((row) => [row[share], row[person] || undefined]))
  return (item) => people.get(item)
}

function readCsv(file: string): string[][] {
  try {
    return parse(readFileSync(file), { bom: true, trim: true, skip_empty_lines: true })
  } catch (cause) {
    const message = `--ambassador "${file}" is neither like "mod 60" nor a CSV file that can be read: ${reason(cause)}`
    throw new AdvocacyError('invalid-input', message, { cause })
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
