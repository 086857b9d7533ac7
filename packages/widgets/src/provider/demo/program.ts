import type { Content, ProgramSeed } from '@advocacy-kit/core'

/** An invented chain of libraries and what its people share. */
export const program = {
  name: 'Bibliotheek Rivierenland',
  timeZone: 'Europe/Amsterdam',
  rules: {
    rules: [
      { id: 'delen', on: 'share.confirmed', points: 3, once: ['content', 'platform'] },
      { id: 'reacties', on: 'reactions.observed', points: 1 },
    ],
  },
  pillars: [
    { id: 'lezen', name: 'Plezier in lezen' },
    { id: 'digitaal', name: 'Digitaal mee kunnen doen' },
    { id: 'werken', name: 'Werken bij de bibliotheek' },
  ],
  teams: [
    { id: 'centrum', name: 'Vestiging Centrum' },
    { id: 'oost', name: 'Vestiging Oost' },
    { id: 'jeugd', name: 'Jeugd en scholen' },
    { id: 'kantoor', name: 'Kantoor' },
  ],
  platforms: ['linkedin', 'x', 'bluesky', 'mastodon', 'whatsapp', 'email', 'copy', 'native'],
  masters: ['redactie'],
} satisfies ProgramSeed

/** The team that the viewer is in. */
export const VIEWER_TEAM = 'jeugd'

/** Colleagues per team; the first of the viewer's team is the viewer. */
export const people: Readonly<Record<string, readonly string[]>> = {
  jeugd: ['Sanne de Wit', 'Milan Bakker', 'Yara Haddad', 'Joost Verhoeven', 'Fleur Martens', 'Imane El Idrissi'],
  centrum: ['Pieter Kok', 'Lotte van Dam', 'Bram Willems', 'Esra Yılmaz', 'Tom Jacobs', 'Nora Peeters'],
  oost: ['Ruben Smit', 'Anouk Dijkstra', 'Jesse Mulder', 'Fatima Amrani', 'Karin Bos', 'Daan Vos'],
  kantoor: ['Marieke Post', 'Ali Demir', 'Judith Prins', 'Stefan Maas', 'Gwen Hofman', 'Lars de Boer'],
}

/** What all work towards, with how many days ago each goal began and how many are left after today. */
export const goals = [
  {
    id: 'samen',
    name: 'Samen negenhonderd punten voor de Week van het Boek',
    note: 'Halen we het, dan lezen de directeuren een middag voor.',
    measure: 'points',
    target: 900,
    begun: 24,
    left: 13,
  },
  {
    id: 'jeugd',
    name: 'Jeugd en scholen: op naar de 120',
    measure: 'points',
    target: 120,
    team: 'jeugd',
    begun: 20,
    left: 8,
  },
] as const

type Item = Pick<Content, 'id' | 'title' | 'text' | 'pillar' | 'kind' | 'captions'>

/** What there is to share. */
export const items: readonly Item[] = [
  {
    id: 'voorlezen',
    title: 'Voorlezen in veertig talen',
    text: 'Op zaterdag lezen buren voor in hun eigen taal. Van Arabisch tot Zeeuws: iedereen kan aanschuiven.',
    pillar: 'lezen',
    kind: 'event',
    captions: { default: 'Zaterdag lezen we voor in veertig talen. Kom je ook luisteren?' },
  },
  {
    id: 'vacature-jeugd',
    title: 'Gezocht: leesconsulent voor het basisonderwijs',
    text: 'Jij krijgt kinderen aan het lezen, wij geven je de boeken en de ruimte. 24 tot 28 uur.',
    pillar: 'werken',
    kind: 'vacancy',
    captions: { default: 'Mijn team zoekt een collega die kinderen aan het lezen krijgt. Iets voor jou?' },
  },
  {
    id: 'digihulp',
    title: 'Elke week duizend vragen aan het Digiplein',
    text: 'Een wachtwoord kwijt, een brief van de gemeente, een eerste videogesprek: niemand hoeft het alleen uit te zoeken.',
    pillar: 'digitaal',
    kind: 'article',
    captions: { default: 'Duizend vragen per week, en geen enkele is gek. Trots op dit plein.' },
  },
  {
    id: 'nachtlezen',
    title: 'De nacht van het dikke boek',
    text: 'Open tot middernacht, met soep en zaklampen.',
    pillar: 'lezen',
    kind: 'event',
    captions: { default: 'Open tot middernacht, met soep en zaklampen. Welk dik boek neem jij mee?' },
  },
  {
    id: 'vrijwilligers',
    title: 'Waarom Henk na zijn pensioen taalmaatje werd',
    text: 'Iedere dinsdag oefent hij Nederlands met Samira. Wie leert er eigenlijk het meest?',
    pillar: 'lezen',
    kind: 'story',
    captions: { default: 'Iedere dinsdag, twee stoelen, één gesprek. Mooi verhaal van een taalmaatje.' },
  },
  {
    id: 'ai-spreekuur',
    title: 'Spreekuur: is dat filmpje echt?',
    text: 'Neem mee wat je niet vertrouwt, dan kijken we er samen naar.',
    pillar: 'digitaal',
    kind: 'message',
    captions: { default: 'Twijfel je of een filmpje echt is? Neem het mee, we kijken samen.' },
  },
]
