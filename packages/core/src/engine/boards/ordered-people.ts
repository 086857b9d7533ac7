import { type Board, createBoard } from '../../ranking/board.ts'
import type { Asked } from './asked.ts'
import { counting } from './group-scores.ts'
import type { Sums } from './hot-sums.ts'

/** People in order, by their sums, with or without leaders: who changed in either since the last time is moved when the board is asked for. */
export class OrderedPeople {
  readonly #scores: Sums
  readonly #leaders: Sums | undefined
  readonly #shows: (person: string) => boolean
  readonly #board: Board
  #seen: readonly number[]

  constructor(scores: Sums, leaders: Sums | undefined, asked: Asked) {
    this.#scores = scores
    this.#leaders = leaders
    this.#shows = counting(asked, leaders)
    this.#board = createBoard({
      scores: scores.list().filter(([person]) => this.#shows(person)),
      ties: asked.ties,
      least: 1,
    })
    this.#seen = this.#sources().map(({ changed }) => changed.length)
  }

  /** Whether these are the sums it follows. */
  isOf(scores: Sums, leaders: Sums | undefined): boolean {
    return scores === this.#scores && leaders === this.#leaders
  }

  /** The board as it is now. */
  board(): Board {
    const sources = this.#sources()
    const changed = new Set(sources.flatMap((sums, index) => sums.changed.slice(this.#seen[index])))
    this.#seen = sources.map((sums) => sums.changed.length)
    if (changed.size > 0)
      this.#board.apply(
        this.#board.position + 1,
        [...changed].map((id) => this.#change(id)),
      )
    return this.#board
  }

  #change(id: string): { id: string; score: number } | { id: string; gone: true } {
    const score = this.#scores.totals.get(id)
    return score !== undefined && this.#shows(id) ? { id, score } : { id, gone: true }
  }

  #sources(): Sums[] {
    return [this.#scores, ...(this.#leaders ? [this.#leaders] : [])]
  }
}
