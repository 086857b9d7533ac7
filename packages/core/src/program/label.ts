import * as z from 'zod/mini'

/** A name that people read, at most 200 characters. */
export const label = z.string().check(z.minLength(1), z.maxLength(200))
