import type { Hint } from '@advocacy-kit/core'
import { describe, expect, test, vi } from 'vitest'
import { operations } from './client/operations.ts'
import { createHandler } from './handler.ts'
import { serve } from './serve.ts'

/** A server whose engine only says where the log stands, and one stream of it. */
async function streaming() {
  const listeners = new Set<(hint: Hint) => void>()
  const engine = {
    as: () => ({ ...operations(async () => JSON.parse('{"scoring":{"mode":"on"}}')), watch: () => () => {} }),
    position: async () => 7,
    watch: (listener: (hint: Hint) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const handler = createHandler(engine, { identify: () => ({ id: 'ann' }) })
  const { url, close } = await serve(handler, { port: 0 })
  const leaving = new AbortController()
  const headers = { accept: 'application/x-ndjson' }
  const response = await fetch(`${url}/advocacy/v1/stream`, { headers, signal: leaving.signal })
  const reader = response.body?.getReader()
  const read = async () => {
    const { done, value } = (await reader?.read()) ?? { done: true }
    return done ? 'end' : new TextDecoder().decode(value)
  }
  const change = (position: number) => {
    for (const listener of listeners) listener({ board: 'points', position })
  }
  return { response, read, change, leave: () => leaving.abort(), close, listeners }
}

describe('the stream', () => {
  test('passes through a real server line by line, and past proxies', async () => {
    const { response, read, change, close } = await streaming()
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(await read()).toBe('{"board":"points","position":7}\n')
    change(8)
    expect(await read()).toBe('{"board":"points","position":8}\n')
    await close()
  })

  test('ends with the server', async () => {
    const { read, close, listeners } = await streaming()
    await read()
    await close()
    expect([await read(), listeners.size]).toEqual(['end', 0])
  })

  test('lets go when its reader leaves', async () => {
    const { read, leave, close, listeners } = await streaming()
    await read()
    expect(listeners.size).toBe(1)
    leave()
    await vi.waitFor(() => expect(listeners.size).toBe(0))
    await close()
  })
})
