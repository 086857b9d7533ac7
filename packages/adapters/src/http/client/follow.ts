import { type Ask, askPosition, readHints, type Tell } from './hints.ts'
import { pause } from './pause.ts'

/** A stream that broke this often in a row will go on breaking: then the position is asked for, and after some minutes the stream is tried again. */
const PATIENCE = 3
const POLLS = 150
const POLL = 2_000
const LONGEST_PAUSE = 30_000

/** Streams, or polls for some minutes when streams do not get through; waits longer and longer while nothing works. */
export async function follow(ask: Ask, tell: Tell, signal: AbortSignal): Promise<void> {
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
