// Everything that an issue asks for: the tests of every change, the long ones, and the packages as they are published. At most 60 minutes.
import { join } from 'node:path'
import { checks, runChecks } from './checks.mjs'
import { fromSource, node, root, run, tool } from './node.mjs'
import { published } from './packages.mjs'
import { browser, conclude, total, vitest } from './suites.mjs'

const tools = (name) => run(process.execPath, [join(root, '.tools', name)])
const parts = [
  await runChecks({
    build: () => tools('build.mjs'),
    ...checks,
    knip: () => tool('knip', []),
    docs: () => tools('docs.mjs'),
    sizes: () => run(node(), [...fromSource, join(root, '.tools', 'size.mjs')]),
    ...published,
  }),
]
parts.push(await vitest('test'), await browser(), await browser('firefox'), await vitest('verify'))
conclude(total(parts))
