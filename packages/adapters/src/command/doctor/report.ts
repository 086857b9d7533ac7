import type { Check, Finding } from './finding.ts'

/** What doctor found, as text: a line for everything that is well, then what is not, and how to mend it. */
export function report(checks: readonly Check[]): string {
  const well = checks.filter(({ findings }) => findings.length === 0)
  const findings = checks.flatMap((check) => check.findings)
  return `${[...well.map(passed), ...findings.map(found), summary(findings)].join('\n')}\n`
}

const passed = ({ title, note }: Check) => `✓ ${title}${note === undefined ? '' : `\n  ${note}`}`

const found = ({ name, level, what, mend }: Finding) => `\n${level === 'error' ? '✗' : '!'} ${name}: ${what}\n  ${mend}`

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return '\nAll is well.'
  const errors = findings.filter(({ level }) => level === 'error').length
  return `\n${errors} to mend, ${findings.length - errors} to look at.`
}
