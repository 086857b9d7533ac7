export { type Config, defineConfig, type SqliteFile } from './config.ts'
export { type DoctorOptions, doctor } from './doctor/doctor.ts'
export type { Check, Finding, FindingName } from './doctor/finding.ts'
export type { Machine } from './doctor/machine.ts'
