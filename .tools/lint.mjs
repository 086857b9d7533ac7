// Formats and lints; mends what can be mended.
import { tool } from './node.mjs'

process.exitCode = await tool('biome', ['check', '--write', ...process.argv.slice(2)])
