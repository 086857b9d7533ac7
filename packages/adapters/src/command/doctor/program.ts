import { createEngine, type Issue, isAdvocacyError, memoryStore } from '@advocacy-kit/core'
import type { Config } from '../config.ts'
import { type Check, error, type Finding } from './finding.ts'

/** Looks at what a program is first created from: every mistake of the seed, its time zone, its masters. */
export function checkProgram({ engine }: Config): Check {
  const title = 'The program: settings, rules, time zone, masters'
  try {
    // Reads the seed as the real engine does, and writes nothing.
    createEngine({ ...engine, store: memoryStore() })
    return { title, findings: [] }
  } catch (caught) {
    if (!isAdvocacyError(caught)) throw caught
    return { title, findings: caught.issues.map(mistake) }
  }
}

function mistake({ pointer, detail }: Issue): Finding {
  const what = `engine.program${pointer.replaceAll('/', '.')}: ${detail}`
  if (/^(\/program)?\/timeZone/.test(pointer))
    return error('time-zone', what, 'Use the IANA name of a zone, such as Europe/Amsterdam.')
  if (/^(\/program)?\/masters/.test(pointer))
    return error('masters', what, 'Name in `masters` who runs the program, by the id that your log-in gives them.')
  return error('seed', what, 'Mend it in the configuration.')
}
