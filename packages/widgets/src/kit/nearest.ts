/** The word that is fewest letters away from another. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const far = (other: string) => distance(word, other)
  return words.toSorted((one, other) => far(one) - far(other))[0]
}

/** How many letters have to be put in, taken out or changed to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [at, there] of [...other].entries()) {
      const change = (row[at] ?? 0) + (letter === there ? 0 : 1)
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
