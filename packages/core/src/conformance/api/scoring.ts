import type { AdvocacyApi } from '../../api/api.ts'
import { equal, refused, until } from '../expect.ts'
import { type Cast, confirmed, type Scene } from './stage.ts'

const week = { board: 'points', period: 'all' } as const

/** Everything that would answer with points or ranks, of a person. */
async function refusesPoints(api: AdvocacyApi): Promise<void> {
  await refused(api.points.get({}), 'switched-off')
  await refused(api.points.explain({}), 'switched-off')
  for (const scope of ['teams', 'people'] as const)
    await refused(api.leaderboards.get({ ...week, scope }), 'switched-off')
}

async function share(api: AdvocacyApi): Promise<{ points: number | null; balance: number | null }> {
  const { id } = await api.shares.open({ content: 'c1', platform: 'linkedin' })
  const { points, balance } = await api.shares.confirm({ id })
  return { points, balance }
}

/** Ann, Ben and three more of team Sales, each with a share. */
async function ofFive({ importer, ids, as }: Cast): Promise<void> {
  for (const id of ['s1', 's2', 's3']) {
    await importer.people.put({ id, team: 'sales', hostId: `${id}@host` })
    await as({ id: `${id}@host` }).me.join({})
  }
  const people = [ids.ann, ids.ben, 's1', 's2', 's3']
  await importer.activities.record({ activities: people.map((person) => confirmed(`of ${person}`, person)) })
}

