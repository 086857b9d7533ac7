import { launch } from 'puppeteer-core'
import { test } from 'vitest'
import { findFirefox } from '../../.tools/firefox.mjs'
import { popups } from './popups.ts'

const executablePath = findFirefox()

/** A proxy that is not there, so that nothing leaves this machine; and the clipboard can be read without asking. */
const extraPrefsFirefox = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'dom.events.testing.asyncClipboard': true,
}

if (executablePath)
  popups('Firefox', () => launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox }))
else
  test.skip('what a share button opens in Firefox: there is none here, and `npm run setup:services` installs it', () => {})
