import type { PersonalActivity, Rule } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { dataFile, record, served, skippedFor } from './served.ts'

const file = dataFile('01-engagement/klout-when-to-post/sample/user_timestamp_open_set_fb.tsv')

describe.skipIf(file === undefined)(`1,000 comments on posts, through HTTP${skippedFor(file)}`, () => {
  test('every comment counts', async () => {
    expect(await totalUnder({ id: 'comments', on: 'comment.posted', points: 1 })).toBe(1000)
  })

  test('each reactor counts once per post', async () => {
    expect(await totalUnder({ id: 'comments', on: 'comment.posted', points: 1, once: ['by', 'content'] })).toBe(801)
  })
})

/** What the comments earn their authors together. */
async function totalUnder(rule: Rule): Promise<number> {
  const program = await served({ rules: [rule] })
  try {
    const activities = comments()
    const authors = new Set(activities.flatMap(({ person }) => person ?? []))
    expect(authors.size).toBe(278)
    for (const id of authors) await program.importer.people.put({ id })
    await record(program.importer, activities)
    return (await program.master.points.totals({ period: 'all' })).total ?? 0
  } finally {
    await program.close()
  }
}

/** Ids have 64 bits, signed: they stay text. */
function comments(): PersonalActivity[] {
  const lines = (file ?? '').trim().split(/\r?\n/).slice(1)
  return lines.map((line, index) => {
    const [person = '', by = '', content = '', , commentedAt] = line.split('\t')
    const occurredAt = new Date(Number(commentedAt)).toISOString()
    return { id: `comment-${index}`, type: 'comment.posted', occurredAt, person, by, content }
  })
}
