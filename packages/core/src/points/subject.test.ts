import { expect, test } from 'vitest'
import type { PersonalActivity } from '../activity/activity.ts'
import { isShare, subjectOf } from './subject.ts'

const common = { id: 'a1', occurredAt: '2026-11-18T09:00:00Z', person: 'ann' }

test.each<[name: string, activity: PersonalActivity, share: boolean | undefined]>([
  ['a share', { ...common, type: 'share.confirmed', share: 's1' }, true],
  ['a kudos', { ...common, type: 'kudos.given', kudos: 'k1', by: 'ben' }, false],
  ['neither', { ...common, type: 'comment.posted' }, undefined],
])('what takes back %s: whether it is a share', (_name, activity, share) => {
  const subject = subjectOf(activity)
  expect(subject === undefined ? undefined : isShare(subject)).toBe(share)
})

test('a kudos is apart from a share of the same id', () => {
  expect(subjectOf({ ...common, type: 'kudos.given', kudos: 's1', by: 'ben' })).not.toBe('s1')
})
