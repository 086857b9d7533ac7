import type { Add, TallyQuery, TallySum } from '@advocacy-kit/core'
import { integer, rowWriter, type SqliteDatabase, text, whole } from './driver.ts'

const cells = (program: number) => ({
  into: 'advocacy_tally (program, measure, day, person, team, amount)',
  row: `(${program}, ?, ?, ?, ?, ?)`,
  ending: 'ON CONFLICT DO UPDATE SET amount = amount + excluded.amount',
})

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
  FROM advocacy_tally WHERE program = ? AND measure = ? AND day < ?`

/** Any team, when null is bound. */
const ofTeam = 'team = coalesce(?, team)'

const everybody = `advocacy_tally WHERE program = ? AND measure = ? AND day >= ? AND day < ? AND ${ofTeam}`

const someone = `${everybody} AND person IN (
  SELECT person FROM advocacy_tally WHERE program = ? AND measure = ? AND day < ? GROUP BY person HAVING sum(amount) > 0)`

/** One person's cells, found day by day: the primary key leads by day, and a year has 365 of them however many people there are. */
const one = `(
  WITH RECURSIVE cells(program, measure, until, who, day) AS (
    SELECT program, measure, until, who, (
      SELECT min(day) FROM advocacy_tally AS t WHERE t.program = q.program AND t.measure = q.measure AND t.day >= q.start AND t.day < q.until)
    FROM (SELECT ? AS program, ? AS measure, ? AS start, ? AS until, ? AS who) AS q
    UNION ALL
    SELECT program, measure, until, who, (
      SELECT min(day) FROM advocacy_tally AS t WHERE t.program = cells.program AND t.measure = cells.measure AND t.day > cells.day AND t.day < cells.until)
    FROM cells WHERE day IS NOT NULL
  )
  SELECT t.day, person, team, amount FROM cells
  JOIN advocacy_tally AS t ON t.program = cells.program AND t.measure = cells.measure AND t.day = cells.day AND t.person = cells.who
) WHERE ${ofTeam}`

const prepareSums = (database: SqliteDatabase, cells: string) => ({
  person: database.prepare(personal('person', cells)),
  member: database.prepare(personal('person, team', cells)),
  team: database.prepare(sums('team', cells)),
  day: database.prepare(sums('CAST(day AS TEXT)', cells)),
})

/** The tally of one program. `add` is called within a transaction only. */
export function openTally(database: SqliteDatabase, program: number) {
  const write = rowWriter(database, cells(program))
  const all = prepareSums(database, everybody)
  const people = database.prepare(listOfPeople(everybody))
  const membership = database.prepare(listOfCells)
  const own = prepareSums(database, one)
  const some = prepareSums(database, someone)
  const ownOfSome = prepareSums(
    database,
    `${one} AND person IN (
  SELECT person FROM advocacy_tally WHERE program = ? AND measure = ? AND day < ? AND person = ? GROUP BY person HAVING sum(amount) > 0)`,
  )

  /** Every person's sum, among all or among some: who these are is found out once, rather than asked of each. */
  function sumsOfPeople({ measure, from, until, team, among }: TallyQuery): TallySum[] {
    const all = listsIn(people.get(program, measure, from, until, team ?? null))
    if (!among) return all
    const some = new Map<string, number>()
    for (const { id, total } of listsIn(membership.get(program, among.measure, among.until)))
      some.set(id, (some.get(id) ?? 0) + total)
    return all.filter(({ id }) => (some.get(id) ?? 0) > 0)
  }

  return {
    add(adds: readonly Add[]): void {
      write.drop()
      for (const { measure, day, person, team, amount } of adds) write.add(measure, day, person, team, amount)
      write.end()
    },

    sums(query: TallyQuery): TallySum[] {
      const { measure, from, until, by, person, team, among } = query
      if (by === 'person' && person === undefined) return sumsOfPeople(query)
      const inTeam = team ?? null
      const cells = [program, measure, from, until]
      const whose = among ? [program, among.measure, among.until] : []
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
