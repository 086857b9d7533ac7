import { takePage, tellFailure } from './page.ts'

/**
 * What follows is in this same file, and starts when nothing else brings the elements. It is exported for the files that are loaded later, which have from here what they share with it: a policy of
 * the page may allow one copy of Lit.
 */
export const all = takePage('kit.js')
  ? await import('./all.ts').catch((error: unknown) => tellFailure('kit.js', error))
  : undefined
