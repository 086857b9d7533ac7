import { createEngine, memoryStore } from '@advocacy-kit/core'
import { apiConformance } from '@advocacy-kit/core/conformance'
import { describe, test } from 'vitest'

describe('the engine', () => {
  apiConformance(
    { describe, test },
    {
      start: async (program, platforms) => {
        const engine = createEngine({ store: memoryStore(), program, platforms })
        return { as: (identity) => engine.as(identity), close: () => engine.close() }
      },
    },
  )
})
