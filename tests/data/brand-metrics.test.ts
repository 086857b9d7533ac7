import type { PersonalActivity, Rule } from '@advocacy-kit/core'
import { describe, expect, test } from 'vitest'
import { dataFile, record, served, skippedFor } from './served.ts'

const file = dataFile('01-engagement/facebook-brand-metrics/dataset_Facebook.csv')

const CATEGORIES = ['action', 'product', 'inspiration']
const MEMBERS = ['a', 'b', 'c', 'd', 'e']
const INTERACTIONS = { comment: 1, like: 1, share: 1 }

describe.skipIf(file === undefined)(`500 posts of a brand page, through HTTP${skippedFor(file)}`, () => {
  test('each category has the interactions that its posts got', async () => {
    expect(await totalsUnder({ id: 'interactions', on: 'reactions.observed', points: INTERACTIONS })).toEqual({
      action: 31_925,
      product: 34_341,
      inspiration: 39_794,
      all: 106_060,
    })
  })

  test('with at most 500 points per item', async () => {
    const limit = { points: 500, per: 'content' } as const
    expect(await totalsUnder({ id: 'interactions', on: 'reactions.observed', points: INTERACTIONS, limit })).toEqual({
      action: 28_476,
      product: 24_589,
      inspiration: 31_207,
      all: 84_272,
    })
  })
})

/** What teams of five, one for each category, earn with the posts, and all of them together. */
async function totalsUnder(rule: Rule): Promise<Record<string, number>> {
  const teams = CATEGORIES.map((id) => ({ id, name: id }))
  const program = await served({ rules: [rule] }, { teams, pillars: teams, platforms: ['facebook'] })
  try {
    const people = new Map<string, string>()
    for (const team of CATEGORIES) {
      for (const member of MEMBERS) {
        const { id } = await program.as({ id: `${team}-${member}`, team }).me.join({})
        people.set(`${team}-${member}`, id ?? '')
      }
    }
    await record(program.importer, posts(people))
    const { rows } = await program.as({ id: 'action-a' }).leaderboards.get({ board: 'points', period: 'all' })
    const { total } = await program.master.points.totals({ period: 'all' })
    return { ...Object.fromEntries(rows.map(({ id, score }) => [id, score])), all: total ?? 0 }
  } finally {
    await program.close()
  }
}

/** A post is shared by one of its category's team, and its counts are observed an hour later. */
function posts(people: ReadonlyMap<string, string>): PersonalActivity[] {
  const [head = '', ...lines] = (file ?? '').trim().split(/\r?\n/)
  const header = head.split(';')
  return lines.flatMap((line, index): PersonalActivity[] => {
    const cells = line.split(';')
    const cell = (name: string) => cells[header.indexOf(name)] ?? ''
    const count = (name: string) => (cell(name) === '' ? null : Number(cell(name)))
    const pillar = CATEGORIES[Number(cell('Category')) - 1] ?? ''
    const of = {
      person: people.get(`${pillar}-${MEMBERS[index % MEMBERS.length]}`) ?? '',
      share: `post-${index}`,
      content: `item-${index}`,
      platform: 'facebook',
      pillar,
    }
    return [
      { ...of, id: `${of.share}:confirmed`, type: 'share.confirmed', occurredAt: '2026-03-02T09:00:00Z' },
      {
        ...of,
        id: `${of.share}:observed`,
        type: 'reactions.observed',
        occurredAt: '2026-03-02T10:00:00Z',
        counts: { comment: count('comment'), like: count('like'), share: count('share') },
      },
    ]
  })
}
