import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { puppeteerLauncher } from '@web/test-runner-puppeteer'
import { findFirefox } from './.tools/firefox.mjs'
import { findChromium } from './tests/browser/chromium.ts'

/** `ADVOCACY_BROWSER=firefox` runs the same tests there. */
const launchOptions =
  process.env.ADVOCACY_BROWSER === 'firefox'
    ? { browser: 'firefox', executablePath: findFirefox(), headless: true }
    : await chromium()

/** Firefox ESR sets a viewport and then refuses to turn the screen, which no test needs. */
async function createPage({ context }) {
  const page = await context.newPage()
  const setViewport = page.setViewport.bind(page)
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error) => {
      if (!/unknown command emulation\.setScreenOrientationOverride/.test(error.message)) throw error
    })
  return page
}

async function chromium() {
  const { executablePath, args, env } = await findChromium()
  return { executablePath, args, env: { ...process.env, ...env }, headless: true }
}

export default {
  rootDir: '.',
  files: ['packages/widgets/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('packages/widgets/tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [puppeteerLauncher({ concurrency: 1, launchOptions, createPage })],
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [summary(), report(process.env.ADVOCACY_REPORT)],
}

/** Prints what failed, and a line at the end. */
function summary() {
  return {
    async onTestRunFinished({ sessions }) {
      for (const { testFile, errors, testResults } of sessions) {
        for (const error of errors) console.error(`${testFile}\n  ${error.message}\n${error.stack ?? ''}`)
        for (const { path, error } of tests(testResults))
          if (error) console.error(`${testFile}\n  ${path}\n  ${error.message}\n${error.stack ?? ''}`)
      }
      const { passed, failed, skipped } = counts(sessions)
      console.log(`browser: ${passed} passed, ${failed} failed, ${skipped} skipped in ${sessions.length} files`)
    },
  }
}

/** Leaves the counts where the caller asked for them. */
function report(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(counts(sessions)))
    },
  }
}

function counts(sessions) {
  const all = sessions.flatMap(({ testResults }) => tests(testResults))
  const broken = sessions.filter(({ errors }) => errors.length > 0).length
  return {
    passed: all.filter(({ passed }) => passed).length,
    failed: all.filter(({ passed, skipped }) => !passed && !skipped).length + broken,
    skipped: all.filter(({ skipped }) => skipped).length,
    reasons: all.filter(({ skipped }) => skipped).map(({ path }) => path),
  }
}

function tests(suite, above = '') {
  if (!suite) return []
  const path = `${above} ${suite.name}`.trim()
  return [
    ...suite.tests.map((test) => ({ ...test, path: `${path} ${test.name}`.trim() })),
    ...suite.suites.flatMap((one) => tests(one, path)),
  ]
}
