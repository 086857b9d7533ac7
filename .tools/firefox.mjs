import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Where Firefox is: in `FIREFOX_PATH`, or in the usual places; undefined when it is nowhere. `npm run setup:services` brings one. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names a file that does not exist: ${named}`)
  return named ?? usualPlaces.find((place) => existsSync(place))
}
