import type { Messages } from '../locale.ts'

const nl = {
  title: { set: 'Nieuw doel', change: 'Doel wijzigen' },
  name: 'Wat willen jullie samen halen?',
  target: 'Hoeveel',
  measure: 'Waarvan',
  measures: {
    points: 'Punten',
    shares: 'Keer gedeeld',
    reach: 'Bereik',
    reactions: 'Reacties',
    clicks: 'Klikken',
    conversations: 'Gesprekken',
  },
  from: 'Eerste dag',
  until: 'Laatste dag',
  team: 'Van wie',
  everybody: 'Van ons allemaal',
  note: 'Waarom (mag leeg blijven)',
  save: 'Zet dit doel',
  cancel: 'Laat maar',
  remove: 'Haal dit doel weg',
  sure: 'Echt weghalen?',
  mistakes: {
    name: 'Geef het doel een naam.',
    target: 'Vul een heel getal boven de nul in.',
    from: 'Kies een eerste dag.',
    until: 'Kies een laatste dag.',
    order: 'De laatste dag ligt voor de eerste.',
    long: 'Een doel duurt hoogstens een jaar.',
    other: 'Hier klopt iets nog niet.',
  },
  failed: 'Dat lukte niet. Wat je invulde, staat er nog.',
  offline: 'Geen verbinding. Wat je invulde, staat er nog.',
}

const en: typeof nl = {
  title: { set: 'New goal', change: 'Change the goal' },
  name: 'What do you want to achieve together?',
  target: 'How many',
  measure: 'Of what',
  measures: {
    points: 'Points',
    shares: 'Shares',
    reach: 'Reach',
    reactions: 'Reactions',
    clicks: 'Clicks',
    conversations: 'Conversations',
  },
  from: 'First day',
  until: 'Last day',
  team: 'Whose goal',
  everybody: 'All of us',
  note: 'Why (may stay empty)',
  save: 'Set this goal',
  cancel: 'Never mind',
  remove: 'Take this goal away',
  sure: 'Really take it away?',
  mistakes: {
    name: 'Give the goal a name.',
    target: 'Fill in a whole number above zero.',
    from: 'Choose a first day.',
    until: 'Choose a last day.',
    order: 'The last day is before the first.',
    long: 'A goal lasts a year at most.',
    other: 'Something is not right here yet.',
  },
  failed: 'That did not work. What you filled in is still there.',
  offline: 'No connection. What you filled in is still there.',
}

/** The texts of the form for a goal. */
export const messages: Messages<typeof nl> = { nl, en }
