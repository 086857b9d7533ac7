import * as z from 'zod/mini'
import { personalActivity } from '../activity/activity.ts'
import { id } from '../activity/fields.ts'
import { askedPeriod, closablePeriod } from '../calendar/period.ts'
import { content, contentEntry } from '../content/content.ts'
import { goal, goalEntry, goals } from '../goals/goal.ts'
import { kudos, kudosEntry, kudosScope } from '../kudos/kudos.ts'
import { colleague, locale, me, personEntry, preferences } from '../people/person.ts'
import { awardEntry, awarded } from '../points/award.ts'
import { explanation, explanationQuery } from '../points/explanation.ts'
import { statement } from '../points/statement.ts'
import { program, programSettings, publication } from '../program/program.ts'
import { leaderboard, leaderboardQuery } from '../ranking/leaderboard.ts'
import { rulesPreview, trial } from '../ranking/preview.ts'
import { postAddress, postText } from '../sharing/kept-post.ts'
import { loggedShare, share } from '../sharing/share.ts'
import { shareTotals, shareTotalsQuery } from '../sharing/share-totals.ts'
import { operation } from './operation.ts'

const nothing = z.strictObject({})
const page = { after: z.optional(id), limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))) }
const period = z.optional(askedPeriod)

/** The most activities that one call of `activities.record` takes. */
export const MOST_ACTIVITIES = 5000

/** What confirming or withdrawing a share did to its person's points; null where points are switched off for them. */
const moved = z.object({ share, points: z.nullable(z.int()), balance: z.nullable(z.int()) })

/**
 * The whole contract, noun by noun: routes, client, handler and OpenAPI come from it, and {@link AdvocacyApi} is its shape in TypeScript. Input schemas refuse
 * unknown keys; output schemas ignore them.
 */
