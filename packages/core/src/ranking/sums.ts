/** What lies before each of a row of numbers: summed up to the one that is asked for, and kept until a number changes. */
export class Sums {
  readonly #of: (index: number) => number
  readonly #before = [0]

  constructor(of: (index: number) => number) {
    this.#of = of
  }

  /** The sum of the numbers before this one. */
  before(index: number): number {
    const known = this.#before.length - 1
    let sum = this.#before[Math.min(index, known)] ?? 0
    for (let next = known; next < index; next++) this.#before.push((sum += this.#of(next)))
    return sum
  }

  /** Says that this number, and perhaps later ones, changed. */
  changed(index: number): void {
    if (this.#before.length > index + 1) this.#before.length = index + 1
  }
}
