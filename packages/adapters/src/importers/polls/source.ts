import { basename } from 'node:path'
import type { PollSource } from './activities.ts'
import type { ImportOptions } from './options.ts'

/** What is known of one of the files: the options, and the platform that the file's own name gives (`LinkedIn_2016.csv` is `linkedin`). */
export function sourceOf(file: string, options: ImportOptions): PollSource {
  const { kind, schedule, ambassador } = options
  return { kind, schedule, ambassador, platform: options.platform ?? platformIn(file) }
}

function platformIn(file: string): string {
  const [first] = basename(file)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return first || 'unknown'
}