export const contract = {
  program: {
    get: operation({
      method: 'GET',
      path: '/program',
      access: 'person',
      summary: 'The program as its members see it: its name, pillars, teams, platforms and rules.',
      input: nothing,
      output: program,
    }),
    update: operation({
      method: 'PATCH',
      path: '/program',
      access: { roles: ['master'] },
      summary: 'Changes settings of the program.',
      input: z.partial(programSettings),
      output: program,
    }),
    publishRules: operation({
      method: 'POST',
      path: '/program/rules',
      access: { roles: ['master'] },
      summary:
        'Puts a rule set in force from an instant that is not past (now, when left out); with `recompute`, for what has happened since a past one too.',
      input: publication,
      output: z.object({ version: z.int(), from: z.string() }),
    }),
    previewRules: operation({
      method: 'POST',
      path: '/program/rules/preview',
      access: { roles: ['master'] },
      summary: 'Tries a rule set on a period, and tells who would move and by how much. It changes nothing.',
      input: trial,
      output: rulesPreview,
    }),
    undoRules: operation({
      method: 'POST',
      path: '/program/rules/undo',
      access: { roles: ['master'] },
      summary: 'Undoes a version of the rules with all that it booked.',
      input: z.strictObject({ version: z.int().check(z.minimum(2)) }),
      output: z.object({ version: z.int() }),
    }),
    closePeriod: operation({
      method: 'POST',
      path: '/program/closed-periods',
      access: { roles: ['master'] },
      summary: 'Closes a period that has ended: what is recorded later is booked in the open one.',
      input: z.strictObject({ period: closablePeriod }),
      output: z.object({ period: z.string() }),
    }),
  },
  me: {
    get: operation({
      method: 'GET',
      path: '/me',
      access: 'person',
      summary: 'The person who asks.',
      input: nothing,
      output: me,
    }),
    join: operation({
      method: 'POST',
      path: '/me/join',
      access: 'person',
      summary: 'Accepts to take part. Nobody can do this for another.',
      input: preferences,
      output: me,
    }),
    leave: operation({
      method: 'POST',
      path: '/me/leave',
      access: 'person',
      summary: 'Stops taking part, at once.',
      input: nothing,
      output: me,
    }),
    update: operation({
      method: 'PATCH',
      path: '/me',
      access: 'person',
      summary: "Changes the person's own preferences.",
      input: preferences,
      output: me,
    }),
  },
  people: {
    list: operation({
      method: 'GET',
      path: '/people',
      access: 'person',
      summary: 'Ambassadors who chose to be listed. There is no list of anybody else.',
      input: z.strictObject(page),
      output: z.object({ items: z.array(colleague), next: z.nullable(id) }),
    }),
    put: operation({
      method: 'PUT',
      path: '/people/:id',
      access: { roles: ['master'], scopes: ['import', 'sync'] },
      summary: 'Makes a person known, or changes name, team and roles. It never makes anyone an ambassador.',
      input: personEntry,
      output: z.object({ id }),
    }),
  },
  content: {
    list: operation({
      method: 'GET',
      path: '/content',
      access: 'person',
      summary: 'Items that can be shared, newest id last, by pillar if asked.',
      input: z.strictObject({ ...page, pillar: z.optional(id) }),
      output: z.object({ items: z.array(content), next: z.nullable(id) }),
    }),
    get: operation({
      method: 'GET',
      path: '/content/:id',
      access: 'person',
      summary: 'One item.',
      input: z.strictObject({ id }),
      output: content,
    }),
    put: operation({
      method: 'PUT',
      path: '/content/:id',
      access: { roles: ['master', 'editor'], scopes: ['import', 'sync'] },
      summary: 'Writes an item.',
      input: contentEntry,
      output: content,
    }),
  },
  shares: {
    open: operation({
      method: 'POST',
      path: '/shares',
      access: 'person',
      summary: "Notes that an ambassador opened a network's own share page for an item. It earns nothing by default.",
      input: z.strictObject({ content: id, platform: id }),
      output: share,
    }),
    confirm: operation({
      method: 'POST',
      path: '/shares/:id/confirm',
      access: 'person',
      summary: 'The ambassador says that the item was really shared. Saying it again changes nothing.',
      input: z.strictObject({ id, ownWords: z.optional(z.boolean()) }),
      output: moved,
    }),
    verify: operation({
      method: 'POST',
      path: '/shares/:id/verify',
      access: 'person',
      summary:
        'The ambassador gives the address of what they posted. Where the program can read it, it must lead to the item, and the share is verified; elsewhere the address is kept and the share confirmed.',
      input: z.strictObject({ id, address: postAddress, ownWords: z.optional(z.boolean()) }),
      output: moved,
    }),
    post: operation({
      method: 'POST',
      path: '/shares/:id/post',
      access: 'person',
      summary:
        "Posts what the ambassador wrote with their own account, by their own act, where `me.mayPost` names the platform; the disclosure, hashtags and link are added. However often it is called, there is one post. Where the platform's answer is not known yet, the share says so and it is tried again.",
      input: z.strictObject({
        id,
        text: postText,
        /** In which the text is, and the disclosure is to be; the person's own when left out. */
        language: z.optional(locale),
        ownWords: z.optional(z.boolean()),
      }),
      output: moved,
    }),
    withdraw: operation({
      method: 'POST',
      path: '/shares/:id/withdraw',
      access: 'person',
      summary: 'The ambassador takes a share back; its points go with it.',
      input: z.strictObject({ id }),
      output: moved,
    }),
    renewLink: operation({
      method: 'POST',
      path: '/shares/:id/link',
      access: 'person',
      summary: "Gives the caller's share a new link; the one it had leads nowhere after that.",
      input: z.strictObject({ id }),
      output: share,
    }),
    deleteLink: operation({
      method: 'DELETE',
      path: '/shares/:id/link',
      access: 'person',
      summary: "Deletes the link of the caller's share: it leads nowhere after that. Doing it again changes nothing.",
      input: z.strictObject({ id }),
      output: share,
    }),
    list: operation({
      method: 'GET',
      path: '/shares',
      access: 'person',
      summary:
        "The caller's own shares, of one item if asked, with the latest known counts of each and the clicks on its link.",
      table: 'items',
      input: z.strictObject({ ...page, content: z.optional(id) }),
      output: z.object({ items: z.array(loggedShare), next: z.nullable(id) }),
    }),
    totals: operation({
      method: 'GET',
      path: '/shares/totals',
      access: 'person',
      summary: "What shares of a period came to per platform and in all: everybody's, or the caller's own.",
      table: 'platforms',
      input: shareTotalsQuery,
      output: shareTotals,
    }),
    find: operation({
      method: 'POST',
      path: '/shares/find',
      access: { scopes: ['import', 'sync'] },
      summary:
        'Which share each of these names, in their order: an id, a link or the token of one, or the address of a post that nothing reads; null for what names none.',
      input: z.strictObject({
        names: z.array(z.string().check(z.minLength(1), z.maxLength(2000))).check(z.minLength(1), z.maxLength(250)),
      }),
      output: z.object({ shares: z.array(z.nullable(id)) }),
    }),
  },
  activities: {
    record: operation({
      method: 'POST',
      path: '/activities',
      access: { scopes: ['import', 'sync'] },
      summary:
        'Records activities, each once however often it is sent. With `backfill` they may lie in closed periods, and can be undone together.',
      input: z.strictObject({
        activities: z.array(personalActivity).check(z.minLength(1), z.maxLength(MOST_ACTIVITIES)),
        backfill: z.optional(id),
      }),
      output: z.object({ recorded: z.int(), repeated: z.int(), position: z.int() }),
    }),
    undoBackfill: operation({
      method: 'DELETE',
      path: '/backfills/:id',
      access: { scopes: ['import'] },
      summary: 'Undoes a backfill as one: its activities count as never recorded.',
      input: z.strictObject({ id }),
      output: z.object({ position: z.int() }),
    }),
  },
  points: {
    get: operation({
      method: 'GET',
      path: '/points',
      access: 'person',
      summary: "The caller's own points.",
      input: z.strictObject({ period }),
      output: statement,
    }),
    explain: operation({
      method: 'GET',
      path: '/points/explanation',
      access: 'person',
      summary:
        "Why the caller has these points, newest first: every activity, rule, formula, limit and zero behind the period's number, and when it earns again.",
      input: explanationQuery,
      output: explanation,
    }),
    totals: operation({
      method: 'GET',
      path: '/points/totals',
      access: { roles: ['master'], scopes: ['import', 'export'] },
      summary: 'Points of the whole program per local day, and in all: no person or team.',
      input: z.strictObject({ period }),
      output: z.object({
        period: z.string(),
        /** Null, without any days, where it would tell of fewer people than the program's groups have at least. */
        total: z.nullable(z.int()),
        days: z.array(z.object({ day: z.string(), points: z.int() })),
      }),
    }),
    award: operation({
      method: 'POST',
      path: '/points/awards',
      access: { roles: ['master'], scopes: ['sync'] },
      summary:
        'Gives points by hand, or takes them, with a reason: to a person, or to a team, over whose ambassadors they are split. Who got them is not told.',
      input: awardEntry,
      output: awarded,
    }),
    revoke: operation({
      method: 'DELETE',
      path: '/points/awards/:award',
      access: { roles: ['master'], scopes: ['sync'] },
      summary: 'Takes an award back. Doing it again changes nothing.',
      input: z.strictObject({ award: id }),
      output: awarded,
    }),
  },
  kudos: {
    give: operation({
      method: 'POST',
      path: '/kudos',
      access: 'person',
      summary: 'Thanks a colleague who chose to be listed, at most 20 times a day.',
      input: kudosEntry,
      output: kudos,
    }),
    list: operation({
      method: 'GET',
      path: '/kudos',
      access: 'person',
      summary: 'Kudos, the newest first: those that the caller received or gave, or all that listed people received.',
      input: z.strictObject({ ...page, scope: z.optional(kudosScope) }),
      output: z.object({ items: z.array(kudos), next: z.nullable(id) }),
    }),
    withdraw: operation({
      method: 'DELETE',
      path: '/kudos/:id',
      access: 'person',
      summary: 'Takes kudos back, by who gave or who received them: the text is gone, and the points go with it.',
      input: z.strictObject({ id }),
      output: z.object({ id }),
    }),
  },
  goals: {
    list: operation({
      method: 'GET',
      path: '/goals',
      access: 'person',
      summary:
        'What all work towards together, with progress and forecast: what runs, what begins, and what ended in the last 30 days.',
      input: z.strictObject({ team: z.optional(id), limit: page.limit }),
      output: goals,
    }),
    put: operation({
      method: 'PUT',
      path: '/goals/:id',
      access: { roles: ['master', 'editor'] },
      summary: 'Sets a goal for all together, or changes it.',
      input: goalEntry,
      output: goal,
    }),
    delete: operation({
      method: 'DELETE',
      path: '/goals/:id',
      access: { roles: ['master', 'editor'] },
      summary: 'Takes a goal away. Doing it again changes nothing.',
      input: z.strictObject({ id }),
      output: z.object({ id }),
    }),
  },
  leaderboards: {
    get: operation({
      method: 'GET',
      path: '/leaderboards/:board',
      access: 'person',
      summary: 'A board of a period: teams, or the people who chose to be listed.',
      input: leaderboardQuery,
      output: leaderboard,
    }),
  },
}
