import type { RuleSet } from './rule.ts'

/** Rule sets ready for use, each with its source. */
export const presets = {
  /**
   * One point per shared message, once per item and network, and one more for every reaction or like on it: Smarp as described in NRC (S. Hermus,
   * "Voor elke reactie of like een punt erbij").
   */
  smarp: {
    rules: [
      { id: 'share', on: 'share.confirmed', points: 1, once: ['content', 'platform'] },
      { id: 'reaction', on: 'reactions.observed', points: 1 },
    ],
  },
} satisfies Record<string, RuleSet>
