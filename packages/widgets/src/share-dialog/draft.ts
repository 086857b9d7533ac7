import type { Content, Program } from '@advocacy-kit/core'
import { captionsFor, composePost, disclosureOf, OWN_WORDS, ownWords, type Post } from '@advocacy-kit/core/sharing'
import type { Language } from '../locale.ts'

/** What is shared: an item of the program, or an address with a text to start from. */
export type Subject = Pick<Content, 'id' | 'title' | 'url'> & Partial<Content>

/** What a post is written from. */
export interface Basis {
  readonly subject: Subject
  /** Undefined outside of any program. */
  readonly program: Program | undefined
  /** Whatever tells people apart, so that colleagues begin at different captions. */
  readonly person: string
}

/** A post that a person is writing: its captions by platform and language, and what they made of one. What they wrote stays theirs when they look at another platform. */
export class Draft {
  /** The id of the platform that it is for. */
  platform = ''
  readonly #basis: Basis
  #language: Language
  /** Which caption it stands at; -1 for an empty page. */
  #at: number
  #own: string | undefined
  #kept: string | undefined

  constructor(basis: Basis, language: Language) {
    this.#basis = basis
    this.#language = language
    this.#at = this.freedom === 'free' ? -1 : 0
  }

  get freedom(): NonNullable<Content['freedom']> {
    return this.#basis.subject.freedom ?? 'suggested'
  }

  get language(): Language {
    return this.#language
  }

  set language(language: Language) {
    this.#language = language
    if (this.#own === undefined) this.#at = Math.min(this.#at, 0)
  }

  /** The languages that there are captions in, when there is a choice. */
  get languages(): readonly Language[] {
    const found = new Set((this.#basis.subject.suggestions ?? []).flatMap(({ language }) => language ?? []))
    return found.size > 1 ? [...found] : []
  }

  get captions(): readonly string[] {
    return captionsFor(this.#basis.subject, {
      platform: this.platform,
      language: this.#language,
      person: this.#basis.person,
    })
  }

  /** What stands there now. */
  get words(): string {
    const { captions } = this
    return this.#own ?? (this.#at < 0 ? '' : (captions[this.#at % captions.length] ?? ''))
  }

  /** The person writes. */
  write(words: string): void {
    this.#own = words
  }

  /** Whether there is a caption that does not stand there now. */
  get hasOther(): boolean {
    return this.captions.some((caption) => caption !== this.words)
  }

  /** Another caption; what the person wrote is kept. */
  suggest(): void {
    if (this.#own?.trim()) this.#kept = this.#own
    this.#at += 1
    this.#own = undefined
  }

  /** Whether what the person wrote can come back. */
  get hasKept(): boolean {
    return this.#kept !== undefined
  }

  /** What the person wrote, once more. */
  restore(): void {
    this.#own = this.#kept
    this.#kept = undefined
  }

  /** Whether the words are the person's own, as the kit measures it; undefined where there is nothing to change. */
  get isOwn(): boolean | undefined {
    if (this.freedom === 'fixed') return undefined
    return ownWords(this.words, this.captions) >= OWN_WORDS
  }

  get disclosure(): string | null {
    const { program } = this.#basis
    return program ? disclosureOf(program, this.#language) : null
  }

  /** The post as it would stand on the network. */
  post(url: string): Post {
    const { subject, program } = this.#basis
    const { blockedPhrases, hashtags = [] } = program?.sharing ?? {}
    return composePost({
      platform: this.platform,
      words: this.words,
      url,
      disclosure: this.disclosure,
      hashtags: [...hashtags, ...(subject.hashtags ?? [])],
      blockedPhrases,
      fixed: this.freedom === 'fixed' ? this.captions : undefined,
    })
  }
}
