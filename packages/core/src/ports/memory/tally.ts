import { compareBytes } from '../byte-order.ts'
import type { Add, TallyQuery, TallySum } from '../store.ts'
import { safe } from './safe.ts'

interface Cell {
  person: string
  team: string
  amount: number
}

/** The tally in memory: cells by measure, day, and person with team. */
export class Tally {
  readonly #measures = new Map<string, Map<number, Map<string, Cell>>>()

  /** Throws `points-overflow`, before anything is added, when a cell would leave the safe integers. */
  check(adds: readonly Add[]): void {
    const sums = new Map<string, number>()
    for (const add of adds) {
      const name = JSON.stringify([add.measure, add.day, add.person, add.team])
      const before = sums.get(name) ?? this.#day(add).get(cellName(add))?.amount ?? 0
      sums.set(name, safe(before + add.amount, `"${add.measure}" for "${add.person}"`))
    }
  }

  add(add: Add): void {
    const day = this.#day(add)
    const cell = day.get(cellName(add))
    if (cell) cell.amount += add.amount
    else day.set(cellName(add), { person: add.person, team: add.team, amount: add.amount })
  }

  sums({ measure, from, until, by, person, team, among }: TallyQuery): TallySum[] {
    const some = among && new Set(this.sums({ ...among, from: Number.NEGATIVE_INFINITY, by: 'person' }).flatMap(above0))
    const groups = new Map<string, Group>()
    for (const [day, cells] of this.#measures.get(measure) ?? []) {
      if (day < from || day >= until) continue
      for (const cell of cells.values()) {
        if (person !== undefined && cell.person !== person) continue
        if (team !== undefined && cell.team !== team) continue
        if (some && !some.has(cell.person)) continue
        const name = by === 'day' ? String(day) : by === 'member' ? cellName(cell) : cell[by]
        const group = groupOf(groups, name, (): Group => ({ ...named(by, day, cell), people: new Map() }))
        group.people.set(cell.person, (group.people.get(cell.person) ?? 0) + cell.amount)
      }
    }
    return [...groups.values()]
      .map((group) => sumOf(group, measure))
      .filter(({ total }) => total !== 0)
      .sort((a, b) => compareBytes(a.id, b.id) || compareBytes(a.team ?? '', b.team ?? ''))
  }

  #day({ measure, day }: Add): Map<string, Cell> {
    const days = groupOf(this.#measures, measure, () => new Map<number, Map<string, Cell>>())
    return groupOf(days, day, () => new Map<string, Cell>())
  }
}

/** The cells that are summed up together, person by person. */
type Group = Pick<TallySum, 'id' | 'team'> & { people: Map<string, number> }

function named(by: TallyQuery['by'], day: number, { person, team }: Cell): Pick<TallySum, 'id' | 'team'> {
  if (by === 'member') return { id: person, team }
  return { id: { day: String(day), person, team }[by] }
}

function sumOf({ people, ...group }: Group, measure: string): TallySum {
  const amounts = [...people.values()]
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  return {
    ...group,
    total: safe(total, `"${measure}" for "${group.id}"`),
    people: amounts.filter((amount) => amount !== 0).length,
  }
}

const above0 = ({ id, total }: TallySum) => (total > 0 ? [id] : [])

const cellName = ({ person, team }: Cell) => `${person.length} ${person}${team}`

function groupOf<K, V>(groups: Map<K, V>, key: K, create: () => V): V {
  const known = groups.get(key)
  if (known !== undefined) return known
  const created = create()
  groups.set(key, created)
  return created
}
