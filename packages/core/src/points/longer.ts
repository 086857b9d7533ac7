/** A list with one more element, and room for no other: a push makes room for sixteen, and so does spreading the list into a new one. What keeps millions of short lists feels it. */
export function longer<T>(list: readonly T[], element: T): readonly T[] {
  const made = new Array<T>(list.length + 1)
  let index = 0
  for (const one of list) made[index++] = one
  made[index] = element
  return made
}
