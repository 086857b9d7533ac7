import type { Hint } from '@advocacy-kit/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watcher } from './watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const SECOND = 1000
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND)

type Stream = { say(line: string): void; end(): void; signal: AbortSignal }

/** A server whose streams are held in hand, and a poll that answers `server.position`. */
function server() {
  const streams: Stream[] = []
  const asked: string[] = []
  const state = { position: 1, streaming: true, polling: true }
  const ask = async (accept: string, signal: AbortSignal) => {
    const kind = accept === 'application/x-ndjson' ? 'stream' : 'poll'
    asked.push(kind)
    if (kind === 'poll') {
      if (!state.polling) throw new TypeError('fetch failed')
      return Response.json({ position: state.position })
    }
    if (!state.streaming) throw new TypeError('fetch failed')
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    writer.closed.catch(() => {})
    const say = (line: string) => void writer.write(new TextEncoder().encode(line)).catch(() => {})
    streams.push({ say, end: () => void writer.close().catch(() => {}), signal })
    return new Response(readable)
  }
  return { watch: watcher(ask), streams, asked, state }
}

const at = (position: number) => ({ board: 'points', position })
const said = (position: number) => `${JSON.stringify(at(position))}\n`

describe('watch', () => {
  test('tells every listener what the one stream says', async () => {
    const { watch, streams, asked } = server()
    const ann: Hint[] = []
    const ben: Hint[] = []
    const stopAnn = watch((hint) => ann.push(hint))
    const stopBen = watch((hint) => ben.push(hint))
    await pass(0)
    streams[0]?.say(said(7))
    streams[0]?.say('\n{"board":"goals",')
    streams[0]?.say('"position":8}\n')
    await pass(0)
    expect(asked).toEqual(['stream'])
    expect(ann).toEqual([at(7), { board: 'goals', position: 8 }])
    expect(ben).toEqual(ann)
    stopAnn()
    streams[0]?.say(said(9))
    await pass(0)
    expect([ann.length, ben.length]).toEqual([2, 3])
    stopBen()
  })

  test('the same position is told once', async () => {
    const { watch, streams } = server()
    const told: Hint[] = []
    const stop = watch((hint) => told.push(hint))
    await pass(0)
    for (const position of [7, 7, 8, 8]) streams[0]?.say(said(position))
    await pass(0)
    expect(told).toEqual([at(7), at(8)])
    stop()
  })

  test('stops when nobody listens, and begins again', async () => {
    const { watch, streams, asked } = server()
    const listener = () => {}
    const stops = [watch(listener), watch(listener)]
    await pass(0)
    streams[0]?.say(said(1))
    await pass(0)
    stops[0]?.()
    stops[0]?.()
    expect(streams[0]?.signal.aborted).toBe(false)
    stops[1]?.()
    expect(streams[0]?.signal.aborted).toBe(true)
    await pass(600)
    expect(asked).toEqual(['stream'])
    expect(vi.getTimerCount()).toBe(0)
    const stop = watch(listener)
    await pass(0)
    expect(asked).toEqual(['stream', 'stream'])
    stop()
  })

  test('a stream that is held back on its way is given up after 3 seconds, for a poll every 2', async () => {
    const { watch, streams, asked, state } = server()
    const told: Hint[] = []
    const stop = watch((hint) => told.push(hint))
    await pass(2.9)
    expect(asked).toEqual(['stream'])
    await pass(0.2)
    expect(streams[0]?.signal.aborted).toBe(true)
    expect(asked).toEqual(['stream', 'poll'])
    state.position = 2
    await pass(4)
    expect(asked).toEqual(['stream', 'poll', 'poll', 'poll'])
    expect(told).toEqual([at(1), at(2)])
    stop()
  })

  test('polling gives way to another try of the stream after five minutes', async () => {
    const { watch, asked } = server()
    const stop = watch(() => {})
    await pass(3 + 299)
    expect(asked.filter((kind) => kind === 'stream')).toHaveLength(1)
    await pass(2)
    expect(asked.filter((kind) => kind === 'stream')).toHaveLength(2)
    stop()
  })

  test('a stream that ends is opened again after 2 seconds, and one that breaks three times in a row is given up', async () => {
    const { watch, streams, asked } = server()
    const stop = watch(() => {})
    await pass(0)
    for (const [index, wait] of [2, 4].entries()) {
      streams[index]?.say(said(1))
      streams[index]?.end()
      await pass(wait - 0.1)
      expect(asked).toHaveLength(index + 1)
      await pass(0.2)
      expect(asked).toHaveLength(index + 2)
    }
    streams[2]?.say(said(1))
    streams[2]?.end()
    await pass(0)
    expect(asked).toEqual(['stream', 'stream', 'stream', 'poll'])
    stop()
  })

  test('a stream that lasted is opened again, however often', async () => {
    const { watch, streams, asked } = server()
    const stop = watch(() => {})
    for (let round = 0; round < 5; round += 1) {
      await pass(0)
      for (let beat = 0; beat < 4; beat += 1) {
        streams[round]?.say('\n')
        await pass(20)
      }
      streams[round]?.end()
      await pass(2.1)
    }
    expect(new Set(asked)).toEqual(new Set(['stream']))
    stop()
  })

  test('a stream that falls silent is opened again', async () => {
    const { watch, streams, asked } = server()
    const stop = watch(() => {})
    await pass(0)
    streams[0]?.say(said(1))
    await pass(44)
    expect(streams[0]?.signal.aborted).toBe(false)
    await pass(4)
    expect(streams[0]?.signal.aborted).toBe(true)
    expect(asked).toEqual(['stream', 'stream'])
    stop()
  })

  test('without a server it asks less and less often, at most every 30 seconds, and recovers', async () => {
    const { watch, asked, state } = server()
    const told: Hint[] = []
    state.streaming = false
    state.polling = false
    const stop = watch((hint) => told.push(hint))
    await pass(6)
    expect(asked).toEqual(['stream', 'stream', 'stream', 'poll'])
    await pass(600)
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.length).toBeLessThan(30)
    state.polling = true
    await pass(30)
    expect(told).toEqual([at(1)])
    stop()
  })

  test('is quiet while the page is hidden', async () => {
    const page = Object.assign(new EventTarget(), { hidden: false })
    vi.stubGlobal('document', page)
    const { watch, streams, asked } = server()
    const told: Hint[] = []
    const stop = watch((hint) => told.push(hint))
    await pass(0)
    streams[0]?.say(said(1))
    await pass(0)
    page.hidden = true
    page.dispatchEvent(new Event('visibilitychange'))
    expect(streams[0]?.signal.aborted).toBe(true)
    await pass(600)
    expect(asked).toEqual(['stream'])
    page.hidden = false
    page.dispatchEvent(new Event('visibilitychange'))
    await pass(0)
    streams[1]?.say(said(5))
    await pass(0)
    expect(told).toEqual([at(1), at(5)])
    stop()
    page.dispatchEvent(new Event('visibilitychange'))
    await pass(60)
    expect(asked).toEqual(['stream', 'stream'])
  })
})
