import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Links } from '@advocacy-kit/core'

/** How long a group takes clicks, in milliseconds. */
const OPEN = 10

const TRIES = 3

interface Group {
  counts: Map<string, number>
  written: Promise<void>
}

/** Writes clicks down together, by share, so that a rush of visitors is a few writes. */
export class ClickGroups {
  private readonly links: Pick<Links, 'addClicks'>
  private open: Group | undefined

  constructor(links: Pick<Links, 'addClicks'>) {
    this.links = links
  }

  /** Counts a click of a share. Resolves when it is written; rejects when it could not be, after three tries. */
  add(share: string): Promise<void> {
    this.open ??= this.begin()
    const { counts, written } = this.open
    counts.set(share, (counts.get(share) ?? 0) + 1)
    return written
  }

  private begin(): Group {
    const counts = new Map<string, number>()
    return { counts, written: this.writeSoon(counts) }
  }

  private async writeSoon(counts: Map<string, number>): Promise<void> {
    await pause(OPEN)
    this.open = undefined
    const id = randomUUID()
    const at = Date.now()
    for (let attempt = 1; ; attempt++) {
      try {
        // Under its one id, so that a write that was done and not told of is not done again.
        return await this.links.addClicks(id, at, counts)
      } catch (error) {
        if (attempt === TRIES) throw error
        await pause(OPEN)
      }
    }
  }
}
