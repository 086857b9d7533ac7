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

/** The groups of a scope that are large enough to show, and tell nothing of smaller ones: see `disclosed`. */
export function shownGroups(
  { scope, leaders }: AskedGroups,
  settings: ProgramSettings,
  seen: Seen,
): ReadonlySet<string> {
  const isLeader = (person: string) => seen.leaders.totals.has(person)
  const all = sizes(seen, () => true)
  let shown = showing(allGroups(settings, all), all, settings.minimumGroupSize)
  if (leaders !== 'in') {
    // A board without leaders takes them away from one with them, and the other way round: neither part may be too small.
    const part = sizes(seen, (person) => isLeader(person) === (leaders === 'only'))
    const rest = sizes(seen, (person) => isLeader(person) !== (leaders === 'only'))
    shown = showing(shown, part, settings.minimumGroupSize)
    const told = disclosed(shown, rest.unlisted, settings.minimumGroupSize)
    shown = shown.filter(({ id }) => told.has(id))
  }
  const prefix = nameIn(scope, '')
  return new Set(shown.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length)))
}

function showing(groups: readonly Group[], { people, unlisted }: Sizes, minimum: number): Group[] {
  // The program as one has no row: what is asked of it is asked whether or not anybody takes part.
  const isLarge = ({ id, teams }: Group) =>
    id === nameIn('program', '') || teams.reduce((sum, team) => sum + (people.get(team) ?? 0), 0) >= minimum
  const large = groups.filter(isLarge)
  const told = disclosed(large, unlisted, minimum)
  return large.filter(({ id }) => told.has(id))
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
