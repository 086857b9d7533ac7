import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * How far each import has come: the number of its activities that the program acknowledged, by the import's fingerprint. The file is replaced as a whole, so
 * a process that dies leaves the old or the new one. It only saves work: without it everything is sent again, and the program drops what it knows.
 */
export interface Notes {
  acknowledged(fingerprint: string): number
  note(fingerprint: string, acknowledged: number): void
}

/** The notes kept in a file; none when it does not exist or cannot be understood. */
export function notesIn(file: string): Notes {
  const counts = read(file)
  return {
    acknowledged: (fingerprint) => counts.get(fingerprint) ?? 0,
    note(fingerprint, acknowledged) {
      counts.set(fingerprint, acknowledged)
      const draft = `${file}.${process.pid}`
      writeFileSync(draft, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`)
      renameSync(draft, file)
    },
  }
}

function read(file: string): Map<string, number> {
  if (!existsSync(file)) return new Map()
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const entries = Object.entries(parsed ?? {})
    return new Map(
      entries.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1]) && entry[1] >= 0),
    )
  } catch {
    return new Map()
  }
}
