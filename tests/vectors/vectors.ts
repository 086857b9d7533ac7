import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../shared/vectors/', import.meta.url))

/** Why the vectors are skipped, or false. */
export const skipped: string | false = existsSync(`${FOLDER}index.json`)
  ? false
  : 'the vectors of ../shared/vectors are not there'

/** A case: something given, and what is expected of it. */
export interface Vector {
  id: string
  expect: unknown
}

/** The parsed file. What a file holds is its own; who reads it says what it looks like. */
export function readVectors<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(FOLDER + file, 'utf8'))
}

/** The files that hold cases. */
export function vectorFiles(): string[] {
  return readVectors<{ files: { file: string }[] }>('index.json').files.map(({ file }) => file)
}
