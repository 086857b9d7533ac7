import type { AdvocacyEvents } from '../dist/events.js'

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Name>

type Handler<Name extends keyof AdvocacyEvents> = ((event: CustomEvent<AdvocacyEvents[Name]>) => void) | undefined

/** Listeners as `onadvocacy-share` and so on. */
export type Handlers<Names extends keyof AdvocacyEvents> = { [Name in Names as `on${Name}`]?: Handler<Name> }

/** Listeners as `on:advocacy-share` and so on. */
export type ColonHandlers<Names extends keyof AdvocacyEvents> = { [Name in Names as `on:${Name}`]?: Handler<Name> }

/** Listeners as `onAdvocacyShare` and so on. */
export type CamelHandlers<Names extends keyof AdvocacyEvents> = {
  [Name in Names as `on${Pascal<Name>}`]?: Handler<Name>
}
