// The tests of every change: checks, builds, vitest and the browser. At most 8 minutes on two cores.
import { join } from 'node:path'
import { checks, runChecks } from './checks.mjs'
import { root, run } from './node.mjs'
import { browser, conclude, total, vitest } from './suites.mjs'

const parts = [await runChecks({ build: () => run(process.execPath, [join(root, '.tools', 'build.mjs')]), ...checks })]
parts.push(await vitest('test'))
parts.push(await browser())
conclude(total(parts))
