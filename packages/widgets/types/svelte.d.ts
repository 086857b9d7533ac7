import type { HTMLAttributes } from 'svelte/elements'
import type { Elements } from '../dist/elements.js'
import type { ColonHandlers, Handlers } from './handlers.js'

type Props<Tag extends keyof Elements> = Omit<
  HTMLAttributes<Elements[Tag]['element']>,
  keyof Elements[Tag]['properties']
> &
  Partial<Elements[Tag]['properties'] & Elements[Tag]['attributes']> &
  Handlers<Elements[Tag]['events']> &
  ColonHandlers<Elements[Tag]['events']>

type Tags = { [Tag in keyof Elements]: Props<Tag> }

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
