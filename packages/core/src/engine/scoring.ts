import { AdvocacyError } from '../error.ts'
import type { Program } from '../program/program.ts'
import { type Scoring, type ScoringHeld, strictest } from '../program/scoring.ts'

/** What is kept of somebody that decides whether they have points. */
interface Kept {
  team?: string | undefined
  scoring?: Scoring | undefined
  scoringGiven?: Scoring | undefined
}

type Settings = Pick<Program, 'scoring' | 'teams'>

/** What holds for somebody: the strictest of the program, their team, and themselves. Of a guest or a service only the first two are known. */
export function scoringOf(settings: Settings | undefined, { team, scoring, scoringGiven }: Kept = {}): ScoringHeld {
  return strictest({
    // What the program says of one person is the program's decision.
    program: strictest({ program: settings?.scoring, person: scoringGiven }).mode,
    team: settings?.teams.find(({ id }) => id === team)?.scoring,
    person: scoring,
  })
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
