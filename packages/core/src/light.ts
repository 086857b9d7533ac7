// What a page needs of the core beside sharing, without the schemas and the engine. The main entry has it too.
export { type Zone, zone } from './calendar/zone.ts'
export { isAdvocacyError } from './error.ts'
export { presets } from './points/presets.ts'
