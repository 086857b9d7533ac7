// Runs a TypeScript program of the workspace on the project's own Node.
import { fromSource, node, run } from './node.mjs'

process.exitCode = await run(node(), [...fromSource, ...process.argv.slice(2)])
