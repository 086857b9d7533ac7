export type { CountsSource } from './columns.ts'
export { readCounts } from './file.ts'
export { type CountsImport, type CountsImported, importCounts } from './import-counts.ts'
export type { CountsRow } from './row.ts'
