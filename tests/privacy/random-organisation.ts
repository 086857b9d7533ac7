import type { Organisation } from './organisation.ts'

/** A small organisation, the same for the same seed: up to seven teams of at most eight, in crossing departments and regions. */
export function randomOrganisation(seed: number): Organisation {
  let state = seed * 2_654_435_761
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const teams = Array.from({ length: 1 + below(7) }, (_, index) => ({
    id: `t${index}`,
    department: `d${below(3)}`,
    region: `r${below(3)}`,
    people: Array.from({ length: below(9) }, (_person, each) => `t${index}p${each}`),
  }))
  const alone = Array.from({ length: below(8) }, (_, index) => `z${index}`)
  const share = below(4)
  const listed = new Set([...teams.flatMap(({ people }) => people), ...alone].filter(() => below(4) < share))
  return { teams, alone, listed }
}
