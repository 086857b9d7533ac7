import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { AdvocacyApi } from '@advocacy-kit/core'
import { progressOn, type Terminal } from '../progress.ts'
import { notesIn } from './notes.ts'
import type { ImportOptions } from './options.ts'
import { type Sent, send } from './send.ts'
import { sourceOf } from './source.ts'
import { type Survey, survey } from './survey.ts'
import { openTarget } from './target.ts'

/** Where an import writes: its summary on `stdout`, how far it is on `stderr`. */
export interface Streams {
  readonly stdout: Terminal
  readonly stderr: Terminal
}

/**
 * Reads every file through once, then sends them one by one, and ends with a summary.
 *
 * Throws `invalid-input` for a file with mistakes, before anything is sent, and what the program answers when it refuses or cannot be reached.
 */
export async function runImport(options: ImportOptions, { stdout, stderr }: Streams): Promise<void> {
  const surveys: Survey[] = []
  for (const file of options.files) surveys.push(await survey(file, sourceOf(file, options)))
  const platforms = [...new Set(options.files.map((file) => sourceOf(file, options).platform))]
  const target = await openTarget(options, platforms)
  try {
    const met = new Set<string>()
    for (const found of surveys) {
      const sent = await sendFile(found, { api: target.api, met }, options, stderr)
      stdout.write(fileSummary(found, sent))
    }
    stdout.write(totalsSummary(options.program, await target.api.points.totals({ period: 'all' })))
  } finally {
    await target.close()
  }
}

async function sendFile(
  found: Survey,
  to: { api: AdvocacyApi; met: Set<string> },
  options: ImportOptions,
  stderr: Terminal,
) {
  const name = basename(found.file)
  const progress = progressOn(stderr, name)
  try {
    return await send({
      ...to,
      file: found.file,
      source: sourceOf(found.file, options),
      backfill: backfillOf(found),
      batch: options.batch,
      notes: notesIn(options.progressFile),
      fingerprint: createHash('sha256').update(`${options.program}\n${found.sha256}`).digest('hex'),
      onAcknowledged: (done) => progress.show(done, found.activities),
    })
  } finally {
    progress.end()
  }
}

/** The name by which all of a file can be undone: the same for the same file read in the same way. */
function backfillOf({ sha256 }: Survey): string {
  return `polls:${sha256.slice(0, 16)}`
}

function fileSummary(found: Survey, { recorded, repeated, skipped }: Sent): string {
  const { file, shares, polls, activities } = found
  return [
    basename(file),
    `  shares      ${number(shares)}`,
    `  polls read  ${number(polls)}`,
    `  activities  ${number(activities)}: ${number(recorded)} recorded, ${number(repeated)} repeated, ${number(skipped)} skipped as noted`,
    `  backfill    ${backfillOf(found)}`,
    '',
  ].join('\n')
}

type Totals = Awaited<ReturnType<AdvocacyApi['points']['totals']>>

function totalsSummary(program: string, { days, total }: Totals): string {
  if (total === null) return `Points of ${program}: too few people to tell.\n`
  const lines = [...days.map(({ day, points }) => [day, points] as const), ['total', total] as const]
  const body = lines.map(([name, points]) => `  ${name.padEnd(10)}  ${number(points).padStart(12)}`)
  return [`Points of ${program}`, ...body, ''].join('\n')
}

function number(value: number): string {
  return value.toLocaleString('en')
}
