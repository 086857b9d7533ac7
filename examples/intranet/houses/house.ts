import type { Content } from '@advocacy-kit/core'
import type { Locale } from '../page/texts.ts'

/** A text in both languages of the demo. */
type Text = Readonly<Record<Locale, string>>

/** The tokens of the widgets, without their prefix. */
type Token =
  | 'accent'
  | 'on-accent'
  | 'surface'
  | 'text'
  | 'muted'
  | 'border'
  | 'success'
  | 'danger'
  | 'radius'
  | 'space'
  | 'font'
  | 'shadow'

/** An invented organisation with a style of its own. */
export interface House {
  /** Also the class of its part of the page, and the name of its picture. */
  readonly id: string
  readonly name: string
  readonly tokens: Readonly<Record<Token, string>>
  /** What kind of organisation it is, and what its style is about. */
  readonly kind: Text
  readonly about: Text
  /** What stands on its own page around the widgets. */
  readonly sections: readonly Text[]
  readonly heading: Text
  readonly intro: Text
  readonly pillar: Text
  /** Each with the first names of colleagues who take part; the viewer is the first of the first. */
  readonly teams: readonly { readonly name: Text; readonly people: readonly string[] }[]
  /** What all work towards together. */
  readonly goal: { readonly name: Text; readonly target: number }
  readonly item: {
    readonly kind: Content['kind']
    readonly title: Text
    readonly text: Text
    readonly caption: Text
    readonly imageAlt: Text
  }
}
