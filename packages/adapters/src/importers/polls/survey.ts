import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { AdvocacyError, type Issue } from '@advocacy-kit/core'
import { type PollSource, pollActivities } from './activities.ts'
import { readPolls } from './file.ts'

/** What a file holds, found out before anything is sent. */
export interface Survey {
  readonly file: string
  readonly shares: number
  /** How many polls have a known count. */
  readonly polls: number
  readonly activities: number
  /** SHA-256 of these activities in their order: what a resumed import is recognised by. */
  readonly sha256: string
}

const MOST_ISSUES = 50

/**
 * Reads a whole file once, so that a mistake on its last line is known before its first is sent.
 *
 * Throws `invalid-input` with the mistakes of the file, at most 50: what is no count, an id that stands there twice, a share without an ambassador.
 */
export async function survey(file: string, source: PollSource): Promise<Survey> {
  const digest = createHash('sha256')
  const issues: Issue[] = []
  const items = new Set<string>()
  let polls = 0
  let activities = 0
  for await (const read of readPolls(file)) {
    if ('issues' in read) issues.push(...read.issues)
    else {
      const { row } = read
      issues.push(...misplaced(row.item, items, source))
      items.add(row.item)
      polls += row.polls.filter(({ count }) => count !== null).length
      for (const activity of pollActivities(row, source)) {
        digest.update(JSON.stringify(activity))
        activities += 1
      }
    }
    if (issues.length >= MOST_ISSUES) break
  }
  if (issues.length > 0) throw refusal(file, issues.slice(0, MOST_ISSUES))
  return { file, shares: items.size, polls, activities, sha256: digest.digest('hex') }
}

function misplaced(item: string, items: ReadonlySet<string>, source: PollSource): Issue[] {
  const issues: Issue[] = []
  if (items.has(item)) issues.push({ pointer: `/${item}`, detail: `${item} stands there twice: keep one of the rows.` })
  if (source.ambassador(item) === undefined) {
    issues.push({ pointer: `/${item}`, detail: `${item} finds no ambassador: give every share one (--ambassador).` })
  }
  return issues
}

function refusal(file: string, issues: readonly Issue[]): AdvocacyError {
  const list = issues.map(({ detail }) => `\n  ${detail}`).join('')
  return new AdvocacyError('invalid-input', `${basename(file)} was not imported, nothing of it was sent:${list}`, {
    issues,
  })
}
