/** Notes where rows stand, by their ids. The function it answers lets those that moved glide from there; not for people who asked for less motion. */
export function glider(rows: Iterable<HTMLElement>): (after: Iterable<HTMLElement>) => void {
  const before = new Map([...rows].map((row) => [row.dataset.row, row.getBoundingClientRect()]))
  return (after) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const row of after) {
      const from = before.get(row.dataset.row)
      if (from) move(row, from)
    }
  }
}

function move(row: HTMLElement, from: DOMRect): void {
  const to = row.getBoundingClientRect()
  const [x, y] = [from.x - to.x, from.y - to.y]
  if (Math.hypot(x, y) < 1) return
  row.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
    duration: 450,
    easing: 'cubic-bezier(0.2, 0, 0, 1)',
  })
}
