import type { Engine, Hint } from '@advocacy-kit/core'

const REST = 5_000
const KEEP_ALIVE = 20_000

/** A stream of hints, and what ends it. */
export interface HintStream {
  body: ReadableStream<Uint8Array>
  end(): void
}

/**
 * Hints as lines of JSON: where the log stands now, then each change at once and no more than one per board in 5 seconds. An empty line every 20 seconds keeps
 * proxies from closing the connection. A hint that is not meant for who listens becomes such a line.
 */
export function hintStream(
  engine: Pick<Engine, 'position' | 'watch'>,
  isMeant: () => Promise<boolean>,
  ended: () => void,
): HintStream {
  const { readable, writable } = new TransformStream<string, Uint8Array>({
    transform: (line, controller) => controller.enqueue(encoder.encode(`${line}\n`)),
  })
  const writer = writable.getWriter()
  let open = true
  const send = (line: string) => {
    // Whether a hint is meant for who listens is asked, and they may be gone by the answer.
    if (open) writer.write(line).catch(end)
  }
  const tell = async (hint: Hint) => send((await isMeant().catch(() => false)) ? JSON.stringify(hint) : '')
  const pace = pacer(tell)
  const unwatch = engine.watch(pace.tell)
  const beat = setInterval(() => send(''), KEEP_ALIVE)
  const stop = once(() => {
    open = false
    unwatch()
    pace.stop()
    clearInterval(beat)
    ended()
  })
  function end() {
    stop()
    writer.close().catch(() => {})
  }
  // The reader went away, or it ended here.
  writer.closed.then(stop, stop)
  engine.position().then((position) => tell({ board: 'points', position }), end)
  return { body: readable, end }
}

const encoder = new TextEncoder()

/** Passes the first hint of a board on at once, and of those that follow within 5 seconds the last one when they are over. */
function pacer(pass: (hint: Hint) => void) {
  const waiting = new Map<string, Hint>()
  const resting = new Map<string, ReturnType<typeof setTimeout>>()
  const tell = (hint: Hint) => {
    if (resting.has(hint.board)) {
      waiting.set(hint.board, hint)
      return
    }
    pass(hint)
    resting.set(hint.board, setTimeout(rested, REST, hint.board))
  }
  const rested = (board: string) => {
    resting.delete(board)
    const hint = waiting.get(board)
    waiting.delete(board)
    if (hint) tell(hint)
  }
  const stop = () => {
    for (const timer of resting.values()) clearTimeout(timer)
  }
  return { tell, stop }
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    act()
  }
}