/** Points switched off: for the program, a team, or oneself. */
export const scoring: Readonly<Record<string, Scene>> = {
  'a program that only measures has no point, no rank and no hint of one': async (cast) => {
    const { mia, ann, gus, exporter } = cast
    await ofFive(cast)
    const before = await mia.goals.put({
      id: 'g1',
      name: 'Together',
      measure: 'points',
      target: 900,
      from: '2026-01-01',
      until: '2026-12-31',
    })
    equal(before.hidden, false, 'whether the goal was hidden before')
    for (const mode of ['measure', 'off'] as const) {
      const rules = (await mia.program.get({})).rules
      equal((await mia.program.update({ scoring: mode })).scoring, mode, 'what the program says')
      for (const api of [ann, mia]) await refusesPoints(api)
      for (const scope of ['teams', 'people'] as const)
        await refused(gus.leaderboards.get({ ...week, scope }), 'switched-off')
      await refused(mia.points.totals({}), 'switched-off')
      await refused(exporter.points.totals({}), 'switched-off')
      await refused(mia.points.award({ person: cast.ids.ann, points: 5, reason: 'Thanks' }), 'switched-off')
      await refused(mia.program.previewRules({ rules }), 'switched-off')
      equal((await ann.goals.list({})).items, [], 'the goals of points')
      equal((await ann.program.get({})).rules, { rules: [] }, 'the rules that Ann sees')
      equal((await mia.program.get({})).rules, rules, 'the rules that a master sees')
      equal((await ann.me.get({})).scoring, { mode, by: 'program', own: 'on' }, 'what holds for Ann')
      equal((await gus.me.get({})).scoring, { mode, by: 'program', own: 'on' }, 'what holds for Gus')
    }
    await mia.program.update({ scoring: 'on' })
    equal((await ann.points.get({})).score, 5, 'the points of Ann, when they are back')
  },

  'sharing works without points, and earns none when they come back': async ({ mia, ann, ids }) => {
    await mia.program.update({ scoring: 'off' })
    equal(await share(ann), { points: null, balance: null })
    const { items } = await ann.shares.list({})
    equal(
      items.map(({ state }) => state),
      ['confirmed'],
      'the shares of Ann',
    )
    const [first] = items
    equal(
      [(await ann.shares.withdraw({ id: first?.id ?? '' })).points, (await ann.me.get({})).id],
      [null, ids.ann],
      'what withdrawing says',
    )
    await mia.program.update({ scoring: 'on' })
    equal((await ann.points.get({})).balance, 0, 'the points that came of it')
    equal(await share(ann), { points: 5, balance: 5 }, 'what a share says from then on')
  },

  'who switches points off has none, and looks like anybody who is not listed': async (cast) => {
    const { ann, ben, mia, gus, ids } = cast
    await ofFive(cast)
    equal((await ann.me.update({ scoring: 'off' })).scoring, { mode: 'off', by: 'person', own: 'off' })
    equal((await ann.me.get({})).listed, false, 'whether Ann is listed')
    equal((await ann.me.update({ listed: true })).listed, false, 'whether Ann is listed after asking for it')
    await refusesPoints(ann)
    equal(await share(ann), { points: null, balance: null })
    equal((await gus.people.list({})).items, [], 'the colleagues listed')
    equal((await ben.leaderboards.get({ ...week, scope: 'people' })).rows, [], 'the board of people')
    await refused(ben.kudos.give({ person: ids.ann }), 'unknown-person')
    equal(
      (await mia.points.award({ person: ids.ann, points: 50, reason: 'Thanks' })).points,
      50,
      'what a master is told',
    )
    await ann.me.update({ scoring: 'on' })
    const { score } = await ann.points.get({})
    equal(score, 55, 'the points of Ann, when they are back: those of before, and what she was given')
  },

  'the strictest holds, and says who decided it': async ({ ann, mia, importer, ids }) => {
    const held = async () => (await ann.me.get({})).scoring
    await ann.me.update({ scoring: 'measure' })
    equal(await held(), { mode: 'measure', by: 'person', own: 'measure' })
    await mia.program.update({ teams: [{ id: 'sales', name: 'Sales', scoring: 'measure' }] })
    equal(await held(), { mode: 'measure', by: 'team', own: 'measure' })
    await mia.program.update({ teams: [{ id: 'sales', name: 'Sales', scoring: 'off' }] })
    equal(await held(), { mode: 'off', by: 'team', own: 'measure' })
    await mia.program.update({ scoring: 'measure' })
    equal(await held(), { mode: 'off', by: 'team', own: 'measure' })
    await mia.program.update({ scoring: 'on', teams: [{ id: 'sales', name: 'Sales' }] })
    await importer.people.put({ id: ids.ann, scoring: 'off' })
    equal(await held(), { mode: 'off', by: 'program', own: 'measure' })
    await importer.people.put({ id: ids.ann, scoring: 'on' })
    await ann.me.update({ scoring: 'on' })
    equal(await held(), { mode: 'on', by: null, own: 'on' })
  },

  'a team without points has no row, and its people none either': async (cast) => {
    const { mia, ann, gus, as, importer } = cast
    await ofFive(cast)
    await importer.people.put({ id: 'w1', team: 'works', hostId: 'w1@host' })
    const wim = as({ id: 'w1@host' })
    await wim.me.join({ listed: true })
    await importer.activities.record({ activities: [confirmed('of w1', 'w1')] })
    equal((await gus.leaderboards.get(week)).rows.length, 1, 'how many teams have a row')
    const works = { id: 'works', name: 'Works' }
    await mia.program.update({ teams: [{ id: 'sales', name: 'Sales', scoring: 'off' }, works] })
    equal((await gus.leaderboards.get(week)).rows, [], 'the teams')
    equal(
      (await gus.leaderboards.get({ ...week, scope: 'people' })).rows.map(({ id }) => id),
      ['w1'],
      'the people',
    )
    await refusesPoints(ann)
    equal((await wim.points.get({})).score, 5, 'the points of who is in another team')
    await refused(mia.points.award({ team: 'sales', points: 5, reason: 'Thanks' }), 'switched-off')
  },

  'who has no points hears no hints': async ({ ann, ben, mia, as, importer }) => {
    await importer.people.put({ id: 'c1', hostId: 'cas@host' })
    const cas = as({ id: 'cas@host' })
    await cas.me.join({})
    await ann.me.update({ scoring: 'off' })
    const heard: number[] = []
    const others: number[] = []
    const stop = ann.watch(({ position }) => heard.push(position))
    const stopOther = ben.watch(({ position }) => others.push(position))
    try {
      await share(cas)
      await until(() => others.length > 0, 'a hint for who has points')
      await mia.program.update({ scoring: 'off' })
      await share(ben)
      equal(heard, [], 'what Ann heard')
    } finally {
      stop()
      stopOther()
    }
  },
}
