import { type BoardFile, boardAnswer } from './boards.ts'
import { type PeriodCase, periodAnswer, periodExpected, type WeekFile, weekAnswer, weekCases } from './calendar.ts'
import { type ChallengeCase, challengeAnswer } from './challenges.ts'
import { type LeagueCase, leagueAnswer } from './leagues.ts'
import { type LedgerCase, ledgerAnswer, ledgerExpected } from './ledger.ts'
import { type PointsCase, pointsAnswer } from './levels.ts'
import type { Mode } from './line.ts'
import { type MutationCase, mutationAnswer, mutationExpected } from './mutations.ts'
import { proseAnswer } from './prose.ts'
import { type RedisCase, redisAnswer, redisExpected } from './redis.ts'
import { type StreakCase, streakAnswer, streakExpected } from './streaks.ts'
import { readVectors, type Vector } from './vectors.ts'

/** A case with what is expected of it, and what the kit answers under options. */
export interface Question {
  id: string
  expected: unknown
  answer(how: Mode): unknown
}

type Expected<Case> = (one: Case) => unknown

/** The questions of a file. */
export function questionsOf(file: string): Question[] {
  return (files[file] ?? boards)(file)
}

const files: Record<string, (file: string) => Question[]> = {
  'board-mutations.json': (file) => {
    const { cases, prose } = readVectors<{ cases: MutationCase[]; prose: Vector[] }>(file)
    return [...cases.map(question(mutationAnswer, mutationExpected)), ...prose.map(question(proseAnswer))]
  },
  'challenges.json': of<ChallengeCase>(challengeAnswer),
  'iso-weeks-dst.json': (file) => weekCases(readVectors<WeekFile>(file)).map(question(weekAnswer)),
  'leagues-snapshots.json': of<LeagueCase>(leagueAnswer),
  'ledger.json': of<LedgerCase>(ledgerAnswer, ledgerExpected),
  'periods.json': of<PeriodCase>(periodAnswer, periodExpected),
  'points-levels.json': of<PointsCase>(pointsAnswer),
  'redis-oracle.json': of<RedisCase>(redisAnswer, redisExpected),
  'streaks.json': of<StreakCase>(streakAnswer, streakExpected),
}

function boards(file: string): Question[] {
  const all = readVectors<BoardFile>(file)
  return all.cases.map(question((one, how) => boardAnswer(all, one, how)))
}

function of<Case extends Vector>(answer: (one: Case, how: Mode) => unknown, expected?: Expected<Case>) {
  return (file: string) => readVectors<{ cases: Case[] }>(file).cases.map(question(answer, expected))
}

function question<Case extends Vector>(
  answer: (one: Case, how: Mode) => unknown,
  expected: Expected<Case> = (one) => one.expect,
): (one: Case) => Question {
  return (one) => ({ id: one.id, expected: expected(one), answer: (how) => answer(one, how) })
}
