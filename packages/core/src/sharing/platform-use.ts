/** How a person uses a platform: for the program's items, for themselves alone, or not at all. */
export type PlatformUse = 'work' | 'private' | 'never'

/** Whether a platform is offered to somebody for the program's items: unless they keep it private or never use it. */
export function isOffered(uses: Readonly<Record<string, PlatformUse>>, platform: string): boolean {
  const use = Object.hasOwn(uses, platform) ? uses[platform] : 'work'
  return use === undefined || use === 'work'
}
