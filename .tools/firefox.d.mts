/** Where Firefox is; undefined when it is nowhere. */
export function findFirefox(): string | undefined
