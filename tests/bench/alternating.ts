/** What one contender took, run by run, in milliseconds. */
export type Times = readonly number[]

/** Runs two contenders in turn, changing who goes first, and answers the times of each. */
export async function alternating(
  rounds: number,
  one: () => Promise<number> | number,
  other: () => Promise<number> | number,
): Promise<[Times, Times]> {
  const first: number[] = []
  const second: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) first.push(await one())
    second.push(await other())
    if (round % 2 === 1) first.push(await one())
  }
  return [first, second]
}

/** The middle one of the times. */
export function median(times: Times): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** How long work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The times of a contender as a line: median and every run. */
export function line(name: string, times: Times): string {
  return `${name.padEnd(28)} median ${median(times).toFixed(0).padStart(6)} ms   runs ${times.map((time) => time.toFixed(0)).join(' ')}`
}

/** Prints a ratio against its bound, and makes the process fail when it does not hold. */
export function judge(name: string, ratio: number, bound: { atMost?: number; atLeast?: number }): void {
  const holds = ratio <= (bound.atMost ?? Number.POSITIVE_INFINITY) && ratio >= (bound.atLeast ?? 0)
  const wanted = bound.atMost === undefined ? `at least ${bound.atLeast}` : `at most ${bound.atMost}`
  console.log(`${name}: ${ratio.toFixed(2)} (${wanted}) ${holds ? 'holds' : 'DOES NOT HOLD'}`)
  if (!holds) process.exitCode = 1
}
