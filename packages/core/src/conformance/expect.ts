import { canonicalJson } from '../activity/canonical.ts'
import { type ErrorCode, type Issue, isAdvocacyError } from '../error.ts'

/** Throws unless both are the same as JSON, whatever the order of keys. */
export function equal(actual: unknown, expected: unknown, what = 'the answer'): void {
  if (canonicalJson(actual) === canonicalJson(expected)) return
  throw new Error(`${what} should be ${canonicalJson(expected)}, and is ${canonicalJson(actual)}`)
}

/** Throws unless the call is refused with this code, and its issues stand at exactly these pointers, each with what to mend. */
export async function refused(call: Promise<unknown>, code: ErrorCode, pointers?: readonly string[]): Promise<void> {
  const error = await failureOf(call)
  equal(error.code, code, `the code of "${error.message}"`)
  if (error.message === '') throw new Error(`${code} has no message`)
  if (pointers === undefined) return
  equal(error.issues.map(({ pointer }) => pointer).sort(), [...pointers].sort(), 'the pointers of its issues')
  for (const { pointer, detail } of error.issues) if (!detail) throw new Error(`the issue at ${pointer} has no detail`)
}

async function failureOf(
  call: Promise<unknown>,
): Promise<{ code: ErrorCode; message: string; issues: readonly Issue[] }> {
  let answer: unknown
  try {
    answer = await call
  } catch (error) {
    if (isAdvocacyError(error)) return error
    throw new Error('The call failed with something that is no AdvocacyError.', { cause: error })
  }
  throw new Error(`The call should be refused, and answered ${JSON.stringify(answer)}`)
}

/** Long enough for a hint that was held back to arrive: one board says something at most every 5 seconds. */
const PATIENCE = 8_000

/** Waits until something holds, and throws when it takes too long. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`There should be ${what} within ${PATIENCE / 1000} seconds`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** A value as a caller without types would send it. */
export function untyped(value: unknown) {
  return JSON.parse(JSON.stringify(value))
}
