import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../shared/data/01-engagement/news-popularity-palestine/', import.meta.url))

/** The polls of LinkedIn and of Google+ (Moniz & Torgo 2018, CC-BY), which lie beside the repository. */
export const polls = {
  LinkedIn: `${FOLDER}LinkedIn_Palestine.csv`,
  GooglePlus: `${FOLDER}GooglePlus_Palestine.csv`,
} as const

/** One of the two networks. */
export type Network = keyof typeof polls

/** Why the tests on these polls are skipped, or false. */
export const skipped: string | false = Object.values(polls).every((file) => existsSync(file))
  ? false
  : 'the polls of ../shared/data/01-engagement/news-popularity-palestine are not there'

/** The options under which the expected figures hold. */
export const HOW: readonly string[] = [
  '--first-poll',
  '2016-01-04T00:20',
  '--time-zone',
  'Europe/Amsterdam',
  '--ambassador',
  'id mod 60',
]
