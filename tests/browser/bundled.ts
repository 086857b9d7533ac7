import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'

const bundles = new Map<string, Promise<string>>()

/** A script by its address, with all that it imports from the sources, to be put into a page. */
export function bundled(script: URL): Promise<string> {
  const path = fileURLToPath(script)
  const bundle = bundles.get(path) ?? bundleOf(path)
  bundles.set(path, bundle)
  return bundle
}

async function bundleOf(entry: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[]
  const code = output?.output.find((part) => part.type === 'chunk')?.code
  if (!code) throw new Error(`${entry} was not built.`)
  return code
}
