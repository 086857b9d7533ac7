import { describe, test } from 'vitest'
import { storeConformance } from '../conformance/index.ts'
import { Memory, memoryStore } from './memory-store.ts'

storeConformance({ describe, test }, () => {
  const memory = new Memory()
  return { open: () => memoryStore(memory) }
})
