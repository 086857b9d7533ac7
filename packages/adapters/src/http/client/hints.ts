import type { Hint } from '@advocacy-kit/core'

/** Asks where the log stands: for a stream of hints, or for the position alone. */
export type Ask = (accept: string, signal: AbortSignal) => Promise<Response>

/** Hears hints. */
export type Tell = (hint: Hint) => void

/** A stream says something at once, and something every 20 seconds. */
const FIRST_WORD = 3_000
const SILENCE = 45_000
const LONG = 60_000

/** How a stream ended: `mute` when nothing came through in time, `lasted` after a good while, else `broke`. */
export type Ending = 'mute' | 'lasted' | 'broke'

/** Tells what a stream of hints says until it ends, falls silent or is called off. Never rejects. */
export async function readHints(ask: Ask, tell: Tell, signal: AbortSignal): Promise<Ending> {
  const silence = new AbortController()
  const began = Date.now()
  let alarm = setTimeout(() => silence.abort(), FIRST_WORD)
  let heard = false
  try {
    const either = AbortSignal.any([signal, silence.signal])
    await readLines(await ask('application/x-ndjson', either), either, (line) => {
      heard = true
      clearTimeout(alarm)
      alarm = setTimeout(() => silence.abort(), SILENCE)
      if (line !== '') tell(hintFrom(line))
    })
  } catch {
    // It broke: that is told by what was heard.
  }
  clearTimeout(alarm)
  if (!heard && silence.signal.aborted) return 'mute'
  return Date.now() - began > LONG ? 'lasted' : 'broke'
}

/** Where the log stands, asked once. */
export async function askPosition(ask: Ask, signal: AbortSignal): Promise<number> {
  const response = await ask('application/json', signal)
  return positionOf(await response.json())
}

async function readLines({ body }: Response, signal: AbortSignal, each: (line: string) => void): Promise<void> {
  const reader = body?.getReader()
  if (!reader) return
  signal.addEventListener('abort', () => void reader.cancel().catch(() => {}))
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(each)
  }
}

function hintFrom(line: string): Hint {
  const hint: unknown = JSON.parse(line)
  const board =
    typeof hint === 'object' && hint && 'board' in hint && typeof hint.board === 'string' ? hint.board : 'points'
  return { board, position: positionOf(hint) }
}

function positionOf(value: unknown): number {
  if (typeof value === 'object' && value && 'position' in value && typeof value.position === 'number')
    return value.position
  throw new TypeError('no position')
}
