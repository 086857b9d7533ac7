import { isAdvocacyError } from '../../error.ts'

/** Whether the program refuses to record something, as it would again; it is not the store that is in trouble. */
export function isRefusal(error: unknown): boolean {
  return isAdvocacyError(error) && error.code !== 'busy' && error.code !== 'internal'
}
