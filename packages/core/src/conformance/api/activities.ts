import { equal, refused, untyped } from '../expect.ts'
import { type Cast, confirmed, observed, type Scene } from './stage.ts'

const known = ({ importer }: Cast) => importer.people.put({ id: 'p1', name: 'Pia', hostId: 'pia@host' })
const total = async ({ mia }: Cast) => (await mia.points.totals({})).total

/** Activities that services bring in: each once, and a batch whole or not at all. */
export const activities: Readonly<Record<string, Scene>> = {
  'an activity counts once, however often it is sent': async (cast) => {
    await known(cast)
    const batch = [confirmed('a1', 'p1'), observed('a2', 'share-a1', 12), confirmed('a1', 'p1')]
    const first = await cast.importer.activities.record({ activities: batch })
    equal([first.recorded, first.repeated], [2, 1], 'recorded and repeated at first')
    const again = await cast.importer.activities.record({ activities: [...batch].reverse() })
    equal(again, { recorded: 0, repeated: 3, position: first.position }, 'what was recorded again')
    equal(await total(cast), 17, 'the total')
  },

  'an id with other content is refused, with all that came along': async (cast) => {
    await known(cast)
    await cast.importer.activities.record({ activities: [confirmed('a1', 'p1')] })
    const other = { ...confirmed('a1', 'p1'), occurredAt: '2026-03-02T09:00:01Z' }
    await refused(cast.importer.activities.record({ activities: [confirmed('a2', 'p1'), other] }), 'activity-conflict')
    await refused(
      cast.importer.activities.record({
        activities: [confirmed('a3', 'p1'), { ...confirmed('a3', 'p1'), platform: 'x' }],
      }),
      'activity-conflict',
    )
    equal(await total(cast), 5, 'the total')
  },

  'a share belongs to one person': async (cast) => {
    await known(cast)
    await cast.importer.activities.record({ activities: [confirmed('a1', 'p1', 's1')] })
    await refused(
      cast.importer.activities.record({ activities: [confirmed('a2', cast.ids.ann, 's1')] }),
      'share-conflict',
    )
    equal(await total(cast), 5, 'the total')
  },

  'people, platforms and shares have to be known': async (cast) => {
    await known(cast)
    const record = (...activities: unknown[]) => cast.importer.activities.record(untyped({ activities }))
    await refused(
      record(confirmed('a1', 'p1'), confirmed('a2', 'nobody'), confirmed('a3', 'p1'), confirmed('a4', 'nobody')),
      'unknown-person',
      ['/activities/1/person', '/activities/3/person'],
    )
    await refused(record({ ...confirmed('a1', 'p1'), platform: 'myspace' }), 'unknown-platform', [
      '/activities/0/platform',
    ])
    await refused(record(confirmed('a1', 'p1'), observed('a2', 'unclaimed', 1)), 'unknown-share', [
      '/activities/1/share',
    ])
    equal(await total(cast), 0, 'the total')
  },

  'every mistake of a batch is told at once': async ({ importer }) => {
    const batch = [
      { ...confirmed('a0', 'p1'), occurredAt: '2026-02-31T00:00:00Z' },
      { ...confirmed('a1', 'p1'), type: 'share.stolen' },
      { ...confirmed('', 'p1'), points: 9 },
      { ...observed('a3', 's1', 1), counts: { like: '12', share: 1.5, comment: 2 ** 53 } },
      { ...confirmed('a4', 'p1'), occurredAt: undefined, share: undefined },
      'a5',
    ]
    await refused(importer.activities.record(untyped({ activities: batch, backfil: 'b1' })), 'invalid-input', [
      '/activities/0/occurredAt',
      '/activities/1/type',
      '/activities/2/id',
      '/activities/2/points',
      '/activities/3/counts/comment',
      '/activities/3/counts/like',
      '/activities/3/counts/share',
      '/activities/4/occurredAt',
      '/activities/4/share',
      '/activities/5',
      '/backfil',
    ])
  },

  'a batch holds at least one activity and at most 5,000': async ({ importer }) => {
    await refused(importer.activities.record({ activities: [] }), 'invalid-input', ['/activities'])
    const many = Array.from({ length: 5001 }, (_, index) => ({ ...observed(`a${index}`, 's', 1) }))
    await refused(importer.activities.record({ activities: many }), 'invalid-input', ['/activities'])
  },

  'what the recorder and the program decide cannot be sent': async (cast) => {
    await known(cast)
    const record = (activity: unknown) => cast.importer.activities.record(untyped({ activities: [activity] }))
    await refused(record({ ...confirmed('a1', 'p1'), recordedAt: '2026-03-02T09:00:00Z' }), 'invalid-input', [
      '/activities/0/recordedAt',
    ])
    await refused(record({ ...confirmed('a1', 'p1'), backfill: 'b1' }), 'invalid-input', ['/activities/0/backfill'])
    await refused(
      record({ id: 'a1', type: 'period.closed', occurredAt: '2026-03-02T09:00:00Z', period: '2026-02' }),
      'invalid-input',
      ['/activities/0/type'],
    )
    await refused(record({ ...confirmed('a1', 'p1'), occurredAt: '2999-01-01T00:00:00Z' }), 'invalid-input', [
      '/activities/0/occurredAt',
    ])
    equal(await total(cast), 0, 'the total')
  },

  'a guest records nothing, nor does an ambassador or a master': async (cast) => {
    await known(cast)
    for (const caller of [cast.gus, cast.ann, cast.mia, cast.exporter]) {
      await refused(caller.activities.record({ activities: [confirmed('a1', 'p1')] }), 'forbidden')
    }
    equal(await total(cast), 0, 'the total')
  },

  'nobody spends what is not there': async (cast) => {
    await known(cast)
    await cast.importer.activities.record({ activities: [confirmed('a1', 'p1')] })
    const spent = (id: string, points: number) =>
      cast.importer.activities.record({
        activities: [{ id, type: 'points.spent', occurredAt: '2026-03-04T09:00:00Z', person: 'p1', points }],
      })
    await spent('a2', 3)
    await refused(spent('a3', 3), 'insufficient-points')
    equal(await cast.as({ id: 'pia@host' }).points.get({}), { balance: 2, spendable: 2, period: 'all', score: 5 })
  },

  'a backfill is undone as one, and may come again': async (cast) => {
    await known(cast)
    const batch = { activities: [confirmed('a1', 'p1'), confirmed('a2', 'p1')], backfill: 'b1' }
    await cast.importer.activities.record(batch)
    equal(await total(cast), 10, 'the total')
    const { position } = await cast.importer.activities.undoBackfill({ id: 'b1' })
    equal(await total(cast), 0, 'the total once undone')
    equal(await cast.importer.activities.undoBackfill({ id: 'b1' }), { position }, 'undoing it again')
    await refused(cast.importer.activities.record(batch), 'invalid-input', ['/backfill'])
    await cast.importer.activities.record({ ...batch, backfill: 'b2' })
    equal(await total(cast), 10, 'the total of the second import')
    await refused(cast.importer.activities.undoBackfill({ id: 'b9' }), 'not-found')
  },

  'only an importer may backfill': async (cast) => {
    await known(cast)
    await refused(
      cast.synchroniser.activities.record({ activities: [confirmed('a1', 'p1')], backfill: 'b1' }),
      'forbidden',
    )
    equal(
      (await cast.synchroniser.activities.record({ activities: [confirmed('a1', 'p1')] })).recorded,
      1,
      'recorded without backfill',
    )
  },
}
