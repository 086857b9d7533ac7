import type { House } from './house.ts'

/** A private bank: a calm serif on ivory, room around everything. */
export const hofkamp: House = {
  id: 'hofkamp',
  name: 'Hofkamp & Zoon',
  tokens: {
    accent: 'light-dark(#1f4d3a, #a9d3bd)',
    'on-accent': 'light-dark(#fffdf8, #0e2219)',
    surface: 'light-dark(#fffdf8, #1c201d)',
    text: 'light-dark(#23261f, #f1ede3)',
    muted: 'light-dark(#5f5f55, #b8b5a8)',
    border: 'light-dark(#ddd6c5, #3d433e)',
    success: 'light-dark(#1f6b45, #8ed1ac)',
    danger: 'light-dark(#96281b, #f2a79d)',
    radius: '3px',
    space: '10px',
    font: 'Charter, "Iowan Old Style", Georgia, "DejaVu Serif", serif',
    shadow: 'none',
  },
  kind: { nl: 'Een bank', en: 'A bank' },
  about: {
    nl: 'Een rustige schreefletter, ivoor en groen. Ruimte doet hier het werk van lijnen.',
    en: 'A calm serif, ivory and green. Here room does the work of lines.',
  },
  sections: [
    { nl: 'Vermogen', en: 'Wealth' },
    { nl: 'Schenken', en: 'Giving' },
    { nl: 'Over ons', en: 'About us' },
  ],
  heading: { nl: 'Wat wij weten, delen wij', en: 'What we know, we share' },
  intro: {
    nl: 'Cliënten lezen liever een collega dan een folder. Kies een stuk waar je achter staat.',
    en: 'Clients would rather read a colleague than a brochure. Choose a piece you stand behind.',
  },
  pillar: { nl: 'Duurzaam vermogen', en: 'Lasting wealth' },
  teams: [
    { name: { nl: 'Vermogensbeheer', en: 'Wealth management' }, people: ['Caroline', 'Diederik', 'Ilse', 'Maurits'] },
    { name: { nl: 'Nalatenschappen', en: 'Estates' }, people: ['Hendrik', 'Saskia', 'Olga', 'Frits'] },
    { name: { nl: 'Filantropie', en: 'Philanthropy' }, people: ['Josephine', 'Aart', 'Leila', 'Wim'] },
    { name: { nl: 'Kantoor Deventer', en: 'Deventer office' }, people: ['Roelof', 'Anna', 'Dirk', 'Tessel'] },
  ],
  goal: {
    name: { nl: 'Achthonderd punten voor het jubileum', en: 'Eight hundred points for the anniversary' },
    target: 800,
  },
  item: {
    kind: 'article',
    title: {
      nl: 'Schenken met een warme hand: drie families vertellen',
      en: 'Giving in your lifetime: three families tell',
    },
    text: {
      nl: 'Wanneer begin je erover aan tafel? Over timing, gelijkheid en het gesprek dat niemand wil openen.',
      en: 'When do you bring it up at dinner? On timing, fairness and the talk that nobody wants to open.',
    },
    caption: {
      nl: 'Het mooiste gesprek dat families met mij voeren, gaat zelden over geld.',
      en: 'The finest talks that families have with me are seldom about money.',
    },
    imageAlt: { nl: 'Een laan met bomen in de ochtend', en: 'An avenue of trees in the morning' },
  },
}
