import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const nl = {
  add: 'Geef het adres van je bericht',
  address: 'Adres van je bericht',
  means: (name: string) =>
    `Plak het adres van je bericht op ${name}. Waar het programma kan kijken, ziet het dat het er staat.`,
  give: 'Geef door',
  busy: 'Even kijken…',
  seen: 'Gezien: je bericht staat er.',
  kept: 'Bewaard bij wat je deelde.',
  points: (count: number) => ` ${formatNumber('nl', count)} ${plural('nl', count, 'punt', 'punten')} erbij.`,
  failures: {
    'invalid-input': (name) =>
      `Dit is geen adres van een bericht op ${name}. Open je bericht en plak het adres van die pagina.`,
    'not-authorised': (name) =>
      `Je bericht op ${name} is alleen te zien als je dat zelf toestaat. Geef daar eerst toestemming voor.`,
    'post-missing': () => 'Hier staat geen bericht, of niet meer. Klopt het adres?',
    'link-missing': () => 'In dit bericht staat de link niet. Zet hem erin, of plak het adres van het goede bericht.',
    'share-conflict': () => 'Dit bericht hoort al bij iets anders dat werd gedeeld, of je nam dit terug.',
    'platform-busy': (name) => `${name} heeft het te druk. Probeer het over een kwartier nog eens.`,
    'platform-away': (name) => `${name} geeft geen antwoord. Probeer het straks nog eens.`,
    'platform-refused': (name) => `${name} laat dit bericht niet lezen.`,
    offline: () => 'Geen verbinding. Probeer het straks nog eens.',
  } satisfies Failures as Failures,
  failed: 'Dat lukte niet. Probeer het straks nog eens.',
}

const en: typeof nl = {
  add: 'Give the address of your post',
  address: 'Address of your post',
  means: (name) => `Paste the address of your post on ${name}. Where the program can look, it sees that it is there.`,
  give: 'Pass on',
  busy: 'Having a look…',
  seen: 'Seen: your post is there.',
  kept: 'Kept with what you shared.',
  points: (count) => ` That earned you ${formatNumber('en', count)} ${plural('en', count, 'point', 'points')}.`,
  failures: {
    'invalid-input': (name) =>
      `This is no address of a post on ${name}. Open your post and paste the address of that page.`,
    'not-authorised': (name) => `Your post on ${name} can only be seen when you allow it. Please allow that first.`,
    'post-missing': () => 'There is no post here, or no longer. Is the address right?',
    'link-missing': () => 'This post does not hold the link. Put it in, or paste the address of the right post.',
    'share-conflict': () => 'This post belongs to something else that was shared, or you took this back.',
    'platform-busy': (name) => `${name} is too busy. Please try again in a quarter of an hour.`,
    'platform-away': (name) => `${name} gives no answer. Please try again later.`,
    'platform-refused': (name) => `${name} does not let this post be read.`,
    offline: () => 'No connection. Please try again later.',
  },
  failed: 'That did not work. Please try again later.',
}

type Failures = Partial<Record<string, (name: string) => string>>

/** The texts around the address of a post, loaded with it. */
export const messages: Messages<typeof nl> = { nl, en }
