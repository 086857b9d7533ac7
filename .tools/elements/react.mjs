/**
 * The files of one element's wrapper, by path. They are named after the class: a pattern of `sideEffects` that means the bundle `leaderboard.js` would, to some
 * bundlers, mean a file of that name in any folder.
 */
export function wrapper({ name, tagName, file, path, events }) {
  const stem = `dist/react/${name}`
  const handlers = events.map((event) => `    ${handler(event)}: '${event.name}',`)
  return {
    [`${stem}.js`]: `'use client'
import { createComponent } from '@lit/react'
import * as react from 'react'
import '../${path.split('/')[1]}/define.js'
import { ${name} as elementClass } from '../${file}'

export const ${name} = createComponent({
  react,
  tagName: '${tagName}',
  elementClass,
  displayName: '${name}',
  events: {
${handlers.join('\n')}
  },
})
`,
    [`${stem}.d.ts`]: `import '../${file}'
import type { Wrapper } from '../../types/wrapper.js'

/** \`<${tagName}>\` as a component of React. */
export declare const ${name}: Wrapper<'${tagName}'>
`,
  }
}

/** The module that holds all wrappers. */
export function wrappers(elements) {
  const lines = elements.map(({ name }) => `export { ${name} } from './${name}.js'\n`).join('')
  return { 'dist/react/index.js': lines, 'dist/react/index.d.ts': lines }
}

function handler({ name }) {
  return ['on', ...name.split('-').map((word) => word[0].toUpperCase() + word.slice(1))].join('')
}
