import { expect, test } from 'vitest'
import type { Activity } from './activity.ts'
import { canonicalJson, meaning, repeats } from './canonical.ts'

test('canonical JSON has its keys in order at every depth, lists as they are, and nothing undefined', () => {
  expect(canonicalJson({ b: [2, 1, { d: 1, c: null }], a: { z: 'z', y: undefined }, B: true })).toBe(
    '{"B":true,"a":{"z":"z"},"b":[2,1,{"c":null,"d":1}]}',
  )
})

const recorded: Activity = {
  id: 'a1',
  type: 'share.confirmed',
  occurredAt: '2026-11-18T09:00:00Z',
  recordedAt: '2026-11-18T09:00:01Z',
  backfill: 'b1',
  person: 'ann',
  share: 's1',
  content: 'c1',
}
const { recordedAt: _recordedAt, backfill: _backfill, content: _content, ...sent } = recorded

test('what an activity means does not depend on when, and with what, it was recorded', () => {
  expect(meaning(recorded)).toBe(meaning({ ...sent, content: 'c1' }))
  expect(meaning(recorded)).not.toBe(meaning(sent))
})

test.each<[name: string, sent: Activity, is: boolean]>([
  ['as it was recorded', recorded, true],
  ['without what the recorder filled in', sent, true],
  ['recorded at another time, by another backfill', { ...recorded, recordedAt: sent.occurredAt, backfill: 'b2' }, true],
  ['with other content', { ...sent, content: 'c2' }, false],
  ['with what was not said before', { ...sent, platform: 'x' }, false],
])('an activity that is sent again %s repeats it: %s', (_name, again, is) => {
  expect(repeats(recorded, again)).toBe(is)
})

test('an activity that leaves out what only its sender says does not repeat it', () => {
  expect(repeats({ ...recorded, ownWords: true }, sent)).toBe(false)
})
