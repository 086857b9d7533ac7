import type { Motif } from './content.ts'
import type { PillarId } from './organisation.ts'
import { type Random, random } from './random.ts'

interface Palette {
  readonly sky: string
  readonly far: string
  readonly mid: string
  readonly near: string
  readonly accent: string
}

const palettes: Readonly<Record<PillarId, Palette>> = {
  veilig: { sky: '#dfeaec', far: '#a9c5c9', mid: '#4f8088', near: '#1d4a52', accent: '#e4a853' },
  schoon: { sky: '#d9edf0', far: '#8fcad3', mid: '#2f94a3', near: '#0d4f63', accent: '#f3d9a4' },
  klimaat: { sky: '#eef0dc', far: '#c3cd98', mid: '#7f9a55', near: '#37533a', accent: '#e3835a' },
  werken: { sky: '#f4e7dc', far: '#e2bda3', mid: '#b4725a', near: '#563a45', accent: '#3f8f98' },
}

const WIDTH = 800
const HEIGHT = 450

/** What a picture is drawn from. */
export interface Subject {
  readonly id: string
  readonly pillar: PillarId
  readonly motif: Motif
}

/** The picture of an item as SVG, the same every time. */
export function picture({ id, pillar, motif }: Subject): string {
  const palette = palettes[pillar]
  const body = drawings[motif](palette, random(`picture ${id}`))
  const ground = `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.sky}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${ground}${body}</svg>`
}

const drawings: Readonly<Record<Motif, (palette: Palette, chance: Random) => string>> = {
  dike: (p, chance) => {
    const crest = 190 + chance.below(40)
    const slope = (y: number) => `M0 ${HEIGHT} V${y + 60} Q260 ${y - 40} 460 ${y} T800 ${y + 150} V${HEIGHT} Z`
    const grass = path(slope(crest), p.mid) + path(slope(crest + 75), p.near)
    return disc(620, 110 + chance.below(40), 46, p.accent) + grass + waves(p, chance, 2, 375, p.far)
  },
  waves: (p, chance) => disc(170 + chance.below(460), 130, 58, p.accent) + waves(p, chance, 5, 170),
  polder: (p, chance) => {
    const rows = times(6, (row) =>
      times(7, (column) => {
        const fill = chance.pick([p.far, p.mid, p.near, p.far, p.accent])
        return `<rect x="${column * 118 - 10}" y="${row * 82 - 14}" width="${108}" height="${72}" rx="3" fill="${fill}"/>`
      }),
    )
    return `<g transform="rotate(${-8 - chance.below(10)} 400 225) scale(1.25) translate(-60 -40)">${rows}</g>`
  },
  reed: (p, chance) =>
    disc(560, 150, 70, p.accent) +
    times(26, (index) => {
      const x = index * 32 + chance.below(20)
      const top = 70 + chance.below(170)
      const lean = chance.below(60) - 30
      const colour = index % 3 === 0 ? p.near : p.mid
      const stalk = `<path d="M${x} ${HEIGHT} Q${x} 300 ${x + lean} ${top + 50}" stroke="${colour}" stroke-width="5" fill="none"/>`
      return `${stalk}<ellipse cx="${x + lean}" cy="${top + 26}" rx="8" ry="36" fill="${colour}"/>`
    }) +
    path(`M0 400 Q200 376 400 400 T800 400 V${HEIGHT} H0 Z`, p.far),
  rain: (p, chance) =>
    times(60, (index) => {
      const x = (index * 137) % 860
      const y = chance.below(320) - 20
      return `<path d="M${x} ${y} l-14 44" stroke="${index % 4 === 0 ? p.accent : p.far}" stroke-width="6" stroke-linecap="round"/>`
    }) +
    path(
      `M0 ${HEIGHT} V330 L90 270 L180 330 V300 L300 220 L420 300 V350 L520 290 L620 350 V310 L720 250 L800 300 V${HEIGHT} Z`,
      p.near,
    ) +
    path(`M0 ${HEIGHT} V410 H800 V${HEIGHT} Z`, p.mid),
  basin: (p, chance) =>
    times(5, (index) => {
      const x = 90 + index * 165
      const y = index % 2 === 0 ? 140 : 310
      const rings = times(4, (ring) => disc(0, 0, 112 - ring * 28, [p.near, p.mid, p.far, p.sky][ring] ?? p.sky))
      const arm = `<path d="M0 0 H112" stroke="${p.accent}" stroke-width="9" transform="rotate(${chance.below(360)})"/>`
      return `<g transform="translate(${x} ${y})">${rings}${arm}</g>`
    }),
  sluice: (p, chance) =>
    waves(p, chance, 2, 210, p.far) +
    `<rect x="150" y="80" width="90" height="370" fill="${p.near}"/><rect x="560" y="80" width="90" height="370" fill="${p.near}"/>` +
    path('M240 130 L396 170 V450 H240 Z', p.mid) +
    path('M560 130 L404 170 V450 H560 Z', p.mid) +
    `<rect x="120" y="64" width="560" height="26" rx="4" fill="${p.accent}"/>`,
  people: (p, chance) =>
    times(5, (index) => {
      const x = 110 + index * 145
      const top = 130 + chance.below(70)
      const colour = [p.mid, p.near, p.accent, p.far, p.near][index] ?? p.mid
      return `<path d="M${x - 82} ${HEIGHT} V${top + 160} a82 82 0 0 1 164 0 V${HEIGHT} Z" fill="${colour}"/>${disc(x, top + 20, 46, colour)}`
    }),
  fish: (p, chance) =>
    waves(p, chance, 4, 120) +
    times(6, (index) => {
      const x = 90 + index * 120
      const y = 190 + chance.below(190)
      const colour = index % 2 === 0 ? p.accent : p.sky
      return `<g transform="translate(${x} ${y}) rotate(${-12 - chance.below(14)})"><ellipse rx="46" ry="17" fill="${colour}"/><path d="M-40 0 l-28 -18 v36 Z" fill="${colour}"/></g>`
    }),
  sun: (p, chance) => {
    const x = 250 + chance.below(300)
    const glow = disc(x, 240, 170, p.far) + disc(x, 240, 110, p.accent)
    const lines = times(
      6,
      (index) =>
        `<rect x="0" y="${256 + index * 34}" width="${WIDTH}" height="${10 + index * 5}" fill="${index % 2 ? p.near : p.mid}"/>`,
    )
    return glow + lines
  },
}

function waves(p: Palette, chance: Random, count: number, from: number, only?: string): string {
  const colours = [p.far, p.mid, p.near]
  return times(count, (index) => {
    const y = from + (index * (HEIGHT - from)) / count
    const height = 24 + chance.below(26)
    const start = chance.below(160)
    const crest = `Q${100 - start} ${y - height} ${200 - start} ${y} T${400 - start} ${y} T${600 - start} ${y} T${800 - start} ${y} T${1000 - start} ${y}`
    const colour = only ?? colours[Math.min(colours.length - 1, Math.floor((index * colours.length) / count))] ?? p.mid
    return path(`M${-start} ${y} ${crest} V${HEIGHT} H${-start} Z`, colour, 0.55 + 0.45 * ((index + 1) / count))
  })
}

function path(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${opacity === 1 ? '' : ` opacity="${opacity.toFixed(2)}"`}/>`
}

function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

function times(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}
