import { readFileSync } from 'node:fs'

/** A fenced block of a page: its language, its text, and the heading it stands under. */
export interface Fence {
  readonly page: string
  readonly heading: string
  readonly line: number
  readonly language: string
  readonly code: string
}

/** The text of a page, by its path from the root of the repository. */
export function page(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** The fenced blocks of a page, in order. */
export function fences(path: string): Fence[] {
  const found: Fence[] = []
  let heading = ''
  let open: { line: number; language: string; lines: string[] } | undefined
  for (const [index, text] of page(path).split('\n').entries()) {
    const language = /^```(\w*)$/.exec(text)?.[1]
    if (open && language === '') {
      found.push({ page: path, heading, line: open.line, language: open.language, code: `${open.lines.join('\n')}\n` })
      open = undefined
    } else if (open) open.lines.push(text)
    else if (language !== undefined) open = { line: index + 2, language, lines: [] }
    else heading = /^#+ (.+)$/.exec(text)?.[1] ?? heading
  }
  if (open) throw new Error(`${path} ends inside of the block that begins at line ${open.line}.`)
  return found
}
