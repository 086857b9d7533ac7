export type { Account, Accounts } from '../account.ts'
export { type LinkedInOptions, linkedin } from './linkedin.ts'
