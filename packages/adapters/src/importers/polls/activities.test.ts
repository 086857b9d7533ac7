import { describe, expect, test } from 'vitest'
import { pollActivities } from './activities.ts'
import { schedule } from './schedule.ts'

const source = {
  platform: 'linkedin',
  kind: 'like',
  schedule: schedule('2016-01-04T00:20', 'Europe/Amsterdam', 1_200_000),
  ambassador: () => '17',
}

function row(...counts: (number | null)[]) {
  return { item: '83537', polls: counts.map((count, index) => ({ poll: index + 1, count })) }
}

/** The observations of a row as [poll, count]. */
function observed(...counts: (number | null)[]) {
  return pollActivities(row(...counts), source).flatMap((activity) =>
    activity.type === 'reactions.observed'
      ? [[activity.id.replace('linkedin:83537:TS', ''), activity.counts.like]]
      : [],
  )
}

describe('pollActivities', () => {
  test('a share is confirmed one interval before the first poll', () => {
    const common = { person: '17', share: 'linkedin:83537', platform: 'linkedin', content: '83537' }
    expect(pollActivities(row(3), source)).toEqual([
      { id: 'linkedin:83537:confirmed', type: 'share.confirmed', occurredAt: '2016-01-03T23:00:00.000Z', ...common },
      {
        id: 'linkedin:83537:TS1',
        type: 'reactions.observed',
        occurredAt: '2016-01-03T23:20:00.000Z',
        ...common,
        counts: { like: 3 },
      },
    ])
  })

  test.each([
    ['all unknown', [null, null], []],
    ['a first count of 0 is told', [0, 0], [['1', 0]]],
    [
      'what stays the same is not',
      [2, 2, 3, 3],
      [
        ['1', 2],
        ['3', 3],
      ],
    ],
    [
      'a fall is',
      [5, 3, 5],
      [
        ['1', 5],
        ['2', 3],
        ['3', 5],
      ],
    ],
    [
      'a gap hides nothing',
      [5, null, 5, null, 6],
      [
        ['1', 5],
        ['5', 6],
      ],
    ],
    ['unknown at first', [null, null, 4], [['3', 4]]],
  ])('%s', (_, counts, expected) => {
    expect(observed(...counts)).toEqual(expected)
  })

  test('nothing for a share without an ambassador', () => {
    expect(pollActivities(row(3), { ...source, ambassador: () => undefined })).toEqual([])
  })
})
