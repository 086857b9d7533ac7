import { equal, refused, untyped } from '../expect.ts'
import { type Cast, confirmed, type Scene } from './stage.ts'

/** Goals of all together: set by masters and editors, seen alike by everybody, and never saying who. */
export const goals: Readonly<Record<string, Scene>> = {
  'what all brought together counts, and every member sees the same': async (cast) => {
    const { ann, gus, mia, ids } = cast
    await joined(cast, 'cas')
    for (const person of [ids.ann, ids.ben]) await mia.points.award({ person, points: 5, reason: 'the fair' })
    const goal = await mia.goals.put({ ...march, ...running() })
    equal(counted(goal), 10, 'what was counted')
    equal(
      [JSON.stringify(goal).includes(ids.ann), JSON.stringify(goal).includes(ids.ben)],
      [false, false],
      'who is told',
    )
    for (const api of [ann, gus, mia]) equal((await api.goals.list({})).items, [goal], 'what is seen')
  },

  'progress is told by day, with the day on which the goal was reached': async (cast) => {
    const { eva, importer, ids } = cast
    await joined(cast, 'cas')
    await importer.activities.record({ activities: [confirmed('a1', ids.ann), confirmed('a2', ids.ben)] })
    const { hidden, ...goal } = await eva.goals.put({ ...march, from: '2026-03-01', until: '2026-03-04', note: 'Why' })
    equal(hidden, false, 'whether it is hidden')
    equal(goal, {
      ...march,
      from: '2026-03-01',
      until: '2026-03-04',
      note: 'Why',
      progress: { value: 10, percent: 125, reached: true, reachedOn: '2026-03-02' },
      forecast: null,
      days: [
        { day: '2026-03-01', value: 0 },
        { day: '2026-03-02', value: 10 },
        { day: '2026-03-03', value: 10 },
        { day: '2026-03-04', value: 10 },
      ],
    })
    equal((await eva.goals.put({ ...march, until: '2026-03-01' })).hidden, false, 'a goal without anything counted')
  },

  'a goal of a team counts what the team brought, with the points of the day': async (cast) => {
    const { mia, importer, ids, as } = cast
    for (const name of ['cas', 'pim']) await joined(cast, name)
    await as({ id: 'ida@host' }).me.join({})
    await importer.people.put({ id: 'wim', name: 'Wim', team: 'works' })
    await importer.activities.record({ activities: [confirmed('a1', ids.ann), confirmed('a2', 'wim')] })
    const ofAll = await mia.goals.put(march)
    const ofSales = await mia.goals.put({ ...march, id: 'sales', team: 'sales' })
    equal([counted(ofAll), counted(ofSales)], [10, 5], 'what was counted')
  },

  'a goal counts shares as well as points': async (cast) => {
    const { mia, importer, ids } = cast
    await joined(cast, 'cas')
    await importer.activities.record({ activities: [confirmed('a1', ids.ann), confirmed('a2', ids.ben)] })
    const ofMeasure = async (measure: 'shares' | 'reactions') => counted(await mia.goals.put({ ...march, measure }))
    equal([await ofMeasure('shares'), await ofMeasure('reactions')], [2, 0], 'what was counted')
  },

  'where few take part, a goal shows no number to anybody': async (cast) => {
    const { ann, mia, importer, ids, as } = cast
    await as({ id: 'dov@host' }).me.leave({})
    await importer.activities.record({ activities: [confirmed('a1', ids.ann)] })
    const goal = { ...march, ...running() }
    const hidden = { ...goal, hidden: true }
    equal(await mia.goals.put(goal), hidden, 'of a program of two who are not listed')
    equal((await ann.goals.list({})).items, [hidden], 'what a member sees')
    equal(await mia.goals.put({ ...goal, team: 'works' }), { ...hidden, team: 'works' }, 'of a team of none')
    await joined(cast, 'cas')
    equal((await mia.goals.put(goal)).hidden, false, 'of a program of three who are not listed')
    equal((await mia.goals.put({ ...goal, team: 'works' })).hidden, true, 'of a team of none, still')
  },

  'goals are listed with what runs first, and by team when asked': async ({ ann, mia }) => {
    const { from, until } = running()
    await mia.goals.put({ ...march, id: 'old', from: '2020-01-01', until: '2020-01-31' })
    await mia.goals.put({ ...march, id: 'coming', from: dayFrom(5), until: dayFrom(6) })
    await mia.goals.put({ ...march, id: 'ended', from: dayFrom(-9), until: dayFrom(-3) })
    await mia.goals.put({ ...march, id: 'later', from, until: dayFrom(20) })
    await mia.goals.put({ ...march, id: 'sooner', from, until, team: 'sales' })
    const listed = async (input: { team?: string; limit?: number }) =>
      (await ann.goals.list(input)).items.map(({ id }) => id)
    equal(await listed({}), ['sooner', 'later', 'coming', 'ended'], 'all')
    equal(await listed({ limit: 2 }), ['sooner', 'later'], 'the first two')
    equal([await listed({ team: 'sales' }), await listed({ team: 'works' })], [['sooner'], []], 'by team')
  },

  'a goal is changed, and taken away': async ({ ann, mia, eva }) => {
    const goal = { ...march, ...running() }
    await mia.goals.put(goal)
    await eva.goals.put({ ...goal, name: 'Nog mooier', target: 12 })
    equal(
      (await ann.goals.list({})).items.map(({ name, target }) => [name, target]),
      [['Nog mooier', 12]],
      'what is listed',
    )
    for (let time = 0; time < 2; time += 1) equal(await eva.goals.delete({ id: goal.id }), { id: goal.id })
    equal((await ann.goals.list({})).items, [], 'what is left')
  },

  'every mistake in a goal is told at once': async ({ mia }) => {
    const wrong = { id: 'g', name: '', measure: 'likes', target: 0, from: '2026-02-30', until: 'soon', who: 'ann' }
    const pointers = ['/name', '/measure', '/target', '/from', '/until', '/who']
    await refused(mia.goals.put(untyped(wrong)), 'invalid-input', pointers)
    await refused(mia.goals.put({ ...march, until: '2026-02-28' }), 'invalid-input', ['/until'])
    await refused(mia.goals.put({ ...march, until: '2027-03-02' }), 'invalid-input', ['/until'])
    await refused(mia.goals.put({ ...march, team: 'nowhere' }), 'invalid-input', ['/team'])
  },
}

const march = {
  id: 'march',
  name: 'Samen in maart',
  measure: 'points',
  target: 8,
  from: '2026-03-01',
  until: '2026-03-31',
} as const

/** Days around now: wide enough for the moment at which the day turns. */
function running() {
  return { from: dayFrom(-2), until: dayFrom(2) }
}

function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

async function joined({ as }: Cast, name: string): Promise<void> {
  await as({ id: `${name}@host`, name, team: 'sales' }).me.join({})
}

function counted(goal: Awaited<ReturnType<Cast['mia']['goals']['put']>>): number | undefined {
  return goal.hidden ? undefined : goal.progress.value
}
