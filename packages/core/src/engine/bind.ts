import type * as z from 'zod/mini'
import type { AdvocacyApi, Hint } from '../api/api.ts'
import { contract } from '../api/contract.ts'
import type { Identity } from '../api/identity.ts'
import type { Operation } from '../api/operation.ts'
import { parse } from '../api/parse.ts'
import { authorise, type Caller, recognise } from './caller.ts'
import type { Collections } from './documents.ts'
import { hintsWhile } from './hints.ts'
import { activitiesNoun } from './nouns/activities.ts'
import { awards } from './nouns/awards.ts'
import { contentNoun } from './nouns/content.ts'
import type { Context } from './nouns/context.ts'
import { goalsNoun } from './nouns/goals.ts'
import { kudosNoun } from './nouns/kudos.ts'
import { leaderboardsNoun } from './nouns/leaderboards.ts'
import { meNoun } from './nouns/me.ts'
import { peopleNoun } from './nouns/people.ts'
import { pointsNoun } from './nouns/points.ts'
import { postsNoun } from './nouns/posts.ts'
import { programNoun } from './nouns/program.ts'
import { sharesNoun } from './nouns/shares.ts'

/** The operations of every noun, before they know their caller. */
export function nouns(context: Context) {
  return {
    program: programNoun(context),
    me: meNoun(context),
    people: peopleNoun(context),
    content: contentNoun(context),
    shares: { ...sharesNoun(context), ...postsNoun(context) },
    activities: activitiesNoun(context),
    points: { ...pointsNoun(context), ...awards(context) },
    kudos: kudosNoun(context),
    goals: goalsNoun(context),
    leaderboards: leaderboardsNoun(context),
  }
}

/**
 * The api of one caller: who asks is known and may ask before any input is read, and the input is read by the contract, once.
 */
export function bind(
  identity: Identity | null,
  { program, me, people, content, shares, activities, points, kudos, goals, leaderboards }: ReturnType<typeof nouns>,
  {
    ready,
    documents,
    watch,
  }: { ready: () => Promise<void>; documents: Collections; watch: (listener: (hint: Hint) => void) => () => void },
): AdvocacyApi {
  const call =
    <Input extends z.core.$ZodType, Output extends z.core.$ZodType>(
      { access, input: schema }: Operation<Input, Output>,
      run: (caller: Caller, input: z.output<Input>) => Promise<z.output<Output>>,
    ) =>
    async (input: z.input<Input>): Promise<z.output<Output>> => {
      await ready()
      const caller = await recognise(identity, documents)
      authorise(caller, access)
      return run(caller, parse(schema, input))
    }
  const hasPoints = async () => {
    await ready()
    return (await recognise(identity, documents)).scoring.mode === 'on'
  }
  return {
    program: {
      get: call(contract.program.get, program.get),
      update: call(contract.program.update, program.update),
      publishRules: call(contract.program.publishRules, program.publishRules),
      previewRules: call(contract.program.previewRules, program.previewRules),
      undoRules: call(contract.program.undoRules, program.undoRules),
      closePeriod: call(contract.program.closePeriod, program.closePeriod),
    },
    me: {
      get: call(contract.me.get, me.get),
      join: call(contract.me.join, me.join),
      leave: call(contract.me.leave, me.leave),
      update: call(contract.me.update, me.update),
    },
    people: {
      list: call(contract.people.list, people.list),
      put: call(contract.people.put, people.put),
    },
    content: {
      list: call(contract.content.list, content.list),
      get: call(contract.content.get, content.get),
      put: call(contract.content.put, content.put),
    },
    shares: {
      open: call(contract.shares.open, shares.open),
      confirm: call(contract.shares.confirm, shares.confirm),
      verify: call(contract.shares.verify, shares.verify),
      post: call(contract.shares.post, shares.post),
      withdraw: call(contract.shares.withdraw, shares.withdraw),
      renewLink: call(contract.shares.renewLink, shares.renewLink),
      deleteLink: call(contract.shares.deleteLink, shares.deleteLink),
      list: call(contract.shares.list, shares.list),
      find: call(contract.shares.find, shares.find),
      totals: call(contract.shares.totals, shares.totals),
    },
    activities: {
      record: call(contract.activities.record, activities.record),
      undoBackfill: call(contract.activities.undoBackfill, activities.undoBackfill),
    },
    points: {
      get: call(contract.points.get, points.get),
      explain: call(contract.points.explain, points.explain),
      totals: call(contract.points.totals, points.totals),
      award: call(contract.points.award, points.award),
      revoke: call(contract.points.revoke, points.revoke),
    },
    kudos: {
      give: call(contract.kudos.give, kudos.give),
      list: call(contract.kudos.list, kudos.list),
      withdraw: call(contract.kudos.withdraw, kudos.withdraw),
    },
    goals: {
      list: call(contract.goals.list, goals.list),
      put: call(contract.goals.put, goals.put),
      delete: call(contract.goals.delete, goals.delete),
    },
    leaderboards: {
      get: call(contract.leaderboards.get, leaderboards.get),
    },
    watch: (listener) => watch(hintsWhile(hasPoints, listener)),
  }
}
