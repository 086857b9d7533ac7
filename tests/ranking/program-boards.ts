/** Boards of a program by the words of the guide, naively: every board from all that happened. */

export interface Member {
  id: string
  team: string
  listed: boolean
  leader: boolean
}

/** A share that was confirmed: 5 points, and 1 of the measure shares. */
export interface Happened {
  person: string
  team: string
  day: string
  campaign?: string
}

export interface Team {
  id: string
  department: string
  region: string
}

export interface Wanted {
  measure: 'points' | 'shares'
  scope: 'teams' | 'people' | 'departments' | 'regions'
  value: 'total' | 'average' | 'median'
  leaders: 'in' | 'apart' | 'only'
  ties: 'competition' | 'dense' | 'ordinal' | 'modified'
  /** The first and the last day. */
  days: readonly [string, string]
  campaign?: string
}

export interface NaiveRow {
  rank: number
  position: number
  id: string
  score: number
}

const MINIMUM = 3

export function naiveBoard(
  all: { members: Member[]; teams: Team[]; happened: Happened[] },
  wanted: Wanted,
): NaiveRow[] {
  const { members, teams } = all
  const inPeriod = all.happened.filter(({ day }) => day >= wanted.days[0] && day <= wanted.days[1])
  const counts = (person: string) => {
    const leads = members.find(({ id }) => id === person)?.leader ?? false
    return wanted.leaders === 'in' || leads === (wanted.leaders === 'only')
  }
  const worth = wanted.measure === 'points' ? 5 : 1
  const scored = inPeriod.filter((one) => counts(one.person) && (!wanted.campaign || one.campaign === wanted.campaign))
  if (wanted.scope === 'people') {
    const shown = members.filter(({ id, listed }) => listed && counts(id))
    return rowsOf(
      shown.map(({ id }) => [id, worth * scored.filter(({ person }) => person === id).length]),
      wanted.ties,
    )
  }
  const scope = wanted.scope
  const size = (own: string[]) => members.filter(({ id, team }) => own.includes(team) && counts(id)).length
  const people = (own: string[]) => members.filter(({ team }) => own.includes(team)).length
  const isWhole = (own: string[]) => isShown(own, { members, teams, leaders: wanted.leaders })
  const isListed = (person: string) => members.some(({ id, listed }) => id === person && listed)
  const groups = [...new Set(teams.map((team) => nameOf(team, scope)))].filter((group) => {
    const own = teamsOf(teams, scope, group)
    return people(own) >= MINIMUM && size(own) >= MINIMUM
  })
  return rowsOf(
    groups.map((group) => {
      const own = teamsOf(teams, scope, group)
      // Where the sum of all would tell of few: who is listed, and in a total the teams of which all count.
      const whole = isWhole(own)
      const isIn = ({ team, person }: Happened) =>
        own.includes(team) && (whole || isListed(person) || (wanted.value === 'total' && isWhole([team])))
      const inGroup = scored.filter(isIn)
      const active = inPeriod.filter((one) => isIn(one) && counts(one.person))
      const persons = [...new Set(active.map(({ person }) => person))]
      const scores = persons.map((one) => worth * inGroup.filter(({ person }) => person === one).length)
      const total = worth * inGroup.length
      if (wanted.value === 'total') return [group, total]
      if (persons.length === 0) return [group, 0]
      return [group, wanted.value === 'average' ? total / persons.length : middle(scores)]
    }),
    wanted.ties,
  )
}

function nameOf(team: Team, scope: 'teams' | 'departments' | 'regions'): string {
  return scope === 'teams' ? team.id : scope === 'departments' ? team.department : team.region
}

function teamsOf(teams: Team[], scope: 'teams' | 'departments' | 'regions', group: string): string[] {
  return teams.filter((team) => nameOf(team, scope) === group).map(({ id }) => id)
}

interface Shown {
  members: Member[]
  teams: Team[]
  leaders: Wanted['leaders']
}

/** Whether a row may show: it is large enough, and tells nothing of few people beside the others that show. */
function isShown(own: string[], { members, teams, leaders }: Shown): boolean {
  const groups = (['teams', 'departments', 'regions'] as const).flatMap((scope) =>
    [...new Set(teams.map((team) => nameOf(team, scope)))].map((name) => teamsOf(teams, scope, name)),
  )
  let shown = told(large(groups, members), members)
  if (leaders !== 'in') {
    const part = members.filter(({ leader }) => leader === (leaders === 'only'))
    const rest = members.filter((member) => !part.includes(member))
    shown = told(told(large(shown, part), part), rest)
  }
  return shown.some((group) => String(group) === String(own))
}

function large(groups: string[][], members: Member[]): string[][] {
  return groups.filter((group) => members.filter(({ team }) => group.includes(team)).length >= MINIMUM)
}

/** The groups that show side by side: teams first, then what holds the fewest that do not show, as they stand in the program; none that crosses another, none that leaves few. */
function told(groups: string[][], members: Member[]): string[][] {
  const count = (group: string[]) => members.filter(({ team, listed }) => group.includes(team) && !listed).length
  const isFine = (group: string[]) => count(group) === 0 || count(group) >= MINIMUM
  const alone = groups.filter((group) => group.length === 1 && isFine(group))
  const open = (group: string[]) => group.filter((team) => count([team]) > 0 && !alone.flat().includes(team))
  const together = groups.filter(({ length }) => length > 1).sort((one, other) => open(one).length - open(other).length)
  const shown: string[][] = []
  for (const group of together) {
    const mine = open(group)
    const others = shown.map(open)
    const cross = (other: string[]) =>
      other.some((team) => mine.includes(team)) &&
      other.some((team) => !mine.includes(team)) &&
      mine.some((team) => !other.includes(team))
    const inside = others.filter((other) => other.every((team) => mine.includes(team))).flat()
    if (!others.some(cross) && isFine(mine.filter((team) => !inside.includes(team)))) shown.push(group)
  }
  return groups.filter((group) => alone.includes(group) || shown.includes(group))
}

function middle(scores: number[]): number {
  const sorted = [...scores].sort((a, b) => a - b)
  const half = sorted.length / 2
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)] ?? 0
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

function rowsOf(scores: (readonly [string, number])[], ties: Wanted['ties']): NaiveRow[] {
  const earning = scores
    .filter(([, score]) => score > 0)
    .sort(([a, one], [b, other]) => other - one || Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return earning.map(([id, score], index) => {
    const better = earning.filter(([, other]) => other > score)
    const rank = {
      competition: better.length + 1,
      modified: earning.filter(([, other]) => other >= score).length,
      dense: new Set(better.map(([, other]) => other)).size + 1,
      ordinal: index + 1,
    }[ties]
    return { rank, position: index + 1, id, score: Math.round(score * 100) / 100 }
  })
}
