import type { ProgramSeed } from '@advocacy-kit/core'

/** The zone that the organisation lives in. */
export const TIME_ZONE = 'Europe/Amsterdam'

/** The teams of Waterschap Zilverveen, an invented water board. */
export const teams = [
  { id: 'waterveiligheid', name: 'Waterveiligheid' },
  { id: 'peilbeheer', name: 'Peilbeheer' },
  { id: 'zuivering', name: 'Waterzuivering' },
  { id: 'landschap', name: 'Natuur en landschap' },
  { id: 'vergunningen', name: 'Vergunningen en toezicht' },
  { id: 'bestuur', name: 'Bestuur en communicatie' },
] as const

/** What the organisation wants to be known for; every item is filed under one. */
export const pillars = [
  { id: 'veilig', name: 'Veilig achter de dijk' },
  { id: 'schoon', name: 'Schoon en gezond water' },
  { id: 'klimaat', name: 'Klimaat en landschap' },
  { id: 'werken', name: 'Werken bij Zilverveen' },
] as const

/** What all work towards together, and what one team does. */
export const goals = [
  {
    id: 'kwartaal',
    name: 'Samen 25.000 punten dit kwartaal',
    note: 'Halen we het, dan planten we in het voorjaar een bos langs de Zilverveense dijk.',
    measure: 'points',
    target: 25_000,
    period: 'quarter',
  },
  {
    id: 'maand',
    name: 'Samen 350 keer delen deze maand',
    measure: 'shares',
    target: 350,
    period: 'month',
  },
] as const

/** The id of a team. */
export type TeamId = (typeof teams)[number]['id']

/** The id of a pillar. */
export type PillarId = (typeof pillars)[number]['id']

/** The program: five points for a share, once per item and network and for ten a day; one to five for each reaction on it. */
export const programSeed: ProgramSeed = {
  name: 'Zilverveen deelt',
  timeZone: TIME_ZONE,
  rules: {
    rules: [
      {
        id: 'delen',
        on: 'share.confirmed',
        points: 5,
        once: ['content', 'platform'],
        limit: { count: 10, per: 'day' },
      },
      { id: 'reacties', on: 'reactions.observed', points: { like: 1, comment: 3, repost: 5 } },
    ],
  },
  teams: [...teams],
  pillars: [...pillars],
  platforms: ['linkedin', 'facebook', 'bluesky', 'mastodon', 'x', 'whatsapp', 'email', 'copy', 'native'],
  sharing: {
    disclosure: { nl: '#ikwerkbijZilverveen', en: '#WorkingAtZilverveen' },
    blockedPhrases: ['vertrouwelijk*', 'overstromingsgevaar'],
  },
  minimumGroupSize: 5,
  masters: ['carmen'],
}
