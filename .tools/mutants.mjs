// Changes the code that score, rank and explain reach in every small way, in a clone, and counts which changes the tests notice: at least 90 in 100. Folders of the core may be named.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './node.mjs'

const LEAST = 90
/** What was found so far: of what has not changed since, it is not asked again. */
const REPORTS = 'reports'
const REPORT = join(REPORTS, 'mutants.json')

const SURVIVED = ['Survived', 'NoCoverage']
const COUNTED = [...SURVIVED, 'Killed', 'Timeout']

const folder = mkdtempSync(join(tmpdir(), 'advocacy-mutants-'))
const clone = join(folder, 'kit')

try {
  await step('git', ['clone', '--quiet', root, clone])
  const shared = join(root, '..', 'shared')
  if (existsSync(shared)) symlinkSync(shared, join(folder, 'shared'))
  await step(process.execPath, [join(clone, '.tools', 'bootstrap.mjs')])
  if (existsSync(join(root, REPORT))) cpSync(join(root, REPORT), join(clone, REPORT))
  const { reached } = await import(join(clone, 'tests', 'mutants', 'reached.mjs'))
  const files = await reached()
  for (const name of foldersOf(files)) {
    if (process.argv.length > 2 && !process.argv.includes(name)) continue
    console.log(`\n${name}`)
    await mutate(files.filter((file) => folderOf(file) === name))
  }
  conclude(JSON.parse(readFileSync(join(root, REPORT), 'utf8')).files, files)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** What a run found is kept, also when it was stopped. */
async function mutate(files) {
  const stryker = join(clone, 'node_modules', '.bin', 'stryker')
  try {
    await step(stryker, ['run', 'tests/mutants/stryker.config.mjs', '--mutate', files.join(',')])
  } finally {
    if (existsSync(join(clone, REPORT))) cpSync(join(clone, REPORTS), join(root, REPORTS), { recursive: true })
  }
}

async function step(command, args) {
  const code = await run(command, args, { cwd: existsSync(clone) ? clone : folder })
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

/** Every survivor stands in the list with a reason, and at least nine of ten mutants are killed. */
function conclude(found, files) {
  const list = readFileSync(join(root, 'tests', 'mutants', 'survivors.md'), 'utf8')
  const mutants = files.flatMap((file) => mutantsOf(file, found[file]))
  for (const name of foldersOf(mutants.map(({ file }) => file)))
    console.log(`${name}: ${told(mutants.filter(({ file }) => folderOf(file) === name))}`)
  const unlisted = mutants.filter(({ survived, line }) => survived && !list.includes(line))
  for (const { line } of unlisted) console.log(`not listed: ${line}`)
  console.log(`all: ${told(mutants)} (at least ${LEAST} %)`)
  if (killedOf(mutants) < LEAST || unlisted.length > 0) process.exitCode = 1
}

/** What counts of what was found in a file; a file that was not asked for yet has nothing. */
function mutantsOf(file, { mutants, source } = { mutants: [] }) {
  return mutants
    .filter(({ status }) => COUNTED.includes(status))
    .map((mutant) => ({ file, line: lineOf(file, source, mutant), survived: SURVIVED.includes(mutant.status) }))
}

function told(mutants) {
  const survived = mutants.filter((one) => one.survived).length
  const killed = mutants.length - survived
  return `${mutants.length} mutants, ${killed} killed, ${survived} survived: ${killedOf(mutants).toFixed(1)} %`
}

function killedOf(mutants) {
  return (100 * mutants.filter(({ survived }) => !survived).length) / mutants.length
}

function foldersOf(files) {
  return [...new Set(files.map(folderOf))]
}

/** The folder that a file of the core stands in; a file beside the folders is one of its own. */
function folderOf(file) {
  return file.split('/')[3]
}

/** A mutant as it stands in the list: its file, the line, what stood there and what stands there instead. */
function lineOf(file, source, { location: { start, end }, replacement }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const text =
    lines.length === 1
      ? lines[0].slice(start.column - 1, end.column - 1)
      : [lines[0].slice(start.column - 1), ...lines.slice(1, -1), lines.at(-1).slice(0, end.column - 1)].join(' ')
  const short = (code) => code.replace(/\s+/g, ' ').slice(0, 100)
  return `${file.replace('packages/core/src/', '')} | ${lines[0].trim()} | ${short(text)} -> ${short(replacement)}`
}
