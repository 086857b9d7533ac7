// Type check, lint and generated files: what needs no test runner. Prints a line each; fails when one fails.
import { checks, runChecks } from './checks.mjs'

const { failed } = await runChecks(checks)
process.exitCode = failed > 0 ? 1 : 0
