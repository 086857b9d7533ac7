// Tests without a limit of time.
import { conclude, vitest } from './suites.mjs'

conclude(await vitest('soak'))
