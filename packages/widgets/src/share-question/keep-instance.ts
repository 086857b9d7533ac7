import { KEY } from '../share-button/instance.ts'

/** Keeps the server that the person named for the next time; a browser that keeps nothing just asks again. */
export function keepInstance(platform: string, host: string): void {
  try {
    localStorage.setItem(KEY + platform, host)
  } catch {}
}

/** Forgets it, so that the person is asked again. */
export function forgetInstance(platform: string): void {
  try {
    localStorage.removeItem(KEY + platform)
  } catch {}
}
