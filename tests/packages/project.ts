import { execFile } from 'node:child_process'
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packed } from '../embedding/packed.ts'
import { root } from './entry-points.ts'

const run = promisify(execFile)
const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']

/** A new project with the packages from their tarballs, the tools of these versions, and the files of `types` of these names. */
export async function project(tools: readonly string[], files: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'advocacy-types-'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  for (const file of files) await cp(join(root, 'tests/packages/types', file), join(folder, file))
  await run('npm', ['install', ...quietly, ...(await packed()), ...tools], { cwd: folder })
  return folder
}

const strict = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
}

/** What a tool says about these files of the project, line by line: what concerns the project itself or our packages, not what others declare. */
export async function mistakes(
  folder: string,
  [tool = '', ...flags]: readonly string[],
  files: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const config = {
    compilerOptions: { ...strict, ...options },
    vueCompilerOptions: { strictTemplates: true },
    include: files,
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const script = [join(folder, 'node_modules', tool), ...flags]
  // These tools end with a code of their own when there is something to say.
  const { stdout } = await run(process.execPath, script, { cwd: folder }).catch((error: { stdout?: string }) => {
    if (!error.stdout) throw error
    return { stdout: error.stdout }
  })
  return stdout.split('\n').filter((line) => line && !/^\s|^(\.\.\/)*node_modules\/(?!@advocacy-kit)/.test(line))
}
