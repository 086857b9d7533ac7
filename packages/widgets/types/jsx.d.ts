import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { Elements } from '../dist/elements.js'
import type { Handlers } from './handlers.js'

type Props<Tag extends keyof Elements> = Omit<
  DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>,
  keyof Elements[Tag]['properties']
> &
  Partial<Elements[Tag]['properties'] & Elements[Tag]['attributes']> &
  Handlers<Elements[Tag]['events']>

type Tags = { [Tag in keyof Elements]: Props<Tag> }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
