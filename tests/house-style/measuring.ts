import * as measure from './measure.ts'

declare global {
  interface Window {
    measure: typeof measure
  }
}

window.measure = measure
