// Makes docs/images/demo.png from the demo, after a build: node .tools/run.mjs .tools/screenshot.mjs
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDemo } from '../examples/intranet/demo.ts'
import { launch } from '../tests/browser/launch.ts'
import { openPage } from '../tests/end-to-end/demo-page.ts'
import { root } from './node.mjs'

const folder = await mkdtemp(join(tmpdir(), 'demo-'))
const demo = await startDemo({ port: 0, folder })
const browser = await launch()
try {
  const { page } = await openPage(browser, demo.url, { viewer: 'ann', lang: 'en' })
  await page.setViewport({ width: 1280, height: 960 })
  await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 })
  await page.screenshot({ path: join(root, 'docs/images/demo.png') })
} finally {
  await browser.close()
  await demo.close()
  await rm(folder, { recursive: true })
}
