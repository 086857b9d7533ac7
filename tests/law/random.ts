/** Chance from a seed: the same seed makes the same choices. */
export interface Random {
  /** A whole number in [0, below). */
  below(below: number): number
  /** Whether something happens that happens in `probability` of all cases. */
  chance(probability: number): boolean
  one<T>(choices: readonly [T, ...T[]]): T
  /** Several of the choices, in their order. */
  some<T>(choices: readonly T[], probability: number): T[]
  shuffled<T>(items: readonly T[]): T[]
}

/** Chance from a 32-bit seed, by mulberry32. */
export function random(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (probability) => next() < probability,
    one: (choices) => choices[below(choices.length)] ?? choices[0],
    some: (choices, probability) => choices.filter(() => next() < probability),
    shuffled(items) {
      const left = [...items]
      return items.flatMap(() => left.splice(below(left.length), 1))
    },
  }
}
