import type { RulesMove, RulesPreview } from '@advocacy-kit/core'
import type { Language } from '../locale.ts'
import { messages, type Texts } from './messages.ts'

/** How many at the top are told apart. */
const TOP = 3
/** How many moves are told in words; the table has them all. */
const TOLD = 3

/** Who would move, in a few words: the teams, or the people where no team is shown. */
export function summaryOf(language: Language, { teams, people }: RulesPreview): string {
  const t = messages[language]
  const moves = teams.length > 0 ? teams : people
  if (moves.length === 0) return t.nobody
  const told = byDistance(moves).slice(0, TOLD)
  if (told.length === 0) return `${nobody(language, teams, people)}.`
  return `${[top(moves, language), ...told.map((move) => step(move, t))].join('; ')}.`
}

/** Where no team moves, people may. */
function nobody(language: Language, teams: readonly RulesMove[], people: readonly RulesMove[]): string {
  const t = messages[language]
  const moved = byDistance(people).length
  return teams.length > 0 && moved > 0 ? t.noTeamMoves(moved) : t.nobodyMoves
}

/** Those who would change places, the furthest first. */
export function byDistance(moves: readonly RulesMove[]): RulesMove[] {
  const far = ({ before, after }: RulesMove) =>
    Math.abs((before?.rank ?? moves.length + 1) - (after?.rank ?? moves.length + 1))
  return moves.filter((move) => far(move) > 0).sort((one, other) => far(other) - far(one))
}

function top(moves: readonly RulesMove[], language: Language): string {
  const t = messages[language]
  const at = (when: 'before' | 'after') =>
    moves
      .filter((move) => (move[when]?.rank ?? TOP + 1) <= TOP)
      .sort((one, other) => (one[when]?.rank ?? 0) - (other[when]?.rank ?? 0))
  const ranks = (when: 'before' | 'after') => at(when).map((move) => `${move.id} ${move[when]?.rank}`)
  const after = at('after')
  if (ranks('before').join() === ranks('after').join()) return t.topSame(after.length)
  const names = after.map(({ name }) => name ?? t.unnamed)
  return t.topNow(after.length, new Intl.ListFormat(language, { type: 'conjunction' }).format(names))
}

function step({ name, before, after }: RulesMove, t: Texts): string {
  const who = name ?? t.unnamed
  if (!after) return t.leaves(who)
  if (!before) return t.enters(who, after.rank)
  return before.rank > after.rank ? t.rises(who, before.rank, after.rank) : t.falls(who, before.rank, after.rank)
}
