import type { House } from './house.ts'

/** A young brand: dark, loud and round. */
export const zoef: House = {
  id: 'zoef',
  name: 'zoef!',
  tokens: {
    accent: '#d4ff3f',
    'on-accent': '#1a1030',
    surface: '#241640',
    text: '#ffffff',
    muted: '#c9bce6',
    border: '#47346f',
    success: '#7df0b2',
    danger: '#ff9d9d',
    radius: '24px',
    space: '9px',
    font: 'Nunito, "Avenir Next Rounded", "Avenir Next", "Open Sans", sans-serif',
    shadow: '0 12px 32px rgb(10 4 24 / 0.5)',
  },
  kind: { nl: 'Een jong merk', en: 'A young brand' },
  about: {
    nl: 'Altijd donker, met één felle kleur. Die is te licht voor witte letters, dus staat er donker op.',
    en: 'Always dark, with one loud colour. It is too light for white letters, so dark ones stand on it.',
  },
  sections: [
    { nl: 'Deelfietsen', en: 'Shared bikes' },
    { nl: 'Steden', en: 'Cities' },
    { nl: 'Baantjes', en: 'Jobs' },
  ],
  heading: { nl: 'Laat van je horen', en: 'Make some noise' },
  intro: {
    nl: 'Jij rijdt ze, jij plakt de banden. Niemand vertelt het beter dan jij.',
    en: 'You ride them, you fix the tyres. Nobody tells it better than you.',
  },
  pillar: { nl: 'Nooit meer file', en: 'No more queues' },
  teams: [
    { name: { nl: 'Bandenplakkers', en: 'Tyre fixers' }, people: ['Dex', 'Romy', 'Jaouad', 'Puck'] },
    { name: { nl: 'Nachtploeg', en: 'Night crew' }, people: ['Sem', 'Imani', 'Tygo', 'Bo'] },
    { name: { nl: 'Appmakers', en: 'App makers' }, people: ['Noor', 'Levi', 'Aisha', 'Finn'] },
    { name: { nl: 'Stadsmakelaars', en: 'City scouts' }, people: ['Kiki', 'Ravi', 'Floor', 'Mees'] },
  ],
  goal: { name: { nl: 'Met z’n allen naar 1200', en: 'All the way to 1200' }, target: 1200 },
  item: {
    kind: 'vacancy',
    title: { nl: 'Gezocht: fietsendokter met nachtogen', en: 'Wanted: bike doctor with night vision' },
    text: {
      nl: 'Vijftig fietsen per nacht, muziek naar keuze, om zes uur ontbijt met de ploeg.',
      en: 'Fifty bikes a night, music of your choice, breakfast with the crew at six.',
    },
    caption: {
      nl: 'Mijn ploeg zoekt iemand die om 3 uur ’s nachts nog vrolijk een ketting legt.',
      en: 'My crew wants someone who still fixes a chain cheerfully at 3 a.m.',
    },
    imageAlt: { nl: 'Een fiets onder stadslichten', en: 'A bike under city lights' },
  },
}
