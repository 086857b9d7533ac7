import type { ProgramSettings } from '../../program/program.ts'
import { disclosed, type Group } from '../../ranking/disclosure.ts'
import { teamsOff } from '../scoring.ts'
import type { Asked } from './asked.ts'
import { memberOf, type Sums } from './hot-sums.ts'

/** The roster that decides which groups show: ambassadors as members of their teams, and who of them is listed, or leads. */
export interface Seen {
  ambassadors: Sums
  listed: Sums
  leaders: Sums
}

/** How many ambassadors each team has, and how many of them are not listed. */
interface Sizes {
  people: Map<string, number>
  unlisted: Map<string, number>
}

/** Which groups are asked for: those of a board, or all of the program as one, with the empty id. */
export interface AskedGroups {
  scope: Asked['scope'] | 'program'
  leaders: Asked['leaders']
}

/** The groups of a scope that show: those whose row counts all of their people (`whole`), and those whose row counts what can be read elsewhere anyway (`public`). */
export interface ShownGroups {
  whole: ReadonlySet<string>
  public: ReadonlySet<string>
}

/** The groups of a scope that are large enough to show, by whether the sum of all their people would tell of smaller groups: see `disclosed`. */
export function shownGroups({ scope, leaders }: AskedGroups, settings: ProgramSettings, seen: Seen): ShownGroups {
  const isLeader = (person: string) => seen.leaders.totals.has(person)
  const minimum = settings.minimumGroupSize
  const all = sizes(seen, () => true)
  let large = allGroups(settings, all).filter((group) => isLarge(group, all, minimum))
  let whole = telling(large, all, minimum)
  if (leaders !== 'in') {
    // A board without leaders takes them away from one with them, and the other way round: neither part may be too small.
    const part = sizes(seen, (person) => isLeader(person) === (leaders === 'only'))
    const rest = sizes(seen, (person) => isLeader(person) !== (leaders === 'only'))
    large = large.filter((group) => isLarge(group, part, minimum))
    whole = telling(
      telling(
        whole.filter((group) => large.includes(group)),
        part,
        minimum,
      ),
      rest,
      minimum,
    )
  }
  const names = (groups: readonly Group[]) =>
    groups.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length))
  const prefix = nameIn(scope, '')
  return { whole: new Set(names(whole)), public: new Set(names(large.filter((group) => !whole.includes(group)))) }
}

/** The program as one has no row: what is asked of it is asked whether or not anybody takes part. */
function isLarge({ id, teams }: Group, { people }: Sizes, minimum: number): boolean {
  return id === nameIn('program', '') || teams.reduce((sum, team) => sum + (people.get(team) ?? 0), 0) >= minimum
}

/** Those whose sum tells nothing of few people. */
function telling(groups: readonly Group[], { unlisted }: Sizes, minimum: number): Group[] {
  const told = disclosed(groups, unlisted, minimum)
  return groups.filter(({ id }) => told.has(id))
}

function allGroups({ teams, ...settings }: ProgramSettings, { people }: Sizes): Group[] {
  const off = teamsOff({ ...settings, teams })
  const small = [...people.keys()]
    .filter((team) => team !== '' && !off.has(team))
    .map((team) => ({ id: nameIn('teams', team), teams: [team] }))
  const large = (['department', 'region'] as const).flatMap((field) =>
    settings[`${field}s`].map(({ id }) => ({
      id: nameIn(`${field}s`, id),
      teams: teams.filter((team) => team[field] === id).map((team) => team.id),
    })),
  )
  return [...small, ...large, { id: nameIn('program', ''), teams: [...people.keys()] }]
}

function nameIn(scope: AskedGroups['scope'], id: string): string {
  return `${scope} ${id}`
}

function sizes({ ambassadors, listed }: Seen, counts: (person: string) => boolean): Sizes {
  const people = new Map<string, number>()
  const unlisted = new Map<string, number>()
  for (const id of ambassadors.totals.keys()) {
    const [person, team] = memberOf(id)
    if (!counts(person)) continue
    people.set(team, (people.get(team) ?? 0) + 1)
    if (!listed.totals.has(person)) unlisted.set(team, (unlisted.get(team) ?? 0) + 1)
  }
  return { people, unlisted }
}
