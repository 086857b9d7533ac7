import type { Hint } from '../api/api.ts'

/**
 * Passes hints on as long as they are meant for who listens, which is asked at each: a hint says that some number moved, and who has no points hears of none. What comes while
 * that is being found out is one hint, the last.
 */
export function hintsWhile(isMeant: () => Promise<boolean>, listener: (hint: Hint) => void): (hint: Hint) => void {
  let latest: Hint | undefined
  let asking = false
  const pass = async () => {
    asking = true
    while (latest) {
      const hint = latest
      latest = undefined
      // Who cannot be asked about hears nothing: a hint can be missed, and the next one comes.
      if (await isMeant().catch(() => false)) listener(hint)
    }
    asking = false
  }
  return (hint) => {
    latest = hint
    if (!asking) void pass()
  }
}
