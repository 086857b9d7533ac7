const KEY = 'advocacy-kit/instance/'

/** The server that the person named before on this device, where the browser keeps it. */
export function keptInstance(platform: string): string | undefined {
  try {
    return localStorage.getItem(KEY + platform) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps the server for the next time; a browser that keeps nothing just asks again. */
export function keepInstance(platform: string, host: string): void {
  try {
    localStorage.setItem(KEY + platform, host)
  } catch {}
}
