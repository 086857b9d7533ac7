import { ITEM } from './world.ts'

/** What is asked of each route, by everybody. A route without a line fails the test. */
export const ASKED: Readonly<Record<string, readonly unknown[]>> = {
  'program.get': [{}],
  'me.get': [{}],
  'people.list': [{}, { limit: 1 }],
  'content.list': [{}],
  'content.get': [{ id: 'c1' }],
  'shares.list': [{}],
  'shares.totals': [{ period: '2026-W10' }, { scope: 'mine' }],
  'kudos.list': [{}, { scope: 'given' }, { scope: 'listed' }],
  'goals.list': [{}],
  'points.get': [{}],
  'points.explain': [{}],
  'points.totals': [{ period: '2026-W10' }],
  'leaderboards.get': ['teams', 'people'].flatMap((scope) =>
    ['2026-W10', '2026-03-03', 'all'].map((period) => ({ board: 'points', scope, period })),
  ),
  'program.previewRules': [
    { rules: { rules: [{ id: 'share', on: 'share.confirmed', points: 7 }] }, period: '2026-W10' },
  ],
  'goals.put': [
    { id: 'g1', name: 'All', measure: 'points', target: 900, from: '2026-03-01', until: '2026-03-31' },
    { id: 'g2', name: 'Sales', measure: 'points', target: 90, from: '2026-03-01', until: '2026-03-31', team: 'sales' },
  ],
  'goals.delete': [{ id: 'g2' }],
  'content.put': [ITEM],
  'shares.open': [{ content: 'c1', platform: 'linkedin' }],
  // Somebody else's, and what nobody has.
  'shares.confirm': [{ id: 'share-pat-1' }, { id: 'none' }],
  'shares.verify': [
    { id: 'share-pat-1', address: 'https://www.linkedin.com/posts/1' },
    { id: 'none', address: 'https://www.linkedin.com/posts/1' },
  ],
  'shares.post': [
    { id: 'share-pat-1', text: 'Lees dit' },
    { id: 'none', text: 'Lees dit' },
  ],
  'shares.withdraw': [{ id: 'share-pat-1' }, { id: 'none' }],
  'shares.renewLink': [{ id: 'share-pat-1' }, { id: 'none' }],
  'shares.deleteLink': [{ id: 'share-pat-1' }, { id: 'none' }],
  'shares.find': [{ names: ['share-pat-1', 'none'] }],
  'kudos.give': [{ person: 'pat' }, { person: 'w1', text: 'Thanks' }],
  'kudos.withdraw': [{ id: 'none' }],
  'points.award': [
    { team: 'sales', points: 60, reason: 'Won the quiz' },
    { person: 'hal', points: 5, reason: 'Spoke well' },
  ],
  'points.revoke': [{ award: 'none' }],
  'people.put': [{ id: 'w9', name: 'New', team: 'works' }],
  'activities.record': [
    { activities: [{ id: 'x1', type: 'link.clicked', occurredAt: '2026-03-05T10:00:00Z', person: 'w1' }] },
  ],
  'activities.undoBackfill': [{ id: 'none' }],
  'me.update': [{ locale: 'nl' }],
  'me.leave': [{}],
  'me.join': [{}],
  'program.update': [{ name: 'Anders' }],
  'program.closePeriod': [{ period: '2026-W09' }],
  'program.publishRules': [{ rules: { rules: [] } }],
  'program.undoRules': [{ version: 2 }],
}
