import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Runs a block of TypeScript as it is printed, from the sources of the workspace, and answers the lines that it prints. */
export async function printedBy(code: string): Promise<string[]> {
  const flags = ['--conditions=source', '--experimental-strip-types', '--no-warnings', '--input-type=module-typescript']
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--eval', code], { cwd: here })
  return lines(stdout)
}

/** What a block says that it prints: its lines that are nothing but a comment. */
export function saysThatItPrints(code: string): string[] {
  return code.split('\n').flatMap((line) => /^\/\/ (.*)$/.exec(line)?.[1] ?? [])
}

/** The lines of an output, without the spaces at their ends that no page shows. */
export function lines(output: string): string[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd())
}
