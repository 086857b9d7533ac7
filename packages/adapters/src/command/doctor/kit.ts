import { createHash } from 'node:crypto'
import { installedKit, type Kit } from '../../http/kit.ts'
import { type Check, warning } from './finding.ts'

/** The integrity value of a file, as a script tag has it. */
export const integrityOf = (file: Uint8Array): string => `sha384-${createHash('sha384').update(file).digest('base64')}`

/** The integrity value of the kit.js that is served; undefined when there is none. */
export async function kitIntegrity(kit: Kit = installedKit): Promise<string | undefined> {
  const file = await kit('kit.js')
  return file && integrityOf(file)
}

/** Looks at the widgets' bundle, and says how a page loads it. */
export function checkKit(integrity: string | undefined, base: string): Check {
  if (integrity !== undefined) {
    const note = `For a page: <script type="module" src="${base}/kit.js" integrity="${integrity}" crossorigin="anonymous"></script>`
    return { title: 'The widgets’ kit.js', findings: [], note }
  }
  const mend =
    'Install @advocacy-kit/widgets beside @advocacy-kit/adapters, or give `http.kit`. Leave it if your pages bundle the widgets.'
  return { title: 'The widgets', findings: [warning('kit', 'There is no kit.js to serve.', mend)] }
}
