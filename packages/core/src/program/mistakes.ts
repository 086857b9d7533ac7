import { AdvocacyError, type Issue } from '../error.ts'
import { measures } from '../measures/measure.ts'
import { sharingMistakes } from '../sharing/sharing-settings.ts'
import type { ProgramSettings } from './program.ts'

type Settings = Named & Pick<ProgramSettings, 'sharing' | 'scoring'>
type Named = Pick<ProgramSettings, 'teams' | 'departments' | 'regions' | 'seasons' | 'campaigns' | 'boards'>

/**
 * Refuses settings that do not fit together. Throws `invalid-input` with every mistake at once: an id that stands twice, a department, region, season or campaign that
 * is not there, a board by the name of a measure, or with a value that its rows do not have, a platform of the program's own by the name of another, no disclosure while points are given.
 */
export function refuseMistakes(settings: { [Key in keyof Settings]?: Settings[Key] | undefined }): void {
  const { sharing = {}, scoring = 'on' } = settings
  const { teams = [], departments = [], regions = [], seasons = [], campaigns = [], boards = [] } = settings
  const whole = { teams, departments, regions, seasons, campaigns, boards }
  const issues = [
    ...repeated(whole),
    ...strangers(whole),
    ...boardMistakes(whole),
    ...sharingMistakes(sharing, scoring),
  ]
  if (issues.length === 0) return
  const message = issues.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')
  throw new AdvocacyError('invalid-input', message, { issues })
}

function repeated({ departments, regions, seasons, campaigns, boards }: Named): Issue[] {
  return Object.entries({ departments, regions, seasons, campaigns, boards }).flatMap(([name, list]) => {
    const ids = list.map(({ id }) => id)
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ pointer: `/${name}/${index}/id`, detail: `stands twice: ${id}` }],
    )
  })
}

function strangers({ teams, departments, regions }: Named): Issue[] {
  const known = { department: departments, region: regions }
  return teams.flatMap((team, index) =>
    (['department', 'region'] as const).flatMap((field) => {
      const id = team[field]
      if (id === undefined || known[field].some((one) => one.id === id)) return []
      return [{ pointer: `/teams/${index}/${field}`, detail: `is no ${field} of the program: ${id}` }]
    }),
  )
}

function boardMistakes({ seasons, campaigns, boards }: Named): Issue[] {
  const periods = [...seasons.map(({ id }) => `season:${id}`), ...campaigns.map(({ id }) => `campaign:${id}`)]
  return boards.flatMap(({ id, scope, value = 'total', period = '' }, index) => {
    const at = `/boards/${index}`
    const mistakes: Issue[] = []
    if (measures.some((measure) => measure === id))
      mistakes.push({ pointer: `${at}/id`, detail: 'is the name of a measure: choose another' })
    if (scope === 'people' && value !== 'total')
      mistakes.push({ pointer: `${at}/value`, detail: 'must be total: people have no average and no median' })
    if (/^(season|campaign):/.test(period) && !periods.includes(period))
      mistakes.push({ pointer: `${at}/period`, detail: 'names no season or campaign of the program' })
    return mistakes
  })
}
