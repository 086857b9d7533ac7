export type { Start, StartedProgram } from './api/stage.ts'
export { apiConformance } from './api.ts'
export type { Runner } from './runner.ts'
export { type StorePlace, storeConformance } from './store.ts'
