import type { HTMLAttributes, PublicProps } from 'vue'
import type { Elements } from '../dist/elements.js'
import type { AdvocacyEvents } from '../dist/events.js'
import type { CamelHandlers } from './handlers.js'

type Listener<Name extends keyof AdvocacyEvents> = Name extends Name
  ? (dispatch: (name: Name, event: CustomEvent<AdvocacyEvents[Name]>) => void) => void
  : never

/** One function with an overload for each event, as Vue asks for. */
type Emit<Names extends keyof AdvocacyEvents> =
  Listener<Names> extends (dispatch: infer Overloads) => void ? Overloads : never

type Component<Tag extends keyof Elements> = new () => Elements[Tag]['element'] & {
  $props: Omit<HTMLAttributes, keyof Elements[Tag]['properties']> &
    Partial<Elements[Tag]['properties']> &
    CamelHandlers<Elements[Tag]['events']> &
    PublicProps
  $emit: Emit<Elements[Tag]['events']>
}

type Components = { [Tag in keyof Elements]: Component<Tag> }

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
