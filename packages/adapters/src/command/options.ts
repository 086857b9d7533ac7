import { parseArgs } from 'node:util'
import type { CountsImport } from '../importers/counts/index.ts'
import { said } from './doctor/finding.ts'
import { Refusal } from './refusal.ts'

/** What `--help` prints. */
export const HELP = `Usage: advocacy <command> [config] [options]

Runs and looks after a program, as advocacy.config.js (or .mjs, .ts) in this folder describes it.

  advocacy serve [config]            runs the server and its worker; stops gracefully on SIGTERM and SIGINT
  advocacy doctor [config]           looks at the set-up: what is wrong, and how to mend it; changes nothing
  advocacy backup [config] <file>    copies the database into a new file while the server runs, and reads it back
  advocacy restore [config] <file>   puts such a copy in place, with the server stopped; the present database is
                                     moved aside, and the standings are compared with the log
  advocacy run-due [config]          does what is due, once: for cron, instead of the worker
  advocacy import-counts [config] <file.csv>
                                     records counts of reactions, a row for each share and time

  --count <column>[=<kind>]          import-counts: a column of counts, and their kind where it has another name;
                                     once for each column
  --share <column>                   import-counts: names the share, by its id, its link or the token of that, or by
                                     the address of its post on a platform that nothing reads (share)
  --observed-at <column or time>     import-counts: when it was observed, or that time for all rows (observedAt)
  --backfill <name>                  import-counts: books in the periods of then, closed ones too; DELETE
                                     /v1/backfills/<name> undoes it all
  --endpoint <address>               import-counts: a running server instead, such as
                                     https://advocacy.voorbeeld.nl/advocacy; ADVOCACY_TOKEN holds a token for it
                                     with the scope import
  --url <address>                    doctor: also asks the server at this base path, such as
                                     https://advocacy.voorbeeld.nl/advocacy
  --deep                             doctor: also reads the whole database, and compares the standings with the law
  --help                             this text

Exit codes: 0 done, 1 something was found or failed, 2 the command was not understood.
`

const SPEC = {
  count: { type: 'string', multiple: true },
  share: { type: 'string' },
  'observed-at': { type: 'string' },
  backfill: { type: 'string' },
  endpoint: { type: 'string' },
  url: { type: 'string' },
  deep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const COMMANDS = ['serve', 'doctor', 'backup', 'restore', 'run-due', 'import-counts'] as const

/** The options that one command has alone. */
const OWNERS: ReadonlyMap<string, (typeof COMMANDS)[number]> = new Map([
  ['url', 'doctor'],
  ['deep', 'doctor'],
  ['count', 'import-counts'],
  ['share', 'import-counts'],
  ['observed-at', 'import-counts'],
  ['backfill', 'import-counts'],
  ['endpoint', 'import-counts'],
])

const FILED = ['backup', 'restore', 'import-counts']

/** What the command was asked to do. */
export interface Asked {
  command: (typeof COMMANDS)[number]
  config: string | undefined
  /** The back-up, or what is imported; empty for a command that takes none. */
  file: string
  url: string | undefined
  deep: boolean
  /** How counts are imported, and the server to which. */
  counts?: CountsImport & { endpoint: string | undefined }
}

/** Reads the command line; undefined when only help is asked for. */
export function asked(args: readonly string[]): Asked | undefined {
  const { values, positionals } = parsed(args)
  if (values.help) return undefined
  const [name, ...rest] = positionals
  const command = COMMANDS.find((one) => one === name)
  if (command === undefined) throw wrong(name === undefined ? 'Name a command.' : `There is no command "${name}".`)
  for (const [option, owner] of OWNERS)
    if (owner !== command && Reflect.get(values, option)) throw wrong(`--${option} is for ${owner}.`)
  const file = FILED.includes(command) ? rest.pop() : ''
  if (file === undefined) throw wrong(`Name the file: advocacy ${command} <file>.`)
  if (rest.length > 1) throw wrong(`There is one word too many: ${rest.slice(1).join(' ')}.`)
  const counts = command === 'import-counts' ? { counts: countsAsked(values) } : {}
  return { command, config: rest[0], file, url: values.url, deep: values.deep, ...counts }
}

function countsAsked({ count = [], share, backfill, endpoint, ...rest }: ReturnType<typeof parsed>['values']) {
  if (count.length === 0) throw wrong('Name the columns of counts: --count like --count "Impressions=view".')
  const counts = Object.fromEntries(
    count.map((text) => {
      const at = text.lastIndexOf('=')
      return at < 0 ? [text, text] : [text.slice(0, at), text.slice(at + 1)]
    }),
  )
  return { counts, share, observedAt: rest['observed-at'], backfill, endpoint }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true })
  } catch (caught) {
    throw wrong(said(caught))
  }
}

const wrong = (message: string) => new Refusal(2, `${message}\nadvocacy --help says what it can do.`)
