import type { HTMLAttributes, PublicProps } from 'vue'
import type { Elements } from '../dist/elements.js'
import type { AdvocacyEvents } from '../dist/events.js'
import type { CamelHandlers } from './handlers.js'

type Emit<Names extends keyof AdvocacyEvents> = <Name extends Names>(
  name: Name,
  event: CustomEvent<AdvocacyEvents[Name]>,
) => void

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
