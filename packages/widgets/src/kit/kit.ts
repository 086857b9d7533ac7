import { takePage, tellFailure } from './page.ts'

/**
 * What follows is in this same file, and starts when nothing else brings the elements. It is exported for what this file loads later, which has its Lit from here.
 */
export const all = takePage('kit.js')
  ? await import('./all.ts').catch((error: unknown) => tellFailure('kit.js', error))
  : undefined
