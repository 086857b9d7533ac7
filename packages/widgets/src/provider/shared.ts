import type { AdvocacyApi, Hint, Program } from '@advocacy-kit/core'

/** An api that many widgets use as one: a single watch however many listen, and the program's settings read once. */
export interface SharedApi extends AdvocacyApi {
  /** Tells every listener that a board may have moved. */
  hint(hint: Hint): void
}

/** Lets many widgets share an api. What is watched is let go with its last listener. */
export function shared(api: AdvocacyApi): SharedApi {
  const listeners = new Set<(hint: Hint) => void>()
  let stop: (() => void) | undefined
  let program: Promise<Program> | undefined
  const hint = (hint: Hint) => {
    for (const listener of [...listeners]) listener(hint)
  }
  const { program: programs, me, people, content, shares, activities, points, leaderboards } = api
  return {
    me,
    people,
    content,
    shares,
    activities,
    points,
    leaderboards,
    hint,
    program: {
      ...programs,
      get(input) {
        program ??= programs.get(input).catch((error: unknown) => {
          program = undefined
          throw error
        })
        return program
      },
    },
    watch(listener) {
      // Each listener stands for itself, also when one function watches twice.
      const own = (hint: Hint) => listener(hint)
      listeners.add(own)
      stop ??= api.watch(hint)
      return () => {
        listeners.delete(own)
        if (listeners.size > 0) return
        stop?.()
        stop = undefined
      }
    },
  }
}
