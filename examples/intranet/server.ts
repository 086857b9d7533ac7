import { fileURLToPath } from 'node:url'
import { kitAt, kitIntegrity } from '@advocacy-kit/adapters/http'
import { type Demo, startDemo } from './demo.ts'

const port = Number(process.env.PORT ?? 4400)
const folder = process.env.DEMO_DATA ?? fileURLToPath(new URL('./.data/', import.meta.url))

const demo = await started()
console.log(`Demo intranet: ${demo.url}`)
const integrity = await kitIntegrity(kitAt(new URL(import.meta.resolve('@advocacy-kit/widgets/kit.js'))))
console.log(`Its widgets: <script type="module" src="${demo.url}advocacy/kit.js" integrity="${integrity}"></script>`)

let stops = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)

/** One Ctrl-C may arrive twice: from the terminal, and from the process that started this one. */
function stop(): void {
  if (stops) return
  stops = true
  void demo.close().then(() => process.exit(0))
}

async function started(): Promise<Demo> {
  try {
    return await startDemo({ port, folder })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    console.error(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`)
    process.exit(1)
  }
}
