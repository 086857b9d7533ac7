export type { SqliteDatabase, SqliteStatement, SqlValue } from './driver.ts'
export { type SqliteStoreOptions, sqliteStore } from './sqlite-store.ts'
