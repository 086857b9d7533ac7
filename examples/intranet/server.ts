import { fileURLToPath } from 'node:url'
import { startDemo } from './demo.ts'

const port = Number(process.env.PORT ?? 4400)
const folder = process.env.DEMO_DATA ?? fileURLToPath(new URL('./.data/', import.meta.url))

const demo = await startDemo({ port, folder })
console.log(`Demo intranet: ${demo.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void demo.close().then(() => process.exit(0))
  })
}
