import { version } from '../version.ts'

const key: unique symbol = Symbol.for('advocacy-kit/page')

declare global {
  interface Window {
    /** Which file brings the elements to this page. */
    [key]?: string
  }
}

/** Takes the page for a file that brings all elements. False, with a word in the console, when another one was first. */
export function takePage(file: string): boolean {
  const own = `${file} ${version}`
  const first = window[key]
  if (first) console.warn(`${own} is left out: ${first} already brings the elements to this page. Load one of them.`)
  window[key] ??= own
  return !first
}

/** Says why elements could not start. */
export function tellFailure(what: string, error: unknown): void {
  const reason = isLitRefused(error)
    ? "there is another copy of Lit on this page, and the page's policy allows one. Load one, or say trusted-types lit-html 'allow-duplicates'."
    : String(error)
  console.error(`${what} ${version} cannot start: ${reason}`)
}

/** Lit makes its policy for markup as it starts; a policy of the page without 'allow-duplicates' refuses the second. */
function isLitRefused(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes('lit-html')
}
