export type { Account, Accounts } from '../account.ts'
export { type XOptions, x } from './x.ts'
