import { once } from 'node:events'
import { isAdvocacyError } from '@advocacy-kit/core'
import type { Config } from './config.ts'
import { backUpProgram, restoreProgram } from './database.ts'
import { doctor } from './doctor/doctor.ts'
import { report } from './doctor/report.ts'
import { importFile } from './import-counts.ts'
import { type Loaded, load } from './load.ts'
import { type Asked, asked, HELP } from './options.ts'
import { Refusal } from './refusal.ts'
import { openEngine, run } from './running.ts'

/** Does what a command line asks, and answers the exit code. */
export async function command(args: readonly string[]): Promise<number> {
  try {
    const what = asked(args)
    if (what?.counts) return await importAsked(what, what.counts)
    if (what) return await obey(what, await load(what.config))
    process.stdout.write(HELP)
    return 0
  } catch (error) {
    return refused(error)
  }
}

/** Tells why not, in words; a fault that nobody foresaw is thrown on, with where it happened. */
function refused(error: unknown): number {
  const foreseen = error instanceof Refusal || isAdvocacyError(error) || (error instanceof Error && 'syscall' in error)
  if (!foreseen) throw error
  console.error(error.message)
  for (const { pointer, detail } of isAdvocacyError(error) ? error.issues : []) console.error(`  ${pointer}: ${detail}`)
  return error instanceof Refusal ? error.exitCode : 1
}

async function obey({ command, file, ...options }: Asked, { config, folder }: Loaded): Promise<number> {
  if (command === 'serve') return serveUntilStopped(config)
  if (command === 'run-due') return runDue(config)
  if (command === 'doctor') {
    const checks = await doctor(config, { folder, deep: options.deep, ...(options.url && { url: options.url }) })
    process.stdout.write(report(checks))
    return checks.every(({ findings }) => findings.length === 0) ? 0 : 1
  }
  console.log(await (command === 'backup' ? backUpProgram(config, file) : restoreProgram(config, file)))
  return 0
}

async function importAsked({ file, config }: Asked, counts: NonNullable<Asked['counts']>): Promise<number> {
  console.log(await importFile(file, counts, config))
  return 0
}

async function serveUntilStopped(config: Config): Promise<number> {
  const { url, stop } = await run(config)
  console.log(`Serving ${url}`)
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  console.log('Stopping: requests under way finish first.')
  await stop()
  return 0
}

async function runDue(config: Config): Promise<number> {
  const engine = await openEngine(config)
  try {
    const { done, next } = await engine.runDue()
    console.log(done.length === 0 ? 'Nothing was due.' : `Done: ${done.join(', ')}.`)
    console.log(next === null ? 'Nothing will be due by itself.' : `Next: ${next}`)
    return 0
  } finally {
    await engine.close()
  }
}
