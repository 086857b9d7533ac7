import { describe, expect, test } from 'vitest'
import { dropsIssues, letsGuestsRecord, paysTwice, showsTheUnlisted, takesAnyPost } from './apis/broken.ts'
import { type Broken, failuresOf } from './apis/collect.ts'

describe('apiConformance fails on', () => {
  test.each<[string, Broken, string[]]>([
    [
      'an api that pays a share twice',
      paysTwice,
      ['api: shares: confirming again changes nothing', 'api: shares: confirming twice at the same moment pays once'],
    ],
    [
      'an api that shows people who are not listed',
      showsTheUnlisted,
      [
        'api: leaderboards: a board of people shows only those who chose to be listed',
        'api: leaderboards: equal scores share a rank',
        'api: leaderboards: who leaves the list leaves the board, at once',
        'api: leaderboards: a board by another measure, of a stretch of days, page by page',
        'api: leaderboards: leaders can stand apart',
        'api: leaderboards: a board that the program names is as it says',
        'api: scoring: who switches points off has none, and looks like anybody who is not listed',
        'api: scoring: a team without points has no row, and its people none either',
      ],
    ],
    [
      "an api that takes any post for a share's own",
      takesAnyPost,
      [
        'api: posts: a tracked link leads to the item too',
        'api: posts: what is no post, is gone, or leads elsewhere verifies nothing',
        'api: posts: one post stands for one share, of whomever',
        'api: posts: of two who claim a post at the same moment one has it',
        'api: posts: on a platform that nobody reads the address is kept, and the share confirmed',
        'api: posts: only its own ambassador verifies a share or posts it, and not once it is withdrawn',
      ],
    ],
    [
      'an api that lets guests record',
      letsGuestsRecord,
      [
        'api: activities: a guest records nothing, nor does an ambassador or a master',
        'api: access: who has neither the role nor the scope is refused before the input is read',
      ],
    ],
    [
      'an api that does not say where a mistake is',
      dropsIssues,
      [
        'api: shares: only items and networks of the program are shared',
        'api: shares: an item under embargo is not shared, and one that suits other platforms not on this one',
        'api: shares: what somebody keeps private, or never uses, is no platform for them and earns nothing',
        'api: access: who may call is told of every key that is not known',
      ],
    ],
  ])('%s', async (_, broken, names) => {
    expect(await failuresOf(broken)).toEqual(names)
  })

  test('nothing of the engine itself', async () => {
    expect(await failuresOf((engine) => (identity) => engine.as(identity))).toEqual([])
  })
})
