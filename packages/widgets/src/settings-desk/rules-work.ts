import type { AdvocacyApi, Program, RuleSet, RulesPreview } from '@advocacy-kit/core'
import { isAdvocacyError, zone } from '@advocacy-kit/core/light'
import type { ProgramElement } from '../program-element.ts'
import { Draft, type Mistakes } from './draft.ts'
import type { Trial } from './trial-form.ts'

type Busy = 'trying' | 'publishing' | 'undoing'

/** Rules that were tried, and what came of it. */
export interface Tried {
  /** What was asked, to see whether it is still what stands in the form. */
  readonly asked: string
  readonly preview: RulesPreview
  /** How long the stretch is that they were tried on. */
  readonly length: Trial['period']
}

const NONE: Mistakes = new Map()

/** What a master does with the rules: tries other ones, publishes them, undoes a version. */
export class RulesWork {
  /** The rules that are being changed. */
  draft: Draft | undefined
  stage: 'rest' | 'trial' | 'confirm' | 'undo' = 'rest'
  busy: Busy | undefined
  tried: Tried | undefined
  /** The day to count again from; undefined: from now on. */
  since: string | undefined
  /** The code with which the last act failed. */
  failure: string | undefined
  /** What was done last. */
  done: { what: 'published' | 'undone'; version: number } | undefined
  mistakes: Mistakes = NONE
  period: Trial['period'] = 'month'
  readonly chosen: Trial['chosen'] = { preset: '', starter: 'share.confirmed' }
  readonly #host: ProgramElement
  /** Reads the program again. */
  readonly #again: () => void

  constructor(host: ProgramElement, again: () => void) {
    this.#host = host
    this.#again = again
  }

  begin(rules: RuleSet, version: number): void {
    this.draft = new Draft(rules, version)
    this.tried = undefined
    this.go('trial', 'trial')
  }

  /** Before a version is undone, it is asked whether that is meant. */
  doubt(): void {
    this.done = undefined
    this.go('undo', 'sure')
  }

  undo(version: number): void {
    void this.#act('undoing', async ({ program }) => {
      await program.undoRules({ version })
      this.done = { what: 'undone', version }
      this.end()
    })
  }

  /** Somebody else has published meanwhile, and this goes on from there. */
  keep(version: number): void {
    if (this.draft) this.draft.basedOn = version
    this.changed()
  }

  take(preset: RuleSet, { rules }: Program): void {
    this.draft?.replace(preset, rules)
    this.chosen.preset = ''
    this.changed()
  }

  try = (event: SubmitEvent): void => {
    event.preventDefault()
    const { draft } = this
    if (!draft || this.busy) return
    const asked = this.asked()
    this.mistakes = draft.mistakes()
    if (this.mistakes.size > 0) return this.#focus('[aria-invalid]')
    void this.#act('trying', async ({ program }) => {
      const length = this.period
      const preview = await program.previewRules({ rules: draft.ruleSet, period: length })
      this.tried = { asked, preview, length }
      this.#focus('#outcome')
    })
  }

  publish(event: SubmitEvent, draft: Draft, { timeZone, rulesVersion }: Program): void {
    event.preventDefault()
    if (this.busy || draft.basedOn !== rulesVersion) return
    const from = this.since === undefined ? undefined : startOf(this.since, timeZone)
    if (from === null) {
      this.mistakes = new Map([['/from', 'other']])
      return this.#focus('#since')
    }
    void this.#act('publishing', async ({ program }) => {
      const again = from === undefined ? {} : { from, recompute: true }
      const { version } = await program.publishRules({ rules: draft.ruleSet, basedOn: draft.basedOn, ...again })
      this.done = { what: 'published', version }
      this.end()
    })
  }

  /** What is asked of the program when it tries what stands in the form. */
  asked(): string {
    return JSON.stringify([this.draft?.ruleSet, this.period])
  }

  changed = (): void => {
    this.failure = undefined
    this.done = undefined
    this.#host.requestUpdate()
  }

  /** Does one thing at a time; a mistake of what was typed goes to its field. */
  async #act(busy: Busy, act: (program: AdvocacyApi) => Promise<void>): Promise<void> {
    const { program } = this.#host
    if (!program || this.busy) return
    this.busy = busy
    this.mistakes = NONE
    this.failure = this.done = undefined
    this.#host.requestUpdate()
    try {
      await act(program)
    } catch (error) {
      this.#refused(error)
    }
    this.busy = undefined
    this.#host.requestUpdate()
    this.#again()
  }

  #refused(error: unknown): void {
    // What was published meanwhile is read again, and then said.
    if (isAdvocacyError(error) && error.code === 'rules-conflict') return
    if (isAdvocacyError(error) && error.code === 'invalid-input') {
      this.mistakes = this.draft?.mistakesAt(error.issues) ?? NONE
      const isOfRules = [...this.mistakes.keys()].some((field) => !field.startsWith('/'))
      if (isOfRules) this.stage = 'trial'
      return this.#focus('[aria-invalid], .mistake')
    }
    this.failure = this.#host.fail(error)
  }

  /** Back to the rules in force, with nothing left of what was tried. */
  end(): void {
    this.draft = this.tried = this.since = undefined
    this.mistakes = NONE
    this.go('rest', 'rules')
  }

  go(stage: RulesWork['stage'], focus: string): void {
    this.stage = stage
    this.#focus(`#${focus}`)
  }

  #focus(selector: string): void {
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }
}

/** The first instant of a local day; null for what is no day, or none that has begun. */
function startOf(day: string, timeZone: string): string | null {
  const at = Date.parse(day)
  const start = Number.isFinite(at) ? zone(timeZone).startOf(at / 86_400_000) : Number.POSITIVE_INFINITY
  return start <= Date.now() ? new Date(start).toISOString() : null
}
