import { createRequire } from 'node:module'

const { version: own }: { version: string } = createRequire(import.meta.url)('@advocacy-kit/adapters/package.json')

/** The version of this package. */
export const version = own
