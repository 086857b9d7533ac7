import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react'
import type { Elements } from '../dist/elements.js'
import type { CamelHandlers } from './handlers.js'

/** A component of React around an element: its properties, its events as `onAdvocacyShare` and so on, and what every HTML element takes. */
export type Wrapper<Tag extends keyof Elements> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['properties']> &
    Partial<Elements[Tag]['properties']> &
    CamelHandlers<Elements[Tag]['events']> &
    RefAttributes<Elements[Tag]['element']>
>
