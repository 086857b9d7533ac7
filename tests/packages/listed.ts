import { page } from './markdown.ts'

const text = page('docs/reference/public-api.md')

/** The part of the page of public names below a heading, up to the next heading that is no deeper. */
export function section(heading: string): string {
  const [line, level = ''] = new RegExp(`^(#+) ${escaped(heading)}$`, 'm').exec(text) ?? []
  if (line === undefined) throw new Error(`The page of public names has no heading "${heading}".`)
  const below = text.slice(text.indexOf(`${line}\n`) + line.length)
  return below.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0] ?? ''
}

/** The headings of one level within a part. */
export function headings(part: string, level: number): string[] {
  return [...part.matchAll(new RegExp(`^#{${level}} (.+)$`, 'gm'))].map(([, heading = '']) =>
    heading.replaceAll('`', ''),
  )
}

/** The cells of a part's tables, row by row, without their backticks. */
export function rows(part: string): string[][] {
  return [...part.matchAll(/^\|( `.+)\|$/gm)].map(([, cells = '']) =>
    cells.split('|').map((cell) => cell.replaceAll('`', '').trim()),
  )
}

/** The names after a label such as `Types:`, up to the full stop; none when they are said to be `none` or the label is not there. */
export function named(part: string, label: string): string[] {
  const list = new RegExp(`\\b${label}: ((?:\`[^\`]+\`[,\\s]*)+)\\.`).exec(part)?.[1] ?? ''
  return [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

function escaped(heading: string): string {
  return heading.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
