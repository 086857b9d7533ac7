/** A group on a board, and the teams that it consists of: a team consists of itself. */
export interface Group {
  id: string
  teams: readonly string[]
}

/** What of a group cannot be read anywhere else: the teams with people of whom nothing is known by themselves. */
interface Open extends Group {
  open: ReadonlySet<string>
}

/**
 * The groups whose row may show without telling anything of fewer people than `minimum`. Whoever reads a board can take away from a group's sum those of other groups, and the scores of
 * people who are listed. So a group shows only when what is then left of it is nobody, or at least `minimum` people. `unlisted` says of each team how many of its people are not
 * listed. Teams come first, then what holds the fewest of the teams that do not show: each is held against those before it.
 *
 * A group that shares some of the unknown teams with another, and has some of its own while the other has too, does not show beside it: of three such groups, adding and taking away leaves
 * what they share. So of any two that show, one holds the other or they have nothing in common, and what can be worked out are whole pieces of these, none of them too small.
 */
export function disclosed(
  groups: readonly Group[],
  unlisted: ReadonlyMap<string, number>,
  minimum: number,
): ReadonlySet<string> {
  const peopleIn = (teams: Iterable<string>) => [...teams].reduce((sum, team) => sum + (unlisted.get(team) ?? 0), 0)
  const tells = (teams: Iterable<string>) => {
    const people = peopleIn(teams)
    return people > 0 && people < minimum
  }
  const teams = groups.filter((group) => group.teams.length === 1 && !tells(group.teams))
  const known = new Set(teams.flatMap((group) => group.teams))
  const large = groups
    .filter((group) => group.teams.length !== 1)
    .map(
      (group): Open => ({
        ...group,
        open: new Set(group.teams.filter((one) => !known.has(one) && peopleIn([one]) > 0)),
      }),
    )
    .sort((a, b) => a.open.size - b.open.size)
  const shown: Open[] = []
  for (const group of large) {
    if (shown.some((other) => crosses(group.open, other.open))) continue
    const left = [...group.open].filter((team) => !shown.some(({ open }) => open.has(team)))
    if (!tells(left)) shown.push(group)
  }
  return new Set([...teams, ...shown].map(({ id }) => id))
}

/** Whether two have something in common, and each something of its own. */
function crosses(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((team) => b.has(team)) && !holds(a, b) && !holds(b, a)
}

function holds(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((team) => whole.has(team))
}
