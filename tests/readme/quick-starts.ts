import { fences } from '../packages/markdown.ts'

/** The code that the README prints under a heading, in one language, as it stands there. */
export function quickStart(heading: string, language: 'js' | 'html'): string {
  const [code, ...more] = fences('README.md').filter(
    (fence) => fence.heading === heading && fence.language === language,
  )
  if (!code || more.length > 0) throw new Error(`The README must print one ${language} block under "${heading}".`)
  return code.code
}
