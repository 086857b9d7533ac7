import type { AdvocacyApi, Program, RuleSet, RulesPreview } from '@advocacy-kit/core'
import { isAdvocacyError, zone } from '@advocacy-kit/core/light'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { field } from '../field.styles.ts'
import { styles as noticeStyles } from '../notice/notice.styles.ts'
import { failureNotice } from '../notice/notice.ts'
import { ProgramElement } from '../program-element.ts'
import { Reading } from '../reading.ts'
import { surface } from '../surface.styles.ts'
import { changesBetween } from './changes.ts'
import { Draft, type DraftRule, type Mistakes } from './draft.ts'
import { firstDayOf } from './first-day.ts'
import { messages } from './messages.ts'
import { outcome } from './outcome.ts'
import { overtaken } from './overtaken.ts'
import { ProgramForm } from './program-form.ts'
import { publishingForm } from './publishing.ts'
import { RuleSentence } from './rule-sentence.ts'
import { ruleWords } from './rule-words.ts'
import { type InForce, rulesInForce } from './rules-in-force.ts'
import { styles } from './settings-desk.styles.ts'
import { SharingForm } from './sharing-form.ts'
import { messages as sharingMessages } from './sharing-messages.ts'
import { type Length, type Trial, trialForm } from './trial-form.ts'

type Busy = 'trying' | 'publishing' | 'undoing'

/** Rules that were tried, and what came of it. */
interface Tried {
  /** What was asked, to see whether it is still what stands in the form. */
  asked: string
  preview: RulesPreview
  length: Length
}

const NONE: Mistakes = new Map()

/**
 * What a master settles: the rules, tried before they are published, and the few settings of the program itself. Loaded by `advocacy-program-settings` for masters; not meant to be used
 * by itself.
 */
