import { type Check, warning } from './finding.ts'

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
