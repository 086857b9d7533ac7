import { AdvocacyError } from '@advocacy-kit/core'

/** What a person has allowed on a network that tells nothing without it. */
export interface Account {
  /** The access token of their log-in there. Whoever gives it keeps it fresh. */
  readonly token: string
}

/** What people have allowed, by their opaque ids; undefined for who has not. Asked before every call, and not kept. */
export type Accounts = (person: string) => Promise<Account | undefined>

/** The token of a person. Throws `not-authorised` where there is none. */
export async function tokenOf(name: string, account: Accounts, person: string): Promise<string> {
  const found = await account(person)
  if (found) return found.token
  throw new AdvocacyError('not-authorised', `The person has not allowed reading their posts on ${name}.`)
}
