import { type Addresses, located } from './addresses.ts'

/** A content security policy, by directive. */
export type Policy = Readonly<Record<string, string>>

const PROGRAM = 'https://advocacy.voorbeeld.nl'

/** What a page needs that loads everything from its own server and asks the program for data. */
const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': `'self' ${PROGRAM}`,
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
} satisfies Policy

/** The policy that each host's page is served with. The table of docs/guide/hosts.md shows them. */
export const policies = {
  plain: { ...strict, 'script-src': `'self' ${PROGRAM}` },
  iframe: {
    ...strict,
    'connect-src': "'self'",
    'frame-src': 'https://delen.voorbeeld.nl mailto:',
    'trusted-types': "'none'",
  },
  framed: {
    ...strict,
    'script-src': `'self' ${PROGRAM}`,
    'connect-src': PROGRAM,
    'frame-ancestors': 'https://intranet.voorbeeld.nl',
  },
  react: strict,
  angular: { ...strict, 'base-uri': "'self'", 'trusted-types': 'lit-html angular' },
  nextjs: { ...strict, 'script-src': "'self' 'nonce-…'", 'trusted-types': 'lit-html nextjs nextjs#bundler' },
  sharepoint: { ...strict, 'trusted-types': 'lit-html advocacy-web-part' },
  drupal: { ...strict, 'script-src': `'self' ${PROGRAM}` },
  vue: { ...strict, 'trusted-types': 'lit-html vue' },
} satisfies Record<string, Policy>

/** The header of a policy. */
export function headerOf(policy: Policy, addresses: Addresses): string {
  const directives = Object.entries(policy).map(([name, value]) => `${name} ${value}`)
  return located(directives.join('; '), addresses)
}
