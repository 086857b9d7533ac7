import type { Clock, NewId } from '../../ports/clock.ts'
import type { Store } from '../../ports/store.ts'
import type { Chronicle } from '../chronicle.ts'
import type { Collections } from '../documents.ts'
import type { Recorder } from '../recorder.ts'

/** What the operations of the nouns work with. */
export interface Context {
  store: Store
  documents: Collections
  chronicle: Chronicle
  recorder: Recorder
  clock: Clock
  newId: NewId
}
