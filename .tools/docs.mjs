// Builds the reference into docs/reference/api.
import { tool } from './node.mjs'

process.exitCode = await tool('typedoc', ['--logLevel', 'Warn'])
