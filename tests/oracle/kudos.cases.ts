import type { Activity, Rule } from '@advocacy-kit/core'
import { type Case, closed, confirmed, on, share } from './case.ts'

type Given = Extract<Activity, { type: 'kudos.given' }>

function given(id: string, occurredAt: string, kudos: string, more: Partial<Given> = {}): Activity {
  return { id, type: 'kudos.given', occurredAt, person: 'ann', by: 'ben', kudos, ...more }
}

function takenBack(id: string, occurredAt: string, kudos: string): Activity {
  return { id, type: 'kudos.withdrawn', occurredAt, person: 'ann', kudos }
}

const thanks: Rule = { id: 'thanks', on: 'kudos.given', points: 3 }

/** Kudos, and taking them back (law.md, 6). */
export const kudosCases: Case[] = [
  {
    name: 'kudos earn for who gets them, as far as the limits go',
    rules: [{ ...thanks, once: ['by'], limit: { count: 2, per: 'day' } }],
    log: [
      given('g1', on('18T09:00'), 'k1'),
      given('g2', on('18T10:00'), 'k2'),
      given('g3', on('18T11:00'), 'k3', { by: 'cas' }),
      given('g4', on('18T12:00'), 'k4', { by: 'dan' }),
    ],
    entries: ['g1 thanks 3', 'g2 thanks 0 once', 'g3 thanks 3', 'g4 thanks 0 limit'],
  },
  {
    name: 'kudos taken back count as never given while their day is open, and leave room for others',
    rules: [{ ...thanks, limit: { count: 1, per: 'day' } }],
    log: [given('g1', on('18T09:00'), 'k1'), given('g2', on('18T10:00'), 'k2'), takenBack('w1', on('18T11:00'), 'k1')],
    entries: ['g1 thanks 0 withdrawn', 'g2 thanks 3'],
  },
  {
    name: 'of a closed period kudos are taken back now, and their once-key is free again',
    rules: [{ ...thanks, once: ['by'] }],
    log: [
      given('g1', on('10T09:00'), 'k1'),
      closed('2026-W46', on('17T00:00')),
      takenBack('w1', on('18T09:00'), 'k1'),
      given('g2', on('18T10:00'), 'k2'),
    ],
    entries: ['g1 thanks 3', 'w1 thanks -3 reversed', 'g2 thanks 3'],
  },
  {
    name: 'taking kudos back leaves a share of that id alone, and the kudos of somebody else',
    rules: [share, thanks],
    log: [
      confirmed('a1', on('18T08:00'), 'k1'),
      given('g1', on('18T09:00'), 'k1'),
      given('g2', on('18T10:00'), 'k1', { person: 'cas' }),
      takenBack('w1', on('18T11:00'), 'k1'),
    ],
    entries: ['a1 share 10', 'g1 thanks 0 withdrawn', 'g2 thanks 3'],
  },
]
