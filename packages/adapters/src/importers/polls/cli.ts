import { type AdvocacyError, isAdvocacyError } from '@advocacy-kit/core'
import { HELP, importOptions } from './options.ts'
import { runImport } from './run.ts'

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  // What was acknowledged is noted already, so stopping needs no goodbye.
  process.once('SIGINT', () => {
    process.stderr.write('\nStopped. The same command goes on from here.\n')
    process.exit(130)
  })
  try {
    const options = importOptions(args, process.env)
    if (options) await runImport(options, process)
    else process.stdout.write(HELP)
    return 0
  } catch (error) {
    if (!isAdvocacyError(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return exitCode(error)
  }
}

/** 2: the command or a file has to be mended. 1: the program could not be reached, or refused what was sent. */
function exitCode(error: AdvocacyError): number {
  return error.code === 'invalid-input' ? 2 : 1
}
