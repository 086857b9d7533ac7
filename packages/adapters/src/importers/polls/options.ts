import { parseArgs } from 'node:util'
import { AdvocacyError, type Issue, isAdvocacyError, MOST_ACTIVITIES } from '@advocacy-kit/core'
import { ambassadorOf } from './ambassador.ts'
import { interval, type Schedule, schedule } from './schedule.ts'

/** What `npm run import` was asked to do. */
export interface ImportOptions {
  readonly program: string
  readonly files: readonly string[]
  readonly schedule: Schedule
  readonly timeZone: string
  readonly ambassador: (item: string) => string | undefined
  readonly master: string
  readonly kind: string
  readonly platform: string | undefined
  readonly batch: number
  readonly target: { readonly endpoint: string; readonly token: string } | { readonly database: string }
  readonly progressFile: string
}

/** What `--help` prints. */
export const HELP = `Usage: npm run import -- --program <id> --first-poll <time> --ambassador <how> [options] <file.csv>...

Reads files of engagement polls into a program of their own, as a backfill through the HTTP Api. Each row is a
share (column IDLink) with a cumulative count per poll (TS1, TS2, ...); an empty or negative count is unknown.
Stopped at any point, the same command goes on where it was. A program that does not exist yet is created with
one point per reaction.

  --program <id>          the program to read into
  --first-poll <time>     local time of poll TS1, such as 2016-01-04T00:20
  --ambassador <how>      how a share finds its ambassador: "mod 60" (the rest of IDLink divided by 60),
                          or a CSV file with the columns share and person
  --time-zone <name>      zone of --first-poll and of a new program (default Europe/Amsterdam)
  --master <id>           who may change a new program, by the host's id (default master)
  --every <interval>      time between polls (default 20m)
  --kind <kind>           kind of reaction that was counted (default like)
  --platform <id>         platform that was polled (default: the file's name up to the first _, - or .)
  --batch <n>             activities per request, 1 to ${MOST_ACTIVITIES} (default 2000)
  --database <file>       SQLite file of the program (default advocacy.db), served on loopback while it runs
  --endpoint <address>    a running server instead, such as https://advocacy.voorbeeld.nl/advocacy
  --token <token>         its token, with the scope import (default: the variable ADVOCACY_TOKEN)
  --progress-file <file>  where acknowledged batches are noted (default: beside the database)
  --help                  this text

Exit codes: 0 done, 1 the program could not be reached or refused, 2 the options or a file are wrong, 130 stopped.
`

const SPEC = {
  program: { type: 'string' },
  'first-poll': { type: 'string' },
  ambassador: { type: 'string' },
  'time-zone': { type: 'string', default: 'Europe/Amsterdam' },
  master: { type: 'string', default: 'master' },
  every: { type: 'string', default: '20m' },
  kind: { type: 'string', default: 'like' },
  platform: { type: 'string' },
  batch: { type: 'string', default: '2000' },
  database: { type: 'string' },
  endpoint: { type: 'string' },
  token: { type: 'string' },
  'progress-file': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command line. Answers undefined when only help is asked for.
 *
 * Throws `invalid-input` with everything that is wrong with the options.
 */
export function importOptions(args: readonly string[], environment: NodeJS.ProcessEnv): ImportOptions | undefined {
  const { values, positionals } = parsed(args)
  if (values.help) return undefined
  const issues: Issue[] = []
  const attempt = <T>(make: () => T): T | undefined => collect(issues, make)
  const program = attempt(() => identifier('--program', values.program))
  const zone = values['time-zone']
  const every = attempt(() => interval(values.every))
  const when = attempt(() => schedule(given('--first-poll', values['first-poll']), zone, every ?? 0))
  const ambassador = attempt(() => ambassadorOf(given('--ambassador', values.ambassador)))
  const kind = attempt(() => identifier('--kind', values.kind))
  const platform = attempt(() =>
    values.platform === undefined ? undefined : identifier('--platform', values.platform),
  )
  const batch = attempt(() => batchOf(values.batch))
  const target = attempt(() => targetOf(values, environment))
  attempt(() => positionals.length > 0 || wrong('Name at least one CSV file of polls.'))
  if (!(program && when && ambassador && kind && batch && target) || issues.length > 0) throw refusal(issues)
  const progressFile = values['progress-file'] ?? `${'database' in target ? target.database : 'advocacy'}.import.json`
  return {
    program,
    files: positionals,
    schedule: when,
    timeZone: zone,
    ambassador,
    master: values.master,
    kind,
    platform,
    batch,
    target,
    progressFile,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC, allowPositionals: true })
  } catch (cause) {
    throw new AdvocacyError('invalid-input', cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

function collect<T>(issues: Issue[], make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (!isAdvocacyError(error)) throw error
    issues.push({ pointer: '', detail: error.message })
    return undefined
  }
}

function refusal(issues: readonly Issue[]): AdvocacyError {
  return new AdvocacyError('invalid-input', issues.map(({ detail }) => detail).join('\n'), { issues })
}

function wrong(message: string): never {
  throw new AdvocacyError('invalid-input', message)
}

function given(name: string, value: string | undefined): string {
  return value || wrong(`${name} is missing: --help says what it takes.`)
}

function identifier(name: string, value: string | undefined): string {
  const text = given(name, value)
  return /^[\w.-]{1,100}$/.test(text)
    ? text
    : wrong(`${name} "${text}" is no id: use 1 to 100 letters, digits or . _ -`)
}

function batchOf(text: string): number {
  const size = Number(text)
  return Number.isInteger(size) && size >= 1 && size <= MOST_ACTIVITIES
    ? size
    : wrong(`--batch "${text}" is not a whole number from 1 to ${MOST_ACTIVITIES}.`)
}

interface TargetValues {
  endpoint?: string | undefined
  token?: string | undefined
  database?: string | undefined
}

function targetOf(
  { endpoint, token, database }: TargetValues,
  environment: NodeJS.ProcessEnv,
): ImportOptions['target'] {
  if (endpoint === undefined) return { database: database ?? 'advocacy.db' }
  if (database !== undefined) wrong('Give --endpoint or --database, not both.')
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    wrong(`--endpoint "${endpoint}" is not an http address.`)
  const secret = token ?? environment.ADVOCACY_TOKEN
  return secret
    ? { endpoint, token: secret }
    : wrong('--endpoint needs a token: --token or the variable ADVOCACY_TOKEN.')
}
