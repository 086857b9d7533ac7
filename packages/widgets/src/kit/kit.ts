import { takePage, tellFailure } from './page.ts'

// What follows is in this same file, and starts when nothing else brings the elements.
if (takePage('kit.js')) await import('./all.ts').catch((error: unknown) => tellFailure('kit.js', error))
