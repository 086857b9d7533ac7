import { deepStrictEqual } from 'node:assert/strict'
import { createBoard } from '@advocacy-kit/core'
import { random } from '@advocacy-kit/example-intranet/random'
import { alternating, judge, line, median, timed } from './alternating.ts'
import { Fenwick } from './fenwick.ts'

const size = Number(process.env.BENCH_SIZE ?? 1_000_000)
const reads = 200_000
const { next } = random('board')
console.log(`a board in memory of ${size} members, against a Fenwick tree reached by member id; ${reads} reads a run`)

const distributions = {
  even: () => Math.floor(next() * 10_000),
  'long-tailed': () => Math.floor((1 - next()) ** -0.8),
  wide: () => Math.floor(next() * 2 ** 50),
}

for (const [name, score] of Object.entries(distributions)) {
  const members = Array.from({ length: size }, (_, index) => [`person-${index}`, score()] as const)
  const asked = Array.from({ length: reads }, () => members[Math.floor(next() * size)]?.[0] ?? '')
  const board = createBoard({ scores: members })
  // A board that has lived: the order of its members in memory is no longer that of the board.
  for (let position = 1; position <= 10; position++) {
    const moved = asked.slice((position - 1) * 10_000, position * 10_000)
    board.apply(
      position,
      moved.map((id) => ({ id, add: score() % 100 })),
    )
  }
  const fenwick = new Fenwick(board.range(1, size).map(({ id, score }) => [id, score]))
  for (const id of asked.slice(0, 1000)) {
    deepStrictEqual(board.rankOf(id), fenwick.rankOf(id))
    deepStrictEqual(board.around(id, 11), fenwick.around(id, 11))
  }
  const each = (read: (id: string) => unknown) => () => timed(() => asked.forEach(read))
  for (const [what, ours, theirs, atLeast] of [
    ['rank of one', (id: string) => board.rankOf(id), (id: string) => fenwick.rankOf(id), 0.4],
    ['around me, 11 rows', (id: string) => board.around(id, 11), (id: string) => fenwick.around(id, 11), 0.15],
  ] as const) {
    await alternating(2, each(ours), each(theirs))
    const [kit, tree] = await alternating(9, each(ours), each(theirs))
    console.log(line(`${name}: board`, kit))
    console.log(line(`${name}: Fenwick tree`, tree))
    judge(`${what}, ${name} scores, Fenwick / board`, median(tree) / median(kit), { atLeast })
  }
}
