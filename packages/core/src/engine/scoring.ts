import { AdvocacyError } from '../error.ts'
import type { Program } from '../program/program.ts'
import { type Scoring, type ScoringHeld, strictest } from '../program/scoring.ts'

/** What is kept of somebody that decides whether they have points. */
interface Kept {
  team?: string | undefined
  scoring?: Scoring | undefined
  scoringGiven?: Scoring | undefined
}

type Settings = Pick<Program, 'scoring' | 'teams' | 'regions'>

/** What holds for somebody: the strictest of the program, their region and team, and themselves. Of a guest or a service only what is not their own is known. */
export function scoringOf(settings: Settings | undefined, { team, scoring, scoringGiven }: Kept = {}): ScoringHeld {
  const own = settings?.teams.find(({ id }) => id === team)
  return strictest({
    // What the program says of one person is the program's decision.
    program: strictest({ program: settings?.scoring, person: scoringGiven }).mode,
    region: settings?.regions.find(({ id }) => id === own?.region)?.scoring,
    team: own?.scoring,
    person: scoring,
  })
}

/** What holds for many, each in the team named: of those who say nothing themselves it is found out once a team. */
export function scoringAmong(settings: Settings | undefined): (team: string | undefined, own?: Kept) => Scoring {
  const teams = new Map<string | undefined, Scoring>()
  return (team, own) => {
    if (own?.scoring !== undefined || own?.scoringGiven !== undefined) return scoringOf(settings, { ...own, team }).mode
    const mode = teams.get(team) ?? scoringOf(settings, { team }).mode
    teams.set(team, mode)
    return mode
  }
}

/** The teams that have no points: as they say themselves, or their region. */
export function teamsOff({ teams, regions }: Omit<Settings, 'scoring'>): ReadonlySet<string> {
  const off = teams.filter(({ id }) => scoringOf({ scoring: 'on', teams, regions }, { team: id }).mode !== 'on')
  return new Set(off.map(({ id }) => id))
}

/** Whether somebody keeps points as far as they themselves are concerned: who does not is on no list, and no one of a group. */
export function keepsScore({ scoring = 'on', scoringGiven = 'on' }: Kept): boolean {
  return scoring === 'on' && scoringGiven === 'on'
}

const DECIDED = {
  program: 'This program has switched them off.',
  region: 'Your region has switched them off.',
  team: 'Your team has switched them off.',
  person: 'You have switched them off: me.update with scoring on brings them back for what you do from then on.',
}

/** Refuses points and ranks to who has none. Throws `switched-off`, saying who decided it. */
export function refuseSwitchedOff({ scoring: { mode, by } }: { scoring: ScoringHeld }): void {
  if (mode !== 'on') throw new AdvocacyError('switched-off', `There are no points here. ${DECIDED[by ?? 'program']}`)
}
