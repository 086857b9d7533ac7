import type { Hint } from '@advocacy-kit/core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hintStream } from './hints.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A stream over an engine that stands at 7, and what can be seen of both. */
async function listening(isMeant = async () => true) {
  const listeners = new Set<(hint: Hint) => void>()
  const engine = {
    position: async () => 7,
    watch: (listener: (hint: Hint) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const ended = vi.fn()
  const { body, end } = hintStream(engine, isMeant, ended)
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const lines: string[] = []
  const reading = (async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return 'done'
      lines.push(decoder.decode(value))
    }
  })()
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
  await pass(0)
  const change = (position: number, board = 'points') =>
    listeners.forEach((listener) => void listener({ board, position }))
  return { lines, change, pass, end, ended, listeners, reader, reading }
}

const line = (position: number, board = 'points') => `{"board":"${board}","position":${position}}\n`

describe('hintStream', () => {
  test('says where the log stands at once', async () => {
    const { lines, end } = await listening()
    expect(lines).toEqual([line(7)])
    end()
  })

  test('holds no hint that is not meant for its reader', async () => {
    let isMeant = false
    const { lines, change, pass, end } = await listening(async () => isMeant)
    change(8)
    await pass(5_000)
    isMeant = true
    change(9)
    await pass(5_000)
    expect(lines).toEqual(['\n', '\n', line(9)])
    end()
  })

  test('passes a change on at once, and then the last one of every 5 seconds', async () => {
    const { lines, change, pass, end } = await listening()
    change(8)
    await pass(0)
    expect(lines).toEqual([line(7), line(8)])
    for (const position of [9, 10, 11]) change(position)
    await pass(4_999)
    expect(lines).toHaveLength(2)
    await pass(1)
    expect(lines).toEqual([line(7), line(8), line(11)])
    await pass(5_000)
    change(12)
    await pass(0)
    expect(lines.at(-1)).toBe(line(12))
    expect(lines).toHaveLength(4)
    end()
  })

  test('boards do not wait for each other', async () => {
    const { lines, change, pass, end } = await listening()
    change(8)
    change(8, 'goals')
    await pass(0)
    expect(lines).toEqual([line(7), line(8), line(8, 'goals')])
    end()
  })

  test('says nothing every 20 seconds, to stay open', async () => {
    const { lines, pass, end } = await listening()
    await pass(60_000)
    expect(lines).toEqual([line(7), '\n', '\n', '\n'])
    end()
  })

  test.each(['ended here', 'left by its reader'])('lets go of everything when %s', async (how) => {
    const { change, pass, end, ended, listeners, reader, reading } = await listening()
    change(8)
    change(9)
    if (how === 'ended here') end()
    else await reader.cancel()
    await pass(0)
    expect(await reading).toBe('done')
    expect(listeners.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    expect(ended).toHaveBeenCalledOnce()
  })
})
