import type { Leaderboard } from '@advocacy-kit/core'
import { html, type TemplateResult } from 'lit'
import type { Language } from '../locale.ts'
import { formatNumber } from '../numbers.ts'
import { pastPeriod } from '../period/past-period.ts'
import type { Reading } from '../reading.ts'
import { detailMessages } from './board-details-messages.ts'
import { pointsWords, type Words } from './messages.ts'

export { Why } from '../explanation/why.ts'
export { styles } from './board-details.styles.ts'
export { glider } from './glide.ts'
export { list } from './list.ts'

/** How any board is spoken of. */
export function wordsOf(language: Language, { scope, measure, value, name }: Leaderboard): Words {
  const t = detailMessages[language]
  const points = measure === 'points'
  const known = scope === 'teams' || scope === 'people' ? pointsWords(language, scope) : t.scopes[scope]
  const begun = t.begun(points)
  const one = 'one' in known.empty ? known.empty.one : t.aTeam
  const sentence = (minimum: number) => (scope === 'people' ? t.people(begun) : t.group(one, minimum, begun))
  return {
    ...pointsWords(language, 'teams'),
    ...known,
    ...(!points && { earned: (score: number) => t.own(counted(language, score, measure)), nothing: t.ownNothing }),
    title: name ?? known.title,
    unit: (count) => t.counted[measure](count) + t.values[value],
    empty: { title: known.empty.title, sentence },
  }
}

/** How the viewer, or their group, stands: only what may cheer. */
export function ownStanding(language: Language, board: Leaderboard, words: Words): string {
  const t = detailMessages[language]
  const { own, ownBest, period, total, measure, scope } = board
  const percent = own && Math.ceil(100 - own.percentile)
  return [
    own?.gap && t.gap(`${formatNumber(language, own.gap)} ${words.unit(own.gap)}`),
    percent && percent <= 50 && total >= 10 && t.top[scope](percent),
    ownBest?.period === period.id && period.id !== 'all' && t.bestNow,
    ownBest &&
      ownBest.period !== period.id &&
      t.best(counted(language, ownBest.score, measure), pastPeriod(language, ownBest.period)),
  ]
    .filter(Boolean)
    .join(' ')
}

function counted(language: Language, count: number, measure: Leaderboard['measure']): string {
  return `${formatNumber(language, count)} ${detailMessages[language].counted[measure](count)}`
}

/** How a board came about, beyond whom it shows. */
export function rulesOf(
  language: Language,
  { scope, rows, value, leaders, period, minimumGroupSize }: Leaderboard,
): string {
  const t = detailMessages[language]
  const unlisted = scope !== 'people' && rows.length > 0 && t.unlisted(minimumGroupSize)
  return [unlisted, t.by[value], t.leaders[leaders], period.closed && t.closed].filter(Boolean).join(' ')
}

/** What is worth a polite word: where the viewer's own line went. */
export function moved(language: Language, board: Leaderboard, rank: number, score: number): string {
  const count = `${formatNumber(language, score)} ${wordsOf(language, board).unit(score)}`
  return detailMessages[language].moved[board.scope](rank, count)
}

/** Says that what is shown was read a while ago, and offers to try again. */
export function stale(language: Language, failure: string, { readAt, again }: Reading<unknown>): TemplateResult {
  const t = detailMessages[language]
  const time = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', { timeStyle: 'short' }).format(readAt)
  return html`<div part="status" class="stale" role="status">
    <p>${failure === 'offline' ? t.stale.offline : t.stale.failed} ${t.readAt(time)}</p>
    <button part="action" class="button" @click=${again}>${t.again}</button>
  </div>`
}
