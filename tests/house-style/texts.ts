export type Lang = 'nl' | 'en'

/** What a hard day brings: compound words without a place to break, long names, names of one letter, names that run from right to left. */
export const texts = {
  viewer: 'Wilhelmina-Alexandra van den Bergh-Oosterhuis',
  names: [
    'Bo',
    'Maximiliaan Oudekerkertrekvaartsebrugwachter',
    'ليلى الحداد',
    'Saartje Broeckx',
    'Ö',
    'José Ramón Etxeberria y Goikoetxea de la Fuente',
    'דוד כהן',
    'Nguyễn Thị Minh Khai',
  ],
  nl: {
    teams: [
      'Vergunningverlening',
      'Arbeidsongeschiktheidsverzekeringsadministratie',
      'Jeugd',
      'Waterhuishouding en dijkbewaking langs de Neder-Rijn',
      'P&O',
      'Aansprakelijkheidswaardevaststellingsveranderingen',
    ],
    goal: 'Samen naar twintigduizend waterschapsverkiezingsbelangstellenden',
    pillar: 'Meervoudigepersoonlijkheidsvriendelijk werken',
    item: {
      title: 'Gezocht: leidinggevende kwaliteitsmanager arbeidsomstandighedenbeleidsadviezen',
      text: 'Twee ploegen, één zuivering en geen dag hetzelfde.\n\nBinnenvaartscheepvaartbedrijfsvergunningen horen erbij.',
      imageAlt: 'Een sluis',
    },
  },
  en: {
    teams: [
      'Permits',
      'Administration of occupational disability insurances',
      'Youth',
      'Water management along the Lower Rhine',
      'HR',
      'Counterdisestablishmentarianism',
    ],
    goal: 'Together towards twenty thousand points',
    pillar: 'Working here',
    item: {
      title: 'Wanted: head of quality for occupational health and safety recommendations',
      text: 'Two crews, one plant and no day the same.\n\nUncharacteristically internationalised paperwork comes with it.',
      imageAlt: 'A lock',
    },
  },
} as const
