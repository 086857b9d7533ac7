import { expect, test } from 'vitest'
import { score } from '../points/score.ts'
import type { PersonalActivity } from './activity.ts'

const at = '2026-11-18T09:00:00Z'
const one: PersonalActivity = { id: 'a1', type: 'share.confirmed', occurredAt: at, person: 'ann', share: 's1' }

test('who claims a share that is somebody else’s is told of both, and what to do', () => {
  const call = () => score([one, { ...one, id: 'a2', person: 'ben' }], { rules: [] }, { timeZone: 'UTC' })
  expect(call).toThrow(
    'Share s1 is claimed for ann by activity a1 and for ben by activity a2: a share belongs to one person; give the second its own share id.',
  )
})
