import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The version of the packages as they are. */
export const OWN = '0.1.0'

/** A copy of the widgets' bundles in a folder of their own, as if they were of another version. */
export async function bundlesOf(version: string, from: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `advocacy-kit-${version}-`))
  for (const name of (await readdir(from)).filter((file) => file.endsWith('.js'))) {
    await cp(join(from, name), join(folder, name))
    await rewrite(join(folder, name), [[OWN, version]])
  }
  return folder
}

/** Replaces text in a file. */
export async function rewrite(file: string, changes: readonly (readonly [from: string, to: string])[]): Promise<void> {
  let text = await readFile(file, 'utf8')
  for (const [from, to] of changes) text = text.replaceAll(from, to)
  await writeFile(file, text)
}