export class SettingsDesk extends ProgramElement {
  static override styles: CSSResultGroup = [ProgramElement.styles, surface, noticeStyles, field, styles]
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    draft: { state: true },
    stage: { state: true },
    busy: { state: true },
    tried: { state: true },
    since: { state: true },
    failure: { state: true },
    done: { state: true },
    mistakes: { state: true },
  }

  /** Where its headings stand in the page's outline. */
  declare headingLevel: number
  /** The rules that are being changed. */
  declare private draft: Draft | undefined
  declare private stage: 'rest' | 'trial' | 'confirm' | 'undo'
  declare private busy: Busy | undefined
  declare private tried: Tried | undefined
  /** The day to count again from; undefined: from now on. */
  declare private since: string | undefined
  /** The code with which the last act failed. */
  declare private failure: string | undefined
  /** What was done last. */
  declare private done: { what: 'published' | 'undone'; version: number } | undefined
  declare private mistakes: Mistakes

  #period: Trial['period'] = 'month'
  #chosen: Trial['chosen'] = { preset: '', starter: 'share.confirmed' }
  #reading = new Reading(this, { read: ({ program }) => program.get({}), on: () => [], live: true })
  #program = new ProgramForm(this, () => this.#reading.again())
  #sharing = new SharingForm(this, () => this.#reading.again())

  constructor() {
    super()
    this.headingLevel = 3
    this.stage = 'rest'
    this.mistakes = NONE
  }

  protected override updated(): void {
    if (this.#reading.value) this.ready()
  }

  protected override render(): TemplateResult {
    const { value, failure, again } = this.#reading
    if (value) return this.#desk(value)
    if (failure) return failureNotice(this.language, failure, again)
    return html`<div><p class="hidden" role="status">${messages[this.language].loading}</p><span class="skeleton"></span><span class="skeleton"></span></div>`
  }

  #desk(program: Program): TemplateResult {
    const t = messages[this.language]
    const part = (id: string, title: string, content: TemplateResult) =>
      html`<section class=${id} aria-labelledby=${id}>
        <div id=${id} role="heading" aria-level=${this.headingLevel} tabindex="-1">${title}</div>
        ${content}
      </section>`
    return html`<div class="desk" aria-busy=${this.busy !== undefined}>
      ${part('rules', t.rules, this.#inForce(program))} ${this.#overtaken(program)}
      ${this.draft && this.stage === 'trial' ? part('trial', t.trial, this.#trial(this.draft, program)) : nothing}
      ${this.tried && this.stage === 'trial' ? part('outcome', t.outcome, this.#outcome(this.tried, program)) : nothing}
      ${this.draft && this.stage === 'confirm' ? part('confirm', t.confirm, this.#confirm(this.draft, program)) : nothing}
      <div class="said">
        <p part="status" role="status" class=${this.failure || this.mistakes.size > 0 ? 'failed' : 'hint'}>${this.#saying()}</p>
        ${this.busy ? html`<span class="skeleton" aria-hidden="true"></span>` : nothing}
      </div>
      ${part('program', t.settings, this.#program.render(program))}
      ${part('sharing', sharingMessages[this.language].title, this.#sharing.render(program))}
    </div>`
  }

  #saying(): string {
    const t = messages[this.language]
    if (this.busy) return t[this.busy]
    if (this.mistakes.size > 0) return t.count(this.mistakes.size)
    if (this.failure) return t.failures[this.failure] ?? t.failed
    return this.done ? t[this.done.what](this.done.version) : ''
  }

  #inForce(program: Program): TemplateResult {
    const { rules, rulesVersion } = program
    const { stage } = this
    const step: InForce = {
      t: messages[this.language],
      told: this.#sentence(program),
      stage: stage === 'rest' || stage === 'undo' ? stage : 'other',
      isBusy: this.busy !== undefined,
      begin: () => this.#begin(rules, rulesVersion),
      doubt: () => {
        this.done = undefined
        this.#go('undo', 'sure')
      },
      undo: () => this.#undo(rulesVersion),
      keep: () => this.#go('rest', 'rules'),
    }
    return rulesInForce(step, program)
  }

  #begin(rules: RuleSet, version: number): void {
    this.draft = new Draft(rules, version)
    this.tried = undefined
    this.#go('trial', 'trial')
  }

  #undo(version: number): void {
    void this.#act('undoing', async ({ program }) => {
      await program.undoRules({ version })
      this.done = { what: 'undone', version }
      this.#end()
    })
  }

  /** Somebody else has published meanwhile. */
  #overtaken({ rules, rulesVersion }: Program): TemplateResult | typeof nothing {
    const { draft } = this
    if (!draft || draft.basedOn === rulesVersion || this.busy) return nothing
    const keepMine = () => {
      draft.basedOn = rulesVersion
      this.#changed()
    }
    return overtaken(messages[this.language], rulesVersion, () => this.#begin(rules, rulesVersion), keepMine)
  }

  #trial(draft: Draft, program: Program): TemplateResult {
    const t = messages[this.language]
    const sentence = this.#sentence(program)
    const desk = this
    const trial: Trial = {
      draft,
      t,
      language: this.language,
      words: ruleWords[this.language],
      mistakes: this.mistakes,
      isBusy: this.busy !== undefined,
      chosen: this.#chosen,
      get period() {
        return desk.#period
      },
      set period(period) {
        desk.#period = period
      },
      tell: (rule: DraftRule) => sentence.of(draft.ruleOf(rule)),
      changed: this.#changed,
      take: (preset: RuleSet) => {
        draft.replace(preset, program.rules)
        this.#chosen.preset = ''
        this.#changed()
      },
      cancel: () => this.#end(),
    }
    return html`<p class="hint">${t.trialMeans}</p>${trialForm(trial, this.#try)}`
  }

  #outcome({ asked, preview, length }: Tried, program: Program): TemplateResult {
    const t = messages[this.language]
    const { amount } = this.#sentence(program)
    const isOutdated = asked !== this.#asked()
    return html`${isOutdated ? html`<p class="outdated">${t.outdated}</p>` : nothing} ${outcome(this.language, preview, length, amount)}
      <div class="line">
        <button part="action" class="button filled" aria-disabled=${isOutdated} @click=${() => !isOutdated && this.#go('confirm', 'confirm')}>
          ${t.publish}
        </button>
      </div>`
  }

  #confirm(draft: Draft, program: Program): TemplateResult {
    const t = messages[this.language]
    const { of, day } = this.#sentence(program)
    const { openFrom, rules } = program
    return publishingForm({
      t,
      changes: changesBetween(rules, draft.ruleSet, of),
      isBusy: this.busy !== undefined || draft.basedOn !== program.rulesVersion,
      since: this.since,
      mistake: this.mistakes.has('/from') ? t.mistakes.from : undefined,
      openFrom: openFrom === null ? undefined : day(`${openFrom}T12:00:00Z`),
      choose: (since) => {
        this.since = since
      },
      first: [firstDayOf(this.tried?.preview.period ?? ''), openFrom ?? ''].sort().at(-1) ?? '',
      publish: (event) => this.#publish(event, draft, program),
      back: () => this.#go('trial', 'trial'),
    })
  }

  #try = (event: SubmitEvent): void => {
    event.preventDefault()
    const { draft } = this
    if (!draft || this.busy) return
    const asked = this.#asked()
    this.mistakes = draft.mistakes()
    if (this.mistakes.size > 0) return this.#focus('[aria-invalid]')
    void this.#act('trying', async ({ program }) => {
      const length = this.#period
      const preview = await program.previewRules({ rules: draft.ruleSet, period: length })
      this.tried = { asked, preview, length }
      this.#focus('#outcome')
    })
  }

  #publish(event: SubmitEvent, draft: Draft, { timeZone, rulesVersion }: Program): void {
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
      this.#end()
    })
  }

  /** What is asked of the program when it tries what stands in the form. */
  #asked(): string {
    return JSON.stringify([this.draft?.ruleSet, this.#period])
  }

  #changed = (): void => {
    this.failure = undefined
    this.done = undefined
    this.requestUpdate()
  }

  /** Does one thing at a time; a mistake of what was typed goes to its field. */
  async #act(busy: Busy, act: (program: AdvocacyApi) => Promise<void>): Promise<void> {
    const { program } = this
    if (!program || this.busy) return
    this.busy = busy
    this.mistakes = NONE
    this.failure = this.done = undefined
    try {
      await act(program)
    } catch (error) {
      this.#refused(error)
    }
    this.busy = undefined
    this.#reading.again()
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
    this.failure = this.fail(error)
  }

  /** Back to the rules in force, with nothing left of what was tried. */
  #end(): void {
    this.draft = this.tried = this.since = undefined
    this.mistakes = NONE
    this.#go('rest', 'rules')
  }

  #go(stage: SettingsDesk['stage'], focus: string): void {
    this.stage = stage
    this.#focus(`#${focus}`)
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }

  #sentence(program: Program): RuleSentence {
    return new RuleSentence(this.language, program)
  }
}

/** The first instant of a local day; null for what is no day, or none that has begun. */
function startOf(day: string, timeZone: string): string | null {
  const at = Date.parse(day)
  const start = Number.isFinite(at) ? zone(timeZone).startOf(at / 86_400_000) : Number.POSITIVE_INFINITY
  return start <= Date.now() ? new Date(start).toISOString() : null
}

declare global {
  interface HTMLElementTagNameMap {
    'advocacy-settings-desk': SettingsDesk
  }
}
