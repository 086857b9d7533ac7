export { type BlueskyOptions, bluesky } from './bluesky.ts'
export type { BlueskySession } from './session.ts'
