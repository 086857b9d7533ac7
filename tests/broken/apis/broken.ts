import { AdvocacyError, isAdvocacyError } from '@advocacy-kit/core'
import type { Broken } from './collect.ts'

/** Pays a share each time it is confirmed. */
export const paysTwice: Broken = (engine) => {
  const confirmed = new Set<string>()
  let awards = 0
  return (identity) => {
    const api = engine.as(identity)
    const confirm: typeof api.shares.confirm = async (input) => {
      const isAgain = confirmed.has(input.id)
      confirmed.add(input.id)
      const { share, ...moved } = await api.shares.confirm(input)
      if (!isAgain || share.state !== 'confirmed') return { share, ...moved }
      awards += 1
      const award = {
        id: `again-${awards}`,
        occurredAt: share.openedAt,
        person: share.person,
        points: 5,
        reason: 'again',
      }
      await engine.record([{ ...award, type: 'points.awarded' }])
      return { share, points: 5, balance: (moved.balance ?? 0) + 5 }
    }
    return { ...api, shares: { ...api.shares, confirm } }
  }
}

/** Shows everybody on the board of people, listed or not. */
export const showsTheUnlisted: Broken = (engine) => (identity) => {
  const api = engine.as(identity)
  return {
    ...api,
    leaderboards: {
      async get(query) {
        const board = await api.leaderboards.get(query)
        if (board.scope !== 'people') return board
        const rows = await engine.standings({ period: board.period.id, by: 'person' })
        const names = new Map(board.rows.map(({ id, name }) => [id, name]))
        return {
          ...board,
          rows: rows
            .slice(0, query.limit ?? 10)
            .map((row) => ({ ...row, name: names.get(row.id) ?? null, change: null })),
        }
      },
    },
  }
}

/** Takes any post for a share's own. */
export const takesAnyPost: Broken = (engine) => (identity) => {
  const api = engine.as(identity)
  const verify: typeof api.shares.verify = async (input) => {
    try {
      return await api.shares.verify(input)
    } catch (error) {
      if (!isAdvocacyError(error) || !['link-missing', 'post-missing', 'share-conflict'].includes(error.code))
        throw error
      return api.shares.confirm({ id: input.id })
    }
  }
  return { ...api, shares: { ...api.shares, verify } }
}

/** Lets whoever is signed in record activities. */
export const letsGuestsRecord: Broken = (engine) => (identity) => {
  const api = engine.as(identity)
  const recorder = engine.as(identity && { ...identity, scopes: [...(identity.scopes ?? []), 'sync'] })
  return {
    ...api,
    activities: { ...api.activities, record: (input) => (identity?.scopes ? api : recorder).activities.record(input) },
  }
}

/** Says that an input is wrong, and not where. */
export const dropsIssues: Broken = (engine) => (identity) => {
  const api = engine.as(identity)
  const bare = (error: unknown) => {
    throw isAdvocacyError(error) ? new AdvocacyError(error.code, error.message) : error
  }
  return { ...api, shares: { ...api.shares, open: (input) => api.shares.open(input).catch(bare) } }
}
