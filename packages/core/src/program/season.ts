import * as z from 'zod/mini'
import { id } from '../activity/fields.ts'
import { localDate } from '../calendar/period.ts'
import { label } from './label.ts'

/** A stretch of local days with a name, from its first day until its last. */
export const season = z
  .strictObject({ id, name: label, from: localDate, until: localDate })
  .check(z.refine(({ from, until }) => from <= until, { error: 'must not end before it begins', path: ['until'] }))

/** A stretch of local days with a name. */
export interface Season extends z.infer<typeof season> {}
