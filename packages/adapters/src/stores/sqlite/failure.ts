import { AdvocacyError, isAdvocacyError } from '@advocacy-kit/core'

// SQLite's result codes, https://www.sqlite.org/rescode.html: node:sqlite gives the number, better-sqlite3 the name.
const names: Readonly<Record<string, string>> = {
  '5': 'SQLITE_BUSY',
  '261': 'SQLITE_BUSY_RECOVERY',
  '517': 'SQLITE_BUSY_SNAPSHOT',
  '773': 'SQLITE_BUSY_TIMEOUT',
  '6': 'SQLITE_LOCKED',
  '275': 'SQLITE_CONSTRAINT_CHECK',
  '2067': 'SQLITE_CONSTRAINT_UNIQUE',
}

function resultCode(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('errcode' in error) return names[String(error.errcode)] ?? ''
  return 'code' in error ? String(error.code) : ''
}

/** Whether SQLite refused a row because another one has its key. */
export const isTaken = (error: unknown) => resultCode(error) === 'SQLITE_CONSTRAINT_UNIQUE'

/** Whether an integer left the range that its column, or a number of JavaScript, can hold. */
function isOverflow(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const outOfRange = 'code' in error && error.code === 'ERR_OUT_OF_RANGE'
  return outOfRange || resultCode(error) === 'SQLITE_CONSTRAINT_CHECK' || error.message === 'integer overflow'
}

/** What a caller is told of a fault in SQLite: `busy` when it was locked for too long, else `internal`, with the cause. */
export function failure(error: unknown): AdvocacyError {
  if (isAdvocacyError(error)) return error
  const code = resultCode(error)
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') {
    return new AdvocacyError('busy', 'Another process kept the SQLite database locked: try the same write again.', {
      cause: error,
    })
  }
  if (isOverflow(error)) {
    return new AdvocacyError('points-overflow', 'A sum would leave the integers within 2^53.', {
      cause: error,
    })
  }
  const detail = error instanceof Error ? error.message : String(error)
  return new AdvocacyError('internal', `SQLite failed: ${detail}.`, { cause: error })
}
