import type { AdvocacyApi, Hint } from '@advocacy-kit/core'
import { type Ask, askPosition, readHints } from './hints.ts'
import { pause } from './pause.ts'

type Tell = (hint: Hint) => void

/** A stream that broke this often in a row will go on breaking: then the position is asked for, and after some minutes the stream is tried again. */
const PATIENCE = 3
const POLLS = 150
const POLL = 2_000
const LONGEST_PAUSE = 30_000

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
    if (running) void follow(ask, tell, running.signal)
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

/** Streams, or polls for some minutes when streams do not get through; waits longer and longer while nothing works. */
async function follow(ask: Ask, tell: Tell, signal: AbortSignal): Promise<void> {
  let breaks = 0
  while (!signal.aborted) {
    const ending = await readHints(ask, tell, signal)
    breaks = ending === 'mute' ? PATIENCE : ending === 'lasted' ? 1 : breaks + 1
    if (breaks < PATIENCE) {
      // Not all at the same moment: a server that comes back is met by everybody.
      await pause(2 ** breaks * 1_000 * (0.5 + Math.random()), signal)
    } else {
      await poll(ask, tell, signal)
      breaks = 0
    }
  }
}

async function poll(ask: Ask, tell: Tell, signal: AbortSignal): Promise<void> {
  let failures = 0
  for (let polls = 0; polls < POLLS && !signal.aborted; polls += 1) {
    try {
      tell({ board: 'points', position: await askPosition(ask, signal) })
      failures = 0
    } catch {
      failures += 1
    }
    await pause(Math.min(LONGEST_PAUSE, POLL * 2 ** failures), signal)
  }
}
