/** A content security policy, by directive. */
export type Policy = Readonly<Record<string, string>>

/** The program of the documentation; a run puts its own in its place. */
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
  react: strict,
  vue: { ...strict, 'trusted-types': 'lit-html vue' },
} satisfies Record<string, Policy>

/** The header of a policy, for a program at this origin. */
export function headerOf(policy: Policy, program: string): string {
  const directives = Object.entries(policy).map(([name, value]) => `${name} ${value}`)
  return directives.join('; ').replaceAll(PROGRAM, program)
}
