import { css, html, nothing, type TemplateResult } from 'lit'
import { styles as choiceStyles } from '../choice/choice.styles.ts'
import { choice } from '../choice/choice.ts'
import { styles as periodStyles } from '../period/period-switch.styles.ts'
import { periodSwitch } from '../period/period-switch.ts'
import type { Leaderboard } from './leaderboard.ts'

export const styles = css`
  ${choiceStyles} ${periodStyles}
`

const messages = {
  nl: { scope: 'Stand van', teams: 'Teams', departments: 'Afdelingen', regions: 'Regio’s', people: 'Ambassadeurs' },
  en: { scope: 'Standings of', teams: 'Teams', departments: 'Departments', regions: 'Regions', people: 'Ambassadors' },
}

const groups = ['teams', 'departments', 'regions', 'people'] as const

/** What the viewer can choose of a board: groups or people, the period, or both. */
export function switches(board: Leaderboard): TemplateResult {
  const named = new Set(board.switch.split(/\s+/))
  const scopes = groups.filter((scope) => named.has(scope))
  return html`${scopes.length > 0 ? chooseScope(board, scopes) : nothing} ${named.has('period') ? choosePeriod(board) : nothing}`
}

function chooseScope(board: Leaderboard, scopes: readonly (typeof groups)[number][]): TemplateResult {
  const t = messages[board.language]
  return choice(
    t.scope,
    scopes.map((scope) => [scope, t[scope]]),
    board.scope ?? 'teams',
    (chosen) => {
      board.scope = scopes.find((scope) => scope === chosen)
    },
  )
}

function choosePeriod(board: Leaderboard): TemplateResult {
  return periodSwitch(board.language, board.period ?? 'week', (period) => {
    board.period = period
  })
}
