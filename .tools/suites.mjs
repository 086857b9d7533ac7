import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFirefox } from './firefox.mjs'
import { fromSource, tool } from './node.mjs'

/**
 * Runs vitest over one tier (`test`, `verify` or `soak`) and answers its counts, with the reason of every skip: a skipped test says it in its name.
 */
export async function vitest(tier) {
  return reported(async (file) => {
    const code = await tool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], {
      env: { ADVOCACY_TESTS: tier === 'test' ? '' : tier },
    })
    return { code, read: vitestCounts }
  })
}

/** Runs the browser tests, in Chromium or in Firefox, and answers their counts. Where there is no Firefox that counts as one test skipped. */
export async function browser(name = 'chromium') {
  if (name === 'firefox' && !findFirefox()) {
    const reason = 'the tests of the elements in Firefox: there is none here, and `npm run setup:services` installs it'
    return { passed: 0, failed: 0, skipped: 1, reasons: [reason] }
  }
  return reported(async (file) => {
    const code = await tool('wtr', ['--config', 'web-test-runner.config.mjs'], {
      env: { ADVOCACY_BROWSER: name, ADVOCACY_REPORT: file, NODE_OPTIONS: fromSource.slice(1).join(' ') },
    })
    return { code, read: (report) => report }
  })
}

async function reported(work) {
  const folder = mkdtempSync(join(tmpdir(), 'advocacy-tests-'))
  const file = join(folder, 'report.json')
  try {
    const { code, read } = await work(file)
    const counts = read(JSON.parse(readFileSync(file, 'utf8')))
    // A runner that fails without a failed test (a file that does not load, a leak) is a failure of its own.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  } catch (error) {
    console.error(`The runner left no report: ${error.message}`)
    return { passed: 0, failed: 1, skipped: 0, reasons: [] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const reasons = tests
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName.trim())
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, reasons }
}

/** Adds counts up. */
export function total(parts) {
  const sum = { passed: 0, failed: 0, skipped: 0, reasons: [] }
  for (const { passed, failed, skipped, reasons = [] } of parts) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
    sum.reasons.push(...reasons)
  }
  return sum
}

/** Prints the reasons of skips and, last and alone on its line, the counts; sets the exit code. */
export function conclude({ passed, failed, skipped, reasons }) {
  if (skipped > 0) console.log(['', 'Skipped:', ...reasons.map((reason) => `  ${reason}`)].join('\n'))
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed > 0 ? 1 : 0
}
