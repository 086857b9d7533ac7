import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A browser that can be started: where it is, with which flags, and which variables it needs beside the caller's own. */
export interface FoundChromium {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Record<string, string>
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
]

/** Looks at `CHROME_PATH`, then in the usual places, then unpacks the Chromium that came with the dependencies. */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names a file that does not exist: ${named}`)
    return { executablePath: named, args: flags, env: {} }
  }
  const installed = usualPlaces.find((place) => existsSync(place))
  if (installed) return { executablePath: installed, args: flags, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium was found. Install one, or name it in CHROME_PATH.')
  }
  return packagedChromium()
}

async function packagedChromium(): Promise<FoundChromium> {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@sparticuz/chromium')
  const bin = join(dirname(entry), '..', 'bin')
  const { version } = require(join(bin, '..', 'package.json')) as { version: string }
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) await unpack(bin, cache, home)
  const fonts = join(home, 'fonts.conf')
  if (!existsSync(fonts)) await writeFile(fonts, fontsConfig(join(home, 'fonts'), join(home, 'fonts-cache')))
  return {
    executablePath: join(home, 'chromium'),
    args: flags,
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: fonts },
  }
}

/** The package's own settings look for fonts in fixed places of another system; with no font at all a page with a text field kills the renderer. */
const fontsConfig = (own: string, cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${own}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`

/** Unpacks beside its final place and renames, so that a second process never sees half a browser. */
async function unpack(bin: string, cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, 'chromium-draft-'))
  const { inflate } = await import('@sparticuz/chromium')
  const temporary = process.env.TMPDIR
  process.env.TMPDIR = draft
  const work = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((file) =>
    inflate(join(bin, file)),
  )
  if (temporary === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = temporary
  await Promise.all(work)
  try {
    await rename(draft, home)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
}
