import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const nl = {
  title: 'Bedank een collega',
  loading: 'De bedankjes worden opgehaald…',
  who: 'Wie wil je bedanken?',
  whoHint: 'Je vindt hier collega’s die ervoor kozen om met naam in de stand te staan.',
  found: (count: number) => `${formatNumber('nl', count)} ${plural('nl', count, 'collega', 'collega’s')} gevonden.`,
  more: (count: number) => `En nog ${formatNumber('nl', count)}: typ verder om ze te vinden.`,
  nobodyFound: 'Niemand gevonden met deze naam.',
  nobodyYet: 'Er staat nog geen andere collega met naam in de stand.',
  what: 'Waarvoor? (mag leeg blijven)',
  pillar: 'Waar past het bij? (mag leeg blijven)',
  noPillar: 'Geen keuze',
  give: 'Bedank',
  giving: 'Je bedankje wordt gegeven…',
  given: (name: string) => `Je hebt ${name} bedankt.`,
  guest: 'Bedanken kan als je meedoet. Dat is je eigen keuze.',
  mistakes: {
    person: 'Kies een collega uit de lijst.',
    gone: 'Deze collega staat niet (meer) met naam in de stand. Kies iemand anders.',
    text: 'Houd het bij 500 tekens.',
    pillar: 'Dit onderwerp is er niet meer. Kies een ander.',
  },
  failures: {
    'limit-reached':
      'Je hebt vandaag al twintig keer iemand bedankt, wat aardig! Meer kan niet op één dag: morgen kun je weer verder.',
    offline: 'Geen verbinding. Wat je typte, staat er nog: probeer het straks nog eens.',
    unauthenticated: 'Je bent niet meer ingelogd. Wat je typte, staat er nog.',
    forbidden: 'Bedanken staat uit in dit programma.',
    'not-ambassador': 'Bedanken kan als je meedoet.',
    'not-found': 'Dit bedankje is er niet meer.',
  } as Readonly<Record<string, string>>,
  failed: 'Dat lukte niet. Wat je typte, staat er nog: probeer het nog eens.',
  show: 'Toon',
  scopes: { received: 'wat je kreeg', given: 'wat je gaf', listed: 'wat collega’s kregen' },
  empty: {
    received: {
      title: 'Nog geen bedankjes voor jou',
      sentence: 'Zodra een collega je bedankt, staat het hier.',
    },
    given: { title: 'Je hebt nog niemand bedankt', sentence: 'Een paar woorden zijn genoeg.' },
    listed: {
      title: 'Nog niemand bedankt',
      sentence: 'Hier staan bedankjes aan collega’s die met hun naam in de stand staan.',
    },
  },
  thanked: (by: string, person: string) => `${by} bedankte ${person}`,
  you: { by: 'Jij', person: 'jou' },
  colleague: { by: 'Een collega', person: 'een collega' },
  about: (pillar: string) => `Over ${pillar}`,
  withdraw: 'Neem terug',
  withdrawMeans: 'De woorden verdwijnen, en de punten ook.',
  withdrawSure: 'Ja, neem terug',
  keep: 'Nee, laat staan',
  withdrawn: 'Het bedankje is teruggenomen.',
  showMore: 'Toon meer',
  stale: 'Verversen lukte niet. Dit is wat er het laatst stond.',
}

const en: typeof nl = {
  title: 'Thank a colleague',
  loading: 'Fetching the thanks…',
  who: 'Who would you like to thank?',
  whoHint: 'You can find colleagues here who chose to be listed by name.',
  found: (count) => `${formatNumber('en', count)} ${plural('en', count, 'colleague', 'colleagues')} found.`,
  more: (count) => `And ${formatNumber('en', count)} more: keep typing to find them.`,
  nobodyFound: 'Nobody found by this name.',
  nobodyYet: 'No other colleague is listed by name yet.',
  what: 'What for? (may stay empty)',
  pillar: 'What does it go with? (may stay empty)',
  noPillar: 'No choice',
  give: 'Say thanks',
  giving: 'Giving your thanks…',
  given: (name) => `You thanked ${name}.`,
  guest: 'You can thank colleagues once you take part. That is your own choice.',
  mistakes: {
    person: 'Choose a colleague from the list.',
    gone: 'This colleague is not listed by name (any more). Choose somebody else.',
    text: 'Keep it to 500 characters.',
    pillar: 'This subject is no longer there. Choose another.',
  },
  failures: {
    'limit-reached':
      'You have thanked people twenty times today, how kind! That is the most for one day: tomorrow you can go on.',
    offline: 'No connection. What you typed is still here: please try again later.',
    unauthenticated: 'You are no longer signed in. What you typed is still here.',
    forbidden: 'Thanking is switched off in this program.',
    'not-ambassador': 'You can thank colleagues once you take part.',
    'not-found': 'These thanks are no longer there.',
  },
  failed: 'That did not work. What you typed is still here: please try again.',
  show: 'Show',
  scopes: { received: 'what you received', given: 'what you gave', listed: 'what colleagues received' },
  empty: {
    received: { title: 'Nobody has thanked you yet', sentence: 'As soon as a colleague thanks you, it shows here.' },
    given: { title: 'You have not thanked anybody yet', sentence: 'A few words are enough.' },
    listed: {
      title: 'Nobody has been thanked yet',
      sentence: 'This shows thanks to colleagues who are listed by name.',
    },
  },
  thanked: (by, person) => `${by} thanked ${person}`,
  you: { by: 'You', person: 'you' },
  colleague: { by: 'A colleague', person: 'a colleague' },
  about: (pillar) => `About ${pillar}`,
  withdraw: 'Take back',
  withdrawMeans: 'The words go, and so do the points.',
  withdrawSure: 'Yes, take it back',
  keep: 'No, leave it',
  withdrawn: 'The thanks were taken back.',
  showMore: 'Show more',
  stale: 'Refreshing failed. This is what was there last.',
}

/** The texts around kudos. */
export const messages: Messages<typeof nl> = { nl, en }

/** The texts of one language. */
export type Texts = typeof nl
