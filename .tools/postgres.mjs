import { globSync } from 'node:fs'

/** Where the programs of PostgreSQL are: in `POSTGRES_BIN`, or where Debian and Homebrew put them, the newest first; undefined when they are nowhere. `npm run setup:services` brings them. */
export function findPostgres() {
  const usual = [
    '/usr/lib/postgresql/*/bin/initdb',
    '/opt/homebrew/opt/postgresql*/bin/initdb',
    '/usr/local/bin/initdb',
  ]
  const found = usual.flatMap((place) => globSync(place).sort().reverse())
  return process.env.POSTGRES_BIN ?? found[0]?.replace(/[\\/]initdb$/, '')
}
