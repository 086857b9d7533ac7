/** The time, in milliseconds since 1970, as whoever records sees it. Injected, so that tests and replays decide it. */
export type Clock = () => number

/** New opaque ids. Injected for the same reason. */
export type NewId = () => string
