import { type Browser, type LaunchOptions, launch as start } from 'puppeteer-core'
import { findChromium } from './chromium.ts'

/** Starts a headless Chromium of its own; the caller closes it. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, args, env } = await findChromium()
  return start({
    headless: true,
    ...options,
    executablePath,
    args: [...args, ...(options.args ?? [])],
    env: { ...process.env, ...env, ...options.env },
  })
}
