/** A group on a board, and the teams that it consists of: a team consists of itself. */
export interface Group {
  id: string
  teams: readonly string[]
}

/**
 * The groups whose row may show without telling anything of fewer people than `minimum`. Whoever reads a board can take away from a group's sum those of the groups inside it, and the scores of
 * people who are listed. So a group shows only when what is then left of it is nobody, or at least `minimum` people. `unlisted` says of each team how many of its people are not
 * listed. Smaller groups come first: what they show is what the larger ones are held against.
 */
export function disclosed(
  groups: readonly Group[],
  unlisted: ReadonlyMap<string, number>,
  minimum: number,
): ReadonlySet<string> {
  const shown: Group[] = []
  for (const group of [...groups].sort((a, b) => a.teams.length - b.teams.length)) {
    const left = leftOf(group, shown, unlisted)
    if (left === 0 || left >= minimum) shown.push(group)
  }
  return new Set(shown.map(({ id }) => id))
}

/** How many people a group has of whom nothing is known by themselves, once the groups inside it are taken away. */
function leftOf({ teams }: Group, shown: readonly Group[], unlisted: ReadonlyMap<string, number>): number {
  const left = new Set(teams)
  const inside = shown.filter((other) => other.teams.every((team) => teams.includes(team)))
  for (const { teams: known } of inside) for (const team of known) left.delete(team)
  let people = 0
  for (const team of left) people += unlisted.get(team) ?? 0
  return people
}
