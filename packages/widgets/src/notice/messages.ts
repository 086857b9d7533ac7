import type { Messages } from '../locale.ts'

interface Words {
  title: string
  sentence: string
}

interface Texts {
  /** By error code. */
  failures: Readonly<Record<string, Words>>
  /** For every other code. */
  failed: Words
  /** Outside of any program. */
  apart: Words
  /** A part of an element that could not be loaded. */
  later: Words
  again: string
}

const nl: Texts = {
  failures: {
    offline: { title: 'Geen verbinding', sentence: 'Zodra je weer online bent, halen we dit opnieuw op.' },
    unauthenticated: { title: 'Niet ingelogd', sentence: 'Log in om dit te zien.' },
    forbidden: { title: 'Staat uit', sentence: 'Dit programma laat dit onderdeel niet aan jou zien.' },
    'not-ambassador': {
      title: 'Je doet nog niet mee',
      sentence: 'Dit is er voor wie meedoet. Dat is altijd je eigen keuze.',
    },
    'not-listed': {
      title: 'Nog niet voor jou',
      sentence: 'Dit programma is voor wie op de lijst staat. Wie het beheert, kan je toevoegen.',
    },
    'switched-off': {
      title: 'Hier zonder punten',
      sentence: 'Punten en ranglijsten staan hier uit. Delen kan gewoon.',
    },
    'invalid-input': {
      title: 'Niet goed ingesteld',
      sentence: 'Wie deze pagina maakt, vindt de reden in de console van de browser.',
    },
    'not-found': { title: 'Niet gevonden', sentence: 'Dit bestaat niet of niet meer.' },
  },
  failed: { title: 'Dat lukte niet', sentence: 'Er ging iets mis bij het ophalen.' },
  apart: { title: 'Niet verbonden', sentence: 'Dit onderdeel hoort nog bij geen programma.' },
  later: { title: 'Dat lukte niet', sentence: 'Dit onderdeel kon niet worden opgehaald. Laad de pagina opnieuw.' },
  again: 'Probeer opnieuw',
}

const en: Texts = {
  failures: {
    offline: { title: 'No connection', sentence: 'As soon as you are back online, we will fetch this again.' },
    unauthenticated: { title: 'Not signed in', sentence: 'Sign in to see this.' },
    forbidden: { title: 'Switched off', sentence: 'This program does not show this part to you.' },
    'not-ambassador': {
      title: 'You have not joined yet',
      sentence: 'This is for those who take part. That is always your own choice.',
    },
    'not-listed': {
      title: 'Not for you yet',
      sentence: 'This program is for the people on its list. Whoever runs it can add you.',
    },
    'switched-off': {
      title: 'No points here',
      sentence: 'Points and boards are switched off here. Sharing works as ever.',
    },
    'invalid-input': {
      title: 'Not set up right',
      sentence: 'Whoever makes this page finds the reason in the console of the browser.',
    },
    'not-found': { title: 'Not found', sentence: 'This does not exist, or no longer.' },
  },
  failed: { title: 'That did not work', sentence: 'Something went wrong while fetching this.' },
  apart: { title: 'Not connected', sentence: 'This part belongs to no program yet.' },
  later: { title: 'That did not work', sentence: 'This part could not be fetched. Please reload the page.' },
  again: 'Try again',
}

/** What the elements say when they have nothing to show. */
export const messages: Messages<Texts> = { nl, en }
