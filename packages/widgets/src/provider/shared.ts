import type { AdvocacyApi, Hint, Me } from '@advocacy-kit/core'

/** An api that many widgets use as one: a single watch however many listen; the program's settings, and who the viewer is, read once. */
export interface SharedApi extends AdvocacyApi {
  /** Tells every listener that a board may have moved. */
  hint(hint: Hint): void
}

/** Lets many widgets share an api. What is watched is let go with its last listener. */
export function shared(api: AdvocacyApi): SharedApi {
  const listeners = new Set<(hint: Hint) => void>()
  let stop: (() => void) | undefined
  const hint = (hint: Hint) => {
    for (const listener of [...listeners]) listener(hint)
  }
  const program = once(() => api.program.get({}))
  const viewer = once(() => api.me.get({}))
  /** What the viewer decides about themselves shows everywhere at once. */
  const decided = async (answer: Promise<Me>) => {
    const me = await answer
    viewer.keep(me)
    hint({ board: 'points', position: 0 })
    return me
  }
  /** What a master decides is read again, also when it was refused: somebody else may have been first. */
  const settled = async <Answer>(answer: Promise<Answer>) => {
    try {
      return await answer
    } finally {
      program.forget()
      hint({ board: 'points', position: 0 })
    }
  }
  const { me, people, content, shares, activities, points, kudos, goals, leaderboards } = api
  return {
    me: {
      get: viewer.read,
      join: (input) => decided(me.join(input)),
      leave: (input) => decided(me.leave(input)),
      update: (input) => decided(me.update(input)),
    },
    people,
    content,
    shares,
    activities,
    points,
    kudos,
    goals,
    leaderboards,
    hint,
    program: {
      ...api.program,
      get: program.read,
      update: (input) => settled(api.program.update(input)),
      publishRules: (input) => settled(api.program.publishRules(input)),
      undoRules: (input) => settled(api.program.undoRules(input)),
      closePeriod: (input) => settled(api.program.closePeriod(input)),
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

/** Something that is read once for all who ask, and again after a failure. */
function once<Value>(ask: () => Promise<Value>) {
  let kept: Promise<Value> | undefined
  return {
    read(): Promise<Value> {
      if (kept) return kept
      const asked = ask().catch((error: unknown) => {
        if (kept === asked) kept = undefined
        throw error
      })
      kept = asked
      return asked
    },
    keep(value: Value): void {
      kept = Promise.resolve(value)
    },
    forget(): void {
      kept = undefined
    },
  }
}
