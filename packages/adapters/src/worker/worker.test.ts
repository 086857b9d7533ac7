import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWorker } from './worker.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 16) }))
afterEach(() => void vi.useRealTimers())

/** An engine whose runs answer, in turn, what they are told: an instant, null, or a failure. */
function engineThat(...answers: readonly (string | null | Error)[]) {
  const runs: number[] = []
  return {
    runs,
    async runDue() {
      runs.push((Date.now() - Date.UTC(2026, 10, 16)) / 1000)
      const answer = answers[runs.length - 1] ?? null
      if (answer instanceof Error) throw answer
      return { done: [], next: answer }
    },
  }
}

test('runs at once, and every minute when nothing is due', async () => {
  const engine = engineThat()
  const worker = createWorker(engine)
  await vi.advanceTimersByTimeAsync(150_000)
  expect(engine.runs).toEqual([0, 60, 120])
  await worker.stop()
})

test('runs when something is due, and no later than every', async () => {
  const engine = engineThat('2026-11-16T00:00:07Z', '2026-11-16T09:00:00Z', '2026-11-16T00:00:05Z')
  const worker = createWorker(engine, { every: 20_000 })
  await vi.advanceTimersByTimeAsync(30_000)
  expect(engine.runs).toEqual([0, 7, 27, 28])
  await worker.stop()
})

test('survives failures: waits twice as long after each, ten minutes at most, and forgets them when a run goes well', async () => {
  const down = new Error('locked')
  const engine = engineThat(down, down, down, down, down, null, down)
  const log = vi.fn()
  const worker = createWorker(engine, { log })
  await vi.advanceTimersByTimeAsync(2_300_000)
  expect(engine.runs).toEqual([0, 120, 360, 840, 1440, 2040, 2100, 2220, 2280])
  expect(log).toHaveBeenCalledTimes(6)
  expect(log).toHaveBeenNthCalledWith(1, 'What is due could not be done; the next try is in 120 seconds.', down)
  await worker.stop()
})

test('stop waits for the run under way, and no other follows', async () => {
  let finish = () => {}
  let runs = 0
  const runDue = () => {
    runs++
    return new Promise<{ done: string[]; next: null }>((resolve) => (finish = () => resolve({ done: [], next: null })))
  }
  const worker = createWorker({ runDue })
  let stopped = false
  const stopping = worker.stop().then(() => (stopped = true))
  await vi.advanceTimersByTimeAsync(100_000)
  expect(stopped).toBe(false)
  finish()
  await stopping
  await vi.advanceTimersByTimeAsync(1_000_000)
  expect(runs).toBe(1)
})

test('stopped between runs, it never runs again', async () => {
  const engine = engineThat()
  const worker = createWorker(engine)
  await vi.advanceTimersByTimeAsync(10_000)
  await worker.stop()
  await vi.advanceTimersByTimeAsync(1_000_000)
  expect(engine.runs).toEqual([0])
})
