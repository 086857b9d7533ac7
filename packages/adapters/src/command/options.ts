import { parseArgs } from 'node:util'
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

  --url <address>                    doctor: also asks the server at this base path, such as
                                     https://advocacy.voorbeeld.nl/advocacy
  --deep                             doctor: also reads the whole database, and compares the standings with the law
  --help                             this text

Exit codes: 0 done, 1 something was found or failed, 2 the command was not understood.
`

const SPEC = {
  url: { type: 'string' },
  deep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const COMMANDS = ['serve', 'doctor', 'backup', 'restore', 'run-due'] as const

/** What the command was asked to do. */
export interface Asked {
  command: (typeof COMMANDS)[number]
  config: string | undefined
  /** The back-up; empty for a command that takes none. */
  file: string
  url: string | undefined
  deep: boolean
}

/** Reads the command line; undefined when only help is asked for. */
export function asked(args: readonly string[]): Asked | undefined {
  const { values, positionals } = parsed(args)
  if (values.help) return undefined
  const [name, ...rest] = positionals
  const command = COMMANDS.find((one) => one === name)
  if (command === undefined) throw wrong(name === undefined ? 'Name a command.' : `There is no command "${name}".`)
  if (command !== 'doctor' && (values.url !== undefined || values.deep)) throw wrong('--url and --deep are for doctor.')
  const file = command === 'backup' || command === 'restore' ? rest.pop() : ''
  if (file === undefined) throw wrong(`Name the file: advocacy ${command} <file>.`)
  if (rest.length > 1) throw wrong(`There is one word too many: ${rest.slice(1).join(' ')}.`)
  return { command, config: rest[0], file, url: values.url, deep: values.deep }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true })
  } catch (caught) {
    throw wrong(said(caught))
  }
}

const wrong = (message: string) => new Refusal(2, `${message}\nadvocacy --help says what it can do.`)
