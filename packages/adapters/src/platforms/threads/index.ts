export type { Account, Accounts } from '../account.ts'
export { type ThreadsOptions, threads } from './threads.ts'
