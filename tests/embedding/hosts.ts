import type { Host } from './host.ts'
import { policies } from './policies.ts'

/** Every host that is built from the tarballs and driven. */
export const hosts: readonly Host[] = [{ name: 'plain', example: 'plain', served: '.', policy: policies.plain }]
