import { DatabaseSync } from 'node:sqlite'
import { AdvocacyError } from '@advocacy-kit/core'
import { text } from './driver.ts'
import { failure } from './failure.ts'
import { LAYOUT, layoutOf, newer } from './schema.ts'

/** The layout of the database in a file, which is read and not changed. Throws `internal` for a file that is no database, and `busy` for one that is locked. */
export const layoutIn = (file: string): number => reading(file, layoutOf)

/**
 * Reads a whole database, and finds nothing broken in it.
 *
 * Throws `internal` for a file that is no database, is damaged, holds no program, or was written by a newer version of this package.
 */
export function refuseDamaged(file: string): void {
  const { layout, said } = reading(file, (database) => ({
    layout: layoutOf(database),
    said: database.prepare('PRAGMA integrity_check(3)').all(),
  }))
  const damage = said.map((row) => text(row, 'integrity_check')).filter((line) => line !== 'ok')
  if (damage.length > 0)
    throw new AdvocacyError('internal', `The database ${file} is damaged: ${damage.join('; ')}. Take another copy.`)
  if (layout === 0)
    throw new AdvocacyError('internal', `The database ${file} holds no program of the kit: is it the right file?`)
  if (layout > LAYOUT) throw newer(layout)
}

function reading<T>(file: string, read: (database: DatabaseSync) => T): T {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    try {
      return read(database)
    } finally {
      database.close()
    }
  } catch (error) {
    const { code, message } = failure(error)
    throw new AdvocacyError(code, `The database ${file} cannot be read. ${message}`, { cause: error })
  }
}
