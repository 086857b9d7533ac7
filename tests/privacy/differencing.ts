/** A number that somebody read, and whose it is: by what the number counts, from whom. */
export interface Told {
  what: string
  people: ReadonlySet<string>
}

/**
 * The smallest group of people whose sum can be worked out from numbers that were told, by taking any two of them apart, and what comes of that apart again. Of who is listed the score is known, so they
 * are taken out first. Naive on purpose: sets of names, and no idea of teams.
 */
export function smallestTold(told: readonly Told[], listed: ReadonlySet<string>): { size: number; by: string } {
  const known = new Map<string, { people: ReadonlySet<string>; by: string }>()
  const learn = (people: ReadonlySet<string>, by: string) => {
    const key = [...people].sort().join()
    if (people.size > 0 && !known.has(key)) known.set(key, { people, by })
  }
  for (const { what, people } of told) learn(new Set([...people].filter((one) => !listed.has(one))), what)
  for (let before = -1; before !== known.size && known.size < 400; ) {
    before = known.size
    const all = [...known.values()]
    for (const a of all) {
      for (const b of all) {
        if (a === b) continue
        const isInside = [...b.people].every((one) => a.people.has(one))
        if (isInside) learn(new Set([...a.people].filter((one) => !b.people.has(one))), `(${a.by} - ${b.by})`)
        const isApart = [...b.people].every((one) => !a.people.has(one))
        if (isApart) learn(new Set([...a.people, ...b.people]), `(${a.by} + ${b.by})`)
      }
    }
    crossing(all, learn)
  }
  return [...known.values()].reduce(
    (least, { people, by }) => (people.size < least.size ? { size: people.size, by } : least),
    {
      size: Number.POSITIVE_INFINITY,
      by: 'nothing',
    },
  )
}

/** Two that cross, and one that is both: what they share is their sum without it. */
function crossing(
  all: readonly { people: ReadonlySet<string>; by: string }[],
  learn: (people: ReadonlySet<string>, by: string) => void,
): void {
  const named = new Map(all.map((one) => [[...one.people].sort().join(), one]))
  for (const a of all)
    for (const b of all) {
      const both = named.get([...new Set([...a.people, ...b.people])].sort().join())
      if (both) learn(new Set([...a.people].filter((one) => b.people.has(one))), `(${a.by} + ${b.by} - ${both.by})`)
    }
}
