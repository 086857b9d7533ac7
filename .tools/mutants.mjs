// Changes the code of points and boards in every small way, in a clone, and counts which changes the tests notice: at least 90 in 100. Files may be named.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './node.mjs'

const LEAST = 90
const folder = mkdtempSync(join(tmpdir(), 'advocacy-mutants-'))
const clone = join(folder, 'kit')

try {
  await step('git', ['clone', '--quiet', root, clone])
  const shared = join(root, '..', 'shared')
  if (existsSync(shared)) symlinkSync(shared, join(folder, 'shared'))
  await step(process.execPath, [join(clone, '.tools', 'bootstrap.mjs')])
  const files = process.argv.slice(2)
  const chosen = files.length > 0 ? ['--mutate', files.join(',')] : []
  await step(join(clone, 'node_modules', '.bin', 'stryker'), ['run', 'tests/mutants/stryker.config.mjs', ...chosen])
  cpSync(join(clone, 'reports'), join(root, 'reports'), { recursive: true })
  conclude(JSON.parse(readFileSync(join(clone, 'reports', 'mutants.json'), 'utf8')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function step(command, args) {
  const code = await run(command, args, { cwd: existsSync(clone) ? clone : folder })
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

/** Every survivor stands in the list with a reason, and at least nine of ten mutants are killed. */
function conclude({ files }) {
  const mutants = Object.entries(files).flatMap(([file, { mutants, source }]) =>
    mutants.map((mutant) => ({ ...mutant, line: lineOf(file, source, mutant) })),
  )
  const counted = mutants.filter(({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status))
  const survivors = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const list = readFileSync(join(root, 'tests', 'mutants', 'survivors.md'), 'utf8')
  const unlisted = survivors.filter(({ line }) => !list.includes(line))
  for (const { line } of unlisted) console.log(`not listed: ${line}`)
  const killed = (100 * (counted.length - survivors.length)) / counted.length
  console.log(
    `${counted.length} mutants, ${survivors.length} survived: ${killed.toFixed(1)} % killed (at least ${LEAST})`,
  )
  if (killed < LEAST || unlisted.length > 0) process.exitCode = 1
}

/** A mutant as it stands in the list: its file, what stood there and what stands there instead. */
function lineOf(file, source, { location: { start, end }, replacement }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const text =
    lines.length === 1
      ? lines[0].slice(start.column - 1, end.column - 1)
      : [lines[0].slice(start.column - 1), ...lines.slice(1, -1), lines.at(-1).slice(0, end.column - 1)].join(' ')
  const short = (code) => code.replace(/\s+/g, ' ').slice(0, 100)
  return `${file.replace('packages/core/src/', '')}: ${short(text)} -> ${short(replacement)}`
}
