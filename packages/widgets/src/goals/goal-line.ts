import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Counted } from './shown-goal.ts'

const DAY = 86_400_000
const WIDE = 100
const HIGH = 32

/** The days of a goal as a small line towards its target, with a dotted one to where its forecast lies. It repeats what stands in words. */
export function goalLine({ from, until, target, days, forecast, progress }: Counted): TemplateResult | typeof nothing {
  const last = days.at(-1)
  if (!last || days.length < 3) return nothing
  const start = Date.parse(from)
  const span = Math.max(DAY, Date.parse(until) - start)
  const top = Math.max(target, progress.value, forecast?.value ?? 0)
  const point = (day: string, value: number) =>
    `${round(((Date.parse(day) - start) / span) * WIDE)},${round(HIGH - (Math.max(0, value) / top) * HIGH)}`
  const line = days.map(({ day, value }) => point(day, value)).join(' ')
  const goal = round(HIGH - (target / top) * HIGH)
  return html`<svg class="line" viewBox="0 -1 ${WIDE} ${HIGH + 2}" preserveAspectRatio="none" aria-hidden="true">
    <line class="target" x1="0" x2=${WIDE} y1=${goal} y2=${goal} />
    ${
      forecast
        ? svg`<polyline class="ahead" points=${`${point(last.day, last.value)} ${point(until, forecast.value)}`} />`
        : nothing
    }
    <polyline points=${line} />
  </svg>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
