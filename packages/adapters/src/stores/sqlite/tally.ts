import type { Add, TallyQuery, TallySum } from '@advocacy-kit/core'
import { integer, rowWriter, type SqliteDatabase, text, whole } from './driver.ts'
import { slotOf, slotsOf } from './schema.ts'

const cells = {
  into: 'advocacy_tally (slot, person, team, amount)',
  row: '(?, ?, ?, ?)',
  ending: 'ON CONFLICT DO UPDATE SET amount = amount + excluded.amount',
}

const series = {
  find: 'SELECT id FROM advocacy_series WHERE program = ? AND measure = ?',
  begin: 'INSERT INTO advocacy_series (program, measure) VALUES (?, ?)',
}

/** Sums with one person each. */
const personal = (id: string, cells: string) => `
  SELECT ${id}, sum(amount) AS total FROM ${cells} GROUP BY ${id} HAVING total <> 0 ORDER BY ${id}`

const sums = (id: string, cells: string) => `
  SELECT id, sum(own) AS total, sum(own <> 0) AS people
  FROM (SELECT ${id} AS id, person, sum(amount) AS own FROM ${cells} GROUP BY id, person)
  GROUP BY id HAVING total <> 0 ORDER BY id`

/** Sums with one person each, as one row of two lists: a hundred thousand rows cost more to hand over than to add up. */
const listOfPeople = (cells: string) => `
  SELECT json_group_array(person) AS people, json_group_array(total) AS totals
  FROM (SELECT person, sum(amount) AS total FROM ${cells} GROUP BY person HAVING total <> 0 ORDER BY person)`

/** The cells by which it is told who is among some: adding them up here is faster than having them sorted there. */
const listOfCells = `
  SELECT json_group_array(person) AS people, json_group_array(amount) AS totals
  FROM advocacy_tally WHERE slot >= ? AND slot < ?`

/** Any team, when null is bound. */
const ofTeam = 'team = coalesce(?, team)'

const everybody = `advocacy_tally WHERE slot >= ? AND slot < ? AND ${ofTeam}`

const someone = `${everybody} AND person IN (
  SELECT person FROM advocacy_tally WHERE slot >= ? AND slot < ? GROUP BY person HAVING sum(amount) > 0)`

/** One person's cells, found day by day: the primary key leads by day, and a year has 365 of them however many people there are. */
const one = `(
  WITH RECURSIVE cells(until, who, slot) AS (
    SELECT until, who, (SELECT min(slot) FROM advocacy_tally AS t WHERE t.slot >= q.start AND t.slot < q.until)
    FROM (SELECT ? AS start, ? AS until, ? AS who) AS q
    UNION ALL
    SELECT until, who, (SELECT min(slot) FROM advocacy_tally AS t WHERE t.slot > cells.slot AND t.slot < cells.until)
    FROM cells WHERE slot IS NOT NULL
  )
  SELECT t.day, person, team, amount FROM cells JOIN advocacy_tally AS t ON t.slot = cells.slot AND t.person = cells.who
) WHERE ${ofTeam}`

const prepareSums = (database: SqliteDatabase, cells: string) => ({
  person: database.prepare(personal('person', cells)),
  member: database.prepare(personal('person, team', cells)),
  team: database.prepare(sums('team', cells)),
  day: database.prepare(sums('CAST(day AS TEXT)', cells)),
})

/** The tally of one program. `add` is called within a transaction only. */
export function openTally(database: SqliteDatabase, program: number) {
  const write = rowWriter(database, cells)
  const find = database.prepare(series.find)
  const begin = database.prepare(series.begin)
  /** The series that are known, by measure. */
  const known = new Map<string, number>()
  const all = prepareSums(database, everybody)
  const people = database.prepare(listOfPeople(everybody))
  const membership = database.prepare(listOfCells)
  const own = prepareSums(database, one)
  const some = prepareSums(database, someone)
  const ownOfSome = prepareSums(
    database,
    `${one} AND person IN (
  SELECT person FROM advocacy_tally WHERE slot >= ? AND slot < ? AND person = ? GROUP BY person HAVING sum(amount) > 0)`,
  )

  /** The series of a measure; undefined when nothing was ever added to it. */
  function seriesOf(measure: string): number | undefined {
    const at = known.get(measure)
    if (at !== undefined) return at
    const row = find.get(program, measure)
    if (row === undefined) return undefined
    const id = integer(row, 'id')
    known.set(measure, id)
    return id
  }

  function begun(measure: string): number {
    const id = Number(begin.run(program, measure).lastInsertRowid)
    known.set(measure, id)
    return id
  }

  /** The slots of a measure's days; none of one to which nothing was ever added. */
  function slots(measure: string, from: number, until: number): [from: number, until: number] {
    const series = seriesOf(measure)
    return series === undefined ? [0, 0] : slotsOf(series, from, until)
  }

  const slotsAmong = ({ measure, until }: { measure: string; until: number }) =>
    slots(measure, Number.NEGATIVE_INFINITY, until)

  /** Every person's sum, among all or among some: who these are is found out once, rather than asked of each. */
  function sumsOfPeople({ measure, from, until, team, among }: TallyQuery): TallySum[] {
    const all = listsIn(people.get(...slots(measure, from, until), team ?? null))
    if (!among) return all
    const some = new Map<string, number>()
    for (const { id, total } of listsIn(membership.get(...slotsAmong(among)))) some.set(id, (some.get(id) ?? 0) + total)
    return all.filter(({ id }) => (some.get(id) ?? 0) > 0)
  }

  return {
    add(adds: readonly Add[]): void {
      write.drop()
      for (const { measure, day, person, team, amount } of adds)
        write.add(slotOf(seriesOf(measure) ?? begun(measure), day), person, team, amount)
      write.end()
    },

    /** Hears that a write was undone, and with it what series it may have begun. */
    undone(): void {
      known.clear()
    },

    sums(query: TallyQuery): TallySum[] {
      const { measure, from, until, by, person, team, among } = query
      if (by === 'person' && person === undefined) return sumsOfPeople(query)
      const inTeam = team ?? null
      const cells = slots(measure, from, until)
      const whose = among ? slotsAmong(among) : []
      const rows =
        person === undefined
          ? (among ? some : all)[by].all(...cells, inTeam, ...whose)
          : (among ? ownOfSome : own)[by].all(...cells, person, inTeam, ...whose, ...(among ? [person] : []))
      const id = by === 'person' || by === 'member' ? 'person' : 'id'
      return rows.map((row) => ({
        id: text(row, id),
        ...(by === 'member' && { team: text(row, 'team') }),
        total: integer(row, 'total'),
        people: id === 'person' ? 1 : integer(row, 'people'),
      }))
    },
  }
}

function listsIn(row: unknown): TallySum[] {
  const totals: unknown[] = JSON.parse(text(row, 'totals'))
  const people: unknown[] = JSON.parse(text(row, 'people'))
  return people.map((id, index) => ({ id: String(id), total: whole(totals[index], 'total'), people: 1 }))
}
