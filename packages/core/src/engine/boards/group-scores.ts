import type { ProgramSettings } from '../../program/program.ts'
import { scoreAt } from '../../ranking/percentile.ts'
import type { Asked } from './asked.ts'
import { memberOf, type Sums } from './hot-sums.ts'

/** Which group a team is of, and who counts as a member of a team: a leader does not, on a board without them. */
export interface Counting {
  groupOf: (team: string) => string | undefined
  counts: (person: string, team: string) => boolean
}

/** What each group of a board comes to, given the scores of its members. A total is of all that they have; an average and a median are over those who were active, by `active`. */
export function groupScores(
  value: Asked['value'],
  scores: ReadonlyMap<string, number>,
  active: ReadonlyMap<string, number>,
  who: Counting,
): Map<string, number> {
  const own = byGroup(scores, who)
  if (value === 'total') return new Map([...own].map(([group, people]) => [group, total(people.values())]))
  const values = new Map<string, number>()
  for (const [group, activity] of byGroup(active, who)) {
    const members = [...activity].filter(([, amount]) => amount > 0).map(([person]) => person)
    const people = own.get(group)
    if (members.length === 0 || people === undefined) continue
    if (value === 'average') values.set(group, total(people.values()) / members.length)
    else
      values.set(
        group,
        scoreAt(
          members.map((person) => people.get(person) ?? 0),
          50,
        ) ?? 0,
      )
  }
  return values
}

/** What teams come to together, group by group. */
export function totals(
  teams: ReadonlyMap<string, number>,
  groupOf: (team: string) => string | undefined,
): Map<string, number> {
  const groups = new Map<string, number>()
  for (const [team, score] of teams) {
    const group = groupOf(team)
    if (group !== undefined) groups.set(group, (groups.get(group) ?? 0) + score)
  }
  return groups
}

function byGroup(
  members: ReadonlyMap<string, number>,
  { groupOf, counts }: Counting,
): Map<string, Map<string, number>> {
  const groups = new Map<string, Map<string, number>>()
  for (const [id, amount] of members) {
    const [person, team] = memberOf(id)
    if (!counts(person, team)) continue
    const group = groupOf(team)
    if (group === undefined) continue
    const people = groups.get(group) ?? new Map<string, number>()
    groups.set(group, people.set(person, (people.get(person) ?? 0) + amount))
  }
  return groups
}

function total(amounts: Iterable<number>): number {
  let sum = 0
  for (const amount of amounts) sum += amount
  return sum
}

/** Who counts on a board, by whether it has leaders. */
export function counting({ leaders: which }: Asked, leaders: Sums | undefined): (person: string) => boolean {
  if (which === 'in' || leaders === undefined) return () => true
  return (person) => leaders.totals.has(person) === (which === 'only')
}

/** Which group of a scope a team belongs to. */
export function groupOf(scope: Asked['scope'], { teams }: ProgramSettings): (team: string) => string | undefined {
  if (scope === 'teams') return (team) => team
  const field = scope === 'departments' ? 'department' : 'region'
  const groups = new Map(teams.map((team) => [team.id, team[field]]))
  return (team) => groups.get(team)
}
