export {
  type Activity,
  type ActivityType,
  activity,
  isProgramActivity,
  type PersonalActivity,
  type ProgramActivity,
  type ReactionsObserved,
} from './activity/activity.ts'
export type { AdvocacyApi, Hint, Operations } from './api/api.ts'
export { contract, MOST_ACTIVITIES } from './api/contract.ts'
export type { Identity } from './api/identity.ts'
export type { Access, Operation, Role, Scope } from './api/operation.ts'
export { dayName, type Period, type PeriodUnit, parsePeriod, periodOf, periodUnits } from './calendar/period.ts'
export { type Recurring, recurs } from './calendar/recurring.ts'
export { type Zone, zone } from './calendar/zone.ts'
export { type Attempt, challengeMet, challengeWinners, type FirstFew } from './challenges/challenge.ts'
export { type Content, contentKinds, freedoms } from './content/content.ts'
export type { Due } from './engine/due.ts'
export { createEngine } from './engine/engine.ts'
export { type FoundLink, type LinkStore, type Links, openLinks } from './engine/links/open-links.ts'
export type { Engine, EngineOptions, Recorded } from './engine/port.ts'
export { AdvocacyError, ERRORS, type ErrorCode, type Issue, isAdvocacyError, isErrorCode } from './error.ts'
export type { Goal, GoalEntry, GoalStanding } from './goals/goal.ts'
export type { Kudos } from './kudos/kudos.ts'
export { type Division, type DivisionMove, divisionMoves, leagueGroups } from './leagues/league.ts'
export { type Level, levelOf } from './levels/level.ts'
export { type Measure, measures } from './measures/measure.ts'
export type { Colleague, Me } from './people/person.ts'
export { type Entry, type EntryKind, type Ledger, spendable, type Why } from './points/entry.ts'
export { explain } from './points/explain.ts'
export type { Explanation, ExplanationPart, Formula, LimitReached, Unmet } from './points/explanation.ts'
export { presets } from './points/presets.ts'
export type { Limit, Rule, RuleSet } from './points/rule.ts'
export { score } from './points/score.ts'
export type { Statement } from './points/statement.ts'
export { compareBytes } from './ports/byte-order.ts'
export type { Clock, NewId } from './ports/clock.ts'
export type { Directory, DirectoryEntry } from './ports/directory.ts'
export { indexes } from './ports/indexes.ts'
export { Memory, memoryStore } from './ports/memory-store.ts'
export type { FoundPost, PlatformAdapter, PostDraft, Posted, PostRead, PostToRead } from './ports/platform-adapter.ts'
export type {
  Add,
  Append,
  Document,
  Json,
  ListQuery,
  Put,
  Reserve,
  Row,
  Store,
  TallyQuery,
  TallySum,
  Write,
  Written,
} from './ports/store.ts'
export type { Decisions, Edition, ReadyRule } from './program/decisions.ts'
export type { Program, ProgramSeed, ProgramSettings } from './program/program.ts'
export type { Scoring, ScoringHeld } from './program/scoring.ts'
export { around } from './ranking/around.ts'
export { type Board, type BoardChange, type BoardOptions, createBoard } from './ranking/board.ts'
export { standingsHash } from './ranking/equality.ts'
export type { Leaderboard, NamedStanding } from './ranking/leaderboard.ts'
export { type Movement, movements } from './ranking/movement.ts'
export { type Page, pageOf } from './ranking/page.ts'
export { percentileOf, scoreAt } from './ranking/percentile.ts'
export type { RulesMove, RulesPreview } from './ranking/preview.ts'
export { rank } from './ranking/rank.ts'
export { type Ranked, ranked } from './ranking/ranked.ts'
export type { Standing } from './ranking/standing.ts'
export type { Ties } from './ranking/ties.ts'
export { safeAddress } from './sharing/address.ts'
export { type Conversion, conversions, countsTold, type ToldCounts } from './sharing/arrivals.ts'
export type { Chance } from './sharing/link-token.ts'
export type { Platform, PlatformDefinition, ShareTarget } from './sharing/platform.ts'
export { platformIds, platformOf, platforms } from './sharing/platforms.ts'
export type { LoggedShare, Share, ShareState } from './sharing/share.ts'
export type { SharingSettings } from './sharing/sharing-settings.ts'
export { usualPlatformIds } from './sharing/usual.ts'
export { daysInARow } from './streaks/days.ts'
export { type StreakEvent, type StreakReached, type StreakRule, streaks } from './streaks/streak.ts'
export { perStretch, type ThresholdReached, thresholdsReached } from './streaks/stretch.ts'
