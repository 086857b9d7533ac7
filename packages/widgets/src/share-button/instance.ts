/** Where the browser keeps the server that the person named, before the id of the platform. */
export const KEY = 'advocacy-kit/instance/'

/** The server that the person named before on this device, where the browser keeps it. */
export function keptInstance(platform: string): string | undefined {
  try {
    return localStorage.getItem(KEY + platform) ?? undefined
  } catch {
    return undefined
  }
}
