import type { Clock, NewId } from '../../ports/clock.ts'
import type { Directory } from '../../ports/directory.ts'
import type { PlatformAdapter } from '../../ports/platform-adapter.ts'
import type { Store } from '../../ports/store.ts'
import type { Chance } from '../../sharing/link-token.ts'
import type { Boards } from '../boards/boards.ts'
import type { Chronicle } from '../chronicle.ts'
import type { Collections } from '../documents.ts'
import type { PlatformSums } from '../platform-sums.ts'
import type { Recorder } from '../recorder.ts'

/** What the operations of the nouns work with. */
export interface Context {
  store: Store
  documents: Collections
  chronicle: Chronicle
  recorder: Recorder
  boards: Boards
  platformSums: PlatformSums
  /** Names and faces from the host; the program keeps them itself when there is none. */
  directory: Directory | undefined
  /** What connects platforms, by their ids. */
  platforms: ReadonlyMap<string, PlatformAdapter>
  clock: Clock
  newId: NewId
  chance: Chance
}
