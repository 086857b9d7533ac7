import type { Rule, RuleSet } from './rule.ts'

/** A share, once per item and network. */
const share = (points: number): Rule => ({ id: 'share', on: 'share.confirmed', points, once: ['content', 'platform'] })

/** Reactions by kind. */
const reaction = (points: Record<string, number>): Rule => ({ id: 'reaction', on: 'reactions.observed', points })

/** Reach, for every thousand of it. */
const reach = (points: number): Rule => ({
  id: 'reach',
  on: 'reactions.observed',
  points: { reach: points },
  per: 1000,
})

/** Clicks on a tracked link. */
const click = (points: number): Rule => ({ id: 'click', on: 'link.clicked', points })

/**
 * Rule sets ready for use. Those of other products are their published values, each with its source; what a product counts that the kit does not is left out. Kinds of reactions are `like`, `comment`,
 * `repost`, `mention` and `reach`.
 */
export const presets = {
  /**
   * One point per shared message, once per item and network, and one more for every reaction or like on it: Smarp as described in NRC (S. Hermus,
   * "Voor elke reactie of like een punt erbij").
   */
  smarp: { rules: [share(1), { id: 'reaction', on: 'reactions.observed', points: 1 }] },

  /** No points at all: sharing and reactions are measured, and nobody is ranked. As VodafoneZiggo used LinkedIn Elevate (NRC, S. Hermus). */
  measureOnly: { rules: [] },

  /** Sharing itself counts, up to three times a day, and own words count double. The kit's own. */
  sharing: {
    rules: [
      {
        ...share(5),
        multipliers: [{ when: { ownWords: true }, times: 2 }],
        limit: { count: 3, per: 'day' },
      },
    ],
  },

  /** What a share brings about counts: conversation most, and an item at most 200. The kit's own. */
  results: {
    rules: [
      share(1),
      { ...reaction({ like: 1, comment: 3, repost: 5 }), limit: { points: 200, per: 'content' } },
      click(2),
    ],
  },

  /** How many people a share reaches counts, for every thousand, beside a little for sharing. The kit's own. */
  reach: { rules: [share(1), reach(10), reaction({ repost: 2 })] },

  /** Making something counts more than passing it on. The kit's own. */
  creating: {
    rules: [{ id: 'publish', on: 'content.published', points: 20, limit: { count: 2, per: 'week' } }, share(2)],
  },

  /** One good share a day in own words, and the conversation that follows. The kit's own. */
  qualityOverQuantity: {
    rules: [
      { ...share(10), when: { ownWords: true }, limit: { count: 1, per: 'day' } },
      { ...reaction({ comment: 5, repost: 5 }), limit: { points: 100, per: 'share' } },
    ],
  },

  /** 10 for a share and 20 for an item that somebody adds: Apostle (knowledgebase.apostlesocial.com/en/articles/8238349). */
  apostle: { rules: [share(10), { id: 'upload', on: 'content.published', points: 20 }] },

  /** 5 for a share and 1 for a click: Clearview Social before October 2017 (help.clearviewsocial.com, "what is SocialScore"). */
  clearview: { rules: [share(5), click(1)] },

  /** 50 for a share, 30 for a repost of it, 20 for a click, 10 for a like: MarketBeam (marketbeam-inc.outseta.com/support/kb/articles/y9gp7vWM). */
  marketBeam: { rules: [share(50), reaction({ repost: 30, like: 10 }), click(20)] },

  /**
   * Activity counts: a share and a repost 2, a comment, a mention and a like 1, a thousand of reach a tenth. Vista Social's activity preset
   * (support.vistasocial.com/hc/en-us/articles/52478613443483).
   */
  vistaActivity: {
    unit: 10,
    rules: [share(20), reaction({ repost: 20, comment: 10, mention: 10, like: 10 }), reach(1)],
  },

  /**
   * Results count: a comment 3, a mention 2, a share 1.5, a repost 1, a like a half, a thousand of reach a fifth. Vista Social's results preset (the same page).
   */
  vistaResults: { unit: 10, rules: [share(15), reaction({ repost: 10, comment: 30, mention: 20, like: 5 }), reach(2)] },

  /**
   * Reach counts: a thousand of it 1, a share and a repost a quarter, a comment and a mention a tenth, a like a twentieth. Vista Social's reach preset (the same page).
   */
  vistaReach: { unit: 20, rules: [share(5), reaction({ repost: 5, comment: 2, mention: 2, like: 1 }), reach(20)] },
} satisfies Record<string, RuleSet>
