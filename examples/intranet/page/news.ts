import type { Subject } from '../sample/pictures.ts'
import type { Locale } from './texts.ts'

/** A message on the start page, in both languages of the demo. */
export interface Message extends Subject {
  readonly daysAgo: number
  readonly title: Readonly<Record<Locale, string>>
  readonly text: Readonly<Record<Locale, string>>
  readonly by: Readonly<Record<Locale, string>>
}

/** The news of the start page; the first stands out. */
export const news: readonly [Message, ...Message[]] = [
  {
    id: 'news-hoogwater',
    pillar: 'veilig',
    motif: 'waves',
    daysAgo: 0,
    title: { nl: 'Peil 1,20 in zicht: de nachtploeg staat klaar', en: 'Level 1.20 in sight: the night crew is ready' },
    text: {
      nl: 'Er komt tot donderdag veel water van boven. De kades houden het ruim, maar we lopen vanaf vanavond extra rondes. Wie piket heeft, vindt het rooster bij de meldkamer.',
      en: 'Much water is on its way until Thursday. The embankments hold with room to spare, but from tonight we walk extra rounds. The duty roster hangs in the control room.',
    },
    by: { nl: 'Meldkamer', en: 'Control room' },
  },
  {
    id: 'news-merenburg',
    pillar: 'schoon',
    motif: 'basin',
    daysAgo: 1,
    title: {
      nl: 'Merenburg draait een jaar eerder schoon genoeg',
      en: 'Merenburg meets the new standard a year early',
    },
    text: {
      nl: 'De ploeg kon niet wachten, en hoefde dat ook niet.',
      en: 'The crew could not wait, and did not have to.',
    },
    by: { nl: 'Waterzuivering', en: 'Water treatment' },
  },
  {
    id: 'news-rietlanden',
    pillar: 'klimaat',
    motif: 'reed',
    daysAgo: 3,
    title: { nl: 'Rietlanden: pad weer open, neem laarzen mee', en: 'Rietlanden: path open again, bring boots' },
    text: {
      nl: 'Het vlonderpad is gerepareerd. De rest is nat, zoals het hoort.',
      en: 'The boardwalk is mended. The rest is wet, as it should be.',
    },
    by: { nl: 'Natuur en landschap', en: 'Nature and landscape' },
  },
  {
    id: 'news-rooster',
    pillar: 'werken',
    motif: 'people',
    daysAgo: 5,
    title: {
      nl: 'Zelf roosteren: ook Peilbeheer begint in januari',
      en: 'Own rosters: Level management starts in January',
    },
    text: { nl: 'Wat de zuivering leerde, staat op één blad.', en: 'What water treatment learned fits on one sheet.' },
    by: { nl: 'Personeelszaken', en: 'People and work' },
  },
]

/** What is on in the coming days. */
export const agenda: readonly {
  readonly inDays: number
  readonly time: string
  readonly title: Readonly<Record<Locale, string>>
}[] = [
  { inDays: 1, time: '09:30', title: { nl: 'Weekstart in de kantine', en: 'Start of the week in the canteen' } },
  { inDays: 2, time: '19:30', title: { nl: 'Inloopavond Oosterkade', en: 'Residents’ evening Oosterkade' } },
  { inDays: 4, time: '12:00', title: { nl: 'Lunchlezing: bevers en kades', en: 'Lunch talk: beavers and banks' } },
]

/** Today's water levels, in centimetres above or below NAP, with where they should be. */
export const levels: readonly { readonly place: string; readonly level: number; readonly target: number }[] = [
  { place: 'Zilverplas', level: -38, target: -42 },
  { place: 'Oosterkade', level: 104, target: 95 },
  { place: 'Rietlanden', level: -115, target: -115 },
]
