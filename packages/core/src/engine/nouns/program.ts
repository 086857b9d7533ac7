import { parse } from '../../api/parse.ts'
import { dayName } from '../../calendar/period.ts'
import type { RuleSet } from '../../points/rule.ts'
import { type Decisions, inForce } from '../../program/decisions.ts'
import { refuseMistakes } from '../../program/mistakes.ts'
import { type Program, type ProgramSettings, programSettings } from '../../program/program.ts'
import type { Caller } from '../caller.ts'
import { closePeriod } from '../program-stream.ts'
import { type Publication, publishRules, undoRules } from '../rulebook.ts'
import { previewRules } from '../rules-preview.ts'
import { refuseSwitchedOff } from '../scoring.ts'
import type { Context } from './context.ts'

/** The operations on the program itself. */
export function programNoun(context: Context) {
  const { documents, chronicle, recorder, clock } = context

  const view = async ({ roles, scoring }: Caller): Promise<Program> => {
    const program = await chronicle.refresh()
    const settings = await documents.program.one('settings')
    if (program === undefined || settings === undefined) throw new TypeError('The program has not begun.')
    const { masters: _masters, ...shown } = settings.body
    const isShown = scoring.mode === 'on' || roles.includes('master')
    // What was just published may begin a moment after the clock.
    const edition = inForce(program.decisions, Math.max(clock(), program.heardAt))
    return {
      ...shown,
      timeZone: program.decisions.zone.name,
      // Rules say what things would earn: that is for who can change it, or earns it.
      rules: (isShown && edition?.rules) || { rules: [] },
      rulesVersion: edition?.version ?? 0,
      rulesFrom: edition && edition.version > 1 ? new Date(edition.from).toISOString() : null,
      openFrom: openFrom(program.decisions),
    }
  }

  return {
    get: (caller: Caller): Promise<Program> => view(caller),
    async update(
      caller: Caller,
      changes: { [Key in keyof ProgramSettings]?: ProgramSettings[Key] | undefined },
    ): Promise<Program> {
      await recorder.record(async () => {
        const before = await documents.program.one('settings')
        const masters = before?.body.masters ?? []
        const { masters: _masters, ...kept } = before?.body ?? { masters }
        const body = { ...parse(programSettings, { ...kept, ...defined(changes) }), masters }
        refuseMistakes(body)
        return { activities: [], put: [documents.program.put('settings', before, body)] }
      })
      return view(caller)
    },
    publishRules: (_caller: Caller, publication: Publication) => publishRules(context, publication),
    async previewRules(caller: Caller, { rules, period = 'month' }: { rules: RuleSet; period?: string | undefined }) {
      refuseSwitchedOff(caller)
      return previewRules(context, rules, period)
    },
    undoRules: (_caller: Caller, { version }: { version: number }) => undoRules(context, version),
    closePeriod: (_caller: Caller, { period }: { period: string }) => closePeriod(context, period),
  }
}

function openFrom({ closings }: Decisions): string | null {
  const last = closings.at(-1)
  return last ? dayName(last.until) : null
}

function defined(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
