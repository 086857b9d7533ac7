import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Runs a block of TypeScript as it is printed, from the sources of the workspace, and answers the lines that it prints. */
export async function printedBy(code: string): Promise<string[]> {
  const flags = ['--conditions=source', '--experimental-strip-types', '--no-warnings']
  // Below this folder, so that the workspace's packages are found.
  const folder = await mkdtemp(join(here, '.block-'))
  try {
    const file = join(folder, 'block.mts')
    await writeFile(file, code)
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, file], { cwd: here })
    return lines(stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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
