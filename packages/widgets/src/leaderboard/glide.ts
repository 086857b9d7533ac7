/** Where rows stand now, to let them glide from there later. */
export function places(rows: Iterable<Element>): Map<Element, number> {
  return new Map([...rows].map((row) => [row, row.getBoundingClientRect().top]))
}

/** Lets rows that moved glide from where they were; not for people who asked for less motion. */
export function glide(before: ReadonlyMap<Element, number>): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  for (const [row, top] of before) {
    const distance = row.isConnected ? top - row.getBoundingClientRect().top : 0
    if (Math.abs(distance) < 1) continue
    row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
      duration: 450,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    })
  }
}
