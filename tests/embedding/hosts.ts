import { randomUUID } from 'node:crypto'
import type { Host } from './host.ts'
import { policies } from './policies.ts'

const react = (major: number, version = String(major)) => [
  `react@${version}`,
  `react-dom@${version}`,
  `@types/react@${major}`,
  `@types/react-dom@${major}`,
]

/** Every host that is built from the tarballs and driven. */
export const hosts: readonly Host[] = [
  { name: 'plain', example: 'plain', served: '.', policy: policies.plain },
  {
    name: 'iframe',
    example: 'iframe',
    served: 'intranet',
    policy: policies.iframe,
    framed: { served: 'framed', policy: policies.framed },
  },
  { name: 'react', example: 'react', served: 'dist', policy: policies.react },
  { name: 'react 18', example: 'react', versions: react(18), served: 'dist', policy: policies.react },
  { name: 'react 17.0.1', example: 'react', versions: react(17, '17.0.1'), served: 'dist', policy: policies.react },
  { name: 'vue', example: 'vue', served: 'dist', policy: policies.vue },
  { name: 'angular', example: 'angular', served: 'dist/intranet/browser', policy: policies.angular },
  { name: 'nextjs', example: 'nextjs', served: 'npm start', policy: policies.nextjs },
  { name: 'sharepoint', example: 'sharepoint', served: 'dist', policy: policies.sharepoint },
  { name: 'drupal', example: 'drupal', served: 'npm start', policy: policies.drupal, key: randomUUID(), needs: 'php' },
]
