import { readFileSync, writeFileSync } from 'node:fs'

/** What a demo remembers beside its database: the day its sample began, up to when it is told, and where its pictures were served. */
export interface Diary {
  readonly firstDay: number
  readonly toldUntil?: number
  readonly origin?: string
}

/** The diary kept in a file; undefined when there is none yet. */
export function readDiary(file: string): Diary | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const { firstDay, toldUntil, origin } = JSON.parse(text)
  return { firstDay, toldUntil, origin }
}

/** Keeps a diary in a file. */
export function writeDiary(file: string, diary: Diary): void {
  writeFileSync(file, `${JSON.stringify(diary)}\n`)
}
