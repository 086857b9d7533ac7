import type { AdvocacyApi } from '@advocacy-kit/core'
import type { Ask, Tell } from './hints.ts'

/** Hints for all listeners over one connection, for as long as somebody listens and the page is seen. */
export function watcher(ask: Ask): AdvocacyApi['watch'] {
  const listeners = new Set<Tell>()
  let running: AbortController | undefined
  let last: number | undefined
  const tell: Tell = (hint) => {
    if (hint.position === last) return
    last = hint.position
    for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener(hint))
  }
  const turn = () => {
    const wanted = listeners.size > 0 && !hidden()
    if (wanted === Boolean(running)) return
    running?.abort()
    running = wanted ? new AbortController() : undefined
    if (running) begin(ask, tell, running.signal)
  }
  return (listener) => {
    const own: Tell = (hint) => listener(hint)
    if (listeners.size === 0) onVisibility('addEventListener', turn)
    listeners.add(own)
    turn()
    return () => {
      if (listeners.delete(own) && listeners.size === 0) onVisibility('removeEventListener', turn)
      turn()
    }
  }
}

function hidden(): boolean {
  return typeof document !== 'undefined' && document.hidden
}

function onVisibility(act: 'addEventListener' | 'removeEventListener', turn: () => void): void {
  if (typeof document !== 'undefined') document[act]('visibilitychange', turn)
}

/** What follows hints is not needed for a page's first answers, so it comes after them. Where it cannot be loaded nothing is followed until the page is seen anew. */
function begin(ask: Ask, tell: Tell, signal: AbortSignal): void {
  import('./follow.ts').then(
    ({ follow }) => follow(ask, tell, signal),
    () => {},
  )
}
