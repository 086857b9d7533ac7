import { basename } from 'node:path'
import { type AdvocacyApi, AdvocacyError, type Issue, isAdvocacyError, type PersonalActivity } from '@advocacy-kit/core'
import { countsActivity } from './activities.ts'
import type { CountsSource } from './columns.ts'
import { readCounts, refusal } from './file.ts'
import type { CountsRow } from './row.ts'

/** How counts are imported, beside what of the file is read. */
export interface CountsImport extends Omit<CountsSource, 'timeZone'> {
  /** Times without an offset are of this zone; the program's own when left out. */
  readonly timeZone?: string | undefined
  /** With it counts are booked in the periods that they were observed in, closed ones too, and can all be undone under this name. */
  readonly backfill?: string | undefined
  /** Told how many counts are recorded, of how many. */
  readonly onRecorded?: ((done: number, total: number) => void) | undefined
}

/** What became of a file's rows. */
export interface CountsImported {
  /** How many rows there are, unknown counts included. */
  readonly rows: number
  /** How many were recorded. */
  readonly recorded: number
  /** How many the program knew already. */
  readonly repeated: number
}

/** The most names that one question holds: 100 of them stay below what a request may hold. */
const NAMES = 100
const ACTIVITIES = 1000

/**
 * Reads a CSV file of counts and records them through an api with the scope `import`. The whole file is read, and its shares are found, before anything is sent. Importing a file again changes
 * nothing.
 *
 * Throws `invalid-input` with the mistakes of the file, each with its line, and what the api rejects with.
 */
export async function importCounts(api: AdvocacyApi, file: string, options: CountsImport): Promise<CountsImported> {
  const timeZone = options.timeZone ?? (await api.program.get({})).timeZone
  const rows = await readCounts(file, { ...options, timeZone })
  const shares = await sharesOf(api, file, rows)
  const known = rows.filter(({ counts }) => Object.keys(counts).length > 0)
  const sent = { rows: rows.length, recorded: 0, repeated: 0 }
  options.onRecorded?.(0, known.length)
  for (const part of inParts(known, ACTIVITIES)) {
    const activities = part.map((row) => countsActivity(row, shares.get(row.name) ?? ''))
    const { recorded, repeated } = await record(api, file, part, { activities, backfill: options.backfill })
    sent.recorded += recorded
    sent.repeated += repeated
    options.onRecorded?.(sent.recorded + sent.repeated, known.length)
  }
  return sent
}

/** The shares that the rows name. Throws for those that there are not, all at once. */
async function sharesOf(api: AdvocacyApi, file: string, rows: readonly CountsRow[]): Promise<Map<string, string>> {
  const names = [...new Set(rows.map(({ name }) => name))]
  const found = new Map<string, string>()
  for (const part of inParts(names, NAMES)) {
    const { shares } = await api.shares.find({ names: part })
    for (const [index, share] of shares.entries()) if (share !== null) found.set(part[index] ?? '', share)
  }
  const unknown = rows.filter(({ name }) => !found.has(name))
  if (unknown.length === 0) return found
  throw refusal(
    file,
    unknown.map(({ line, name }) => ({ pointer: `/${line}`, detail: `Line ${line}: ${name} names no share.` })),
  )
}

/** Records a part of the file. What is refused is told by its line. */
async function record(
  api: AdvocacyApi,
  file: string,
  rows: readonly CountsRow[],
  asked: { activities: PersonalActivity[]; backfill?: string | undefined },
) {
  try {
    return await api.activities.record(asked)
  } catch (error) {
    if (!isAdvocacyError(error)) throw error
    const issues = error.issues.flatMap(({ pointer, detail }): Issue[] => {
      const row = rows[Number(/^\/activities\/(\d+)/.exec(pointer)?.[1])]
      return row ? [{ pointer: `/${row.line}`, detail: `Line ${row.line}: ${detail}` }] : []
    })
    if (issues.length === 0) throw error
    const list = issues.map(({ detail }) => `\n  ${detail}`).join('')
    throw new AdvocacyError(error.code, `${basename(file)} was refused from line ${rows[0]?.line} on:${list}`, {
      issues,
    })
  }
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))
}
