import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const nl = {
  add: 'Voeg het adres van je bericht toe',
  address: 'Adres van je bericht',
  means: (name: string) =>
    `Plak het adres van je bericht op ${name}. Als het daar te lezen is, controleren we meteen of het er staat.`,
  give: 'Bewaar',
  busy: 'Even kijken…',
  seen: 'Gecontroleerd: je bericht staat er.',
  kept: 'Het adres is bewaard.',
  points: (count: number) => ` ${formatNumber('nl', count)} ${plural('nl', count, 'punt', 'punten')} erbij.`,
  failures: {
    'invalid-input': (name) =>
      `Dit is geen adres van een bericht op ${name}. Open je bericht en plak het adres van die pagina.`,
    'not-authorised': (name) =>
      `Je bericht op ${name} is alleen te zien als je dat zelf toestaat. Geef daar eerst toestemming voor.`,
    'post-missing': () => 'Hier staat geen bericht, of niet meer. Klopt het adres?',
    'link-missing': () => 'In dit bericht staat de link niet. Zet hem erin, of plak het adres van het goede bericht.',
    'share-conflict': () => 'Dit bericht hoort al bij iets anders dat is gedeeld, of je hebt dit teruggenomen.',
    'platform-busy': (name) => `${name} heeft het te druk. Probeer het over een kwartier nog eens.`,
    'platform-away': (name) => `${name} geeft geen antwoord. Probeer het straks nog eens.`,
    'platform-refused': (name) => `${name} laat dit bericht niet lezen.`,
    offline: () => 'Geen verbinding. Probeer het straks nog eens.',
  } satisfies Failures as Failures,
  failed: 'Dat lukte niet. Probeer het straks nog eens.',
}

const en: typeof nl = {
  add: 'Add the address of your post',
  address: 'Address of your post',
  means: (name) => `Paste the address of your post on ${name}. If it can be read there, we check it at once.`,
  give: 'Save',
  busy: 'Having a look…',
  seen: 'Checked: your post is there.',
  kept: 'The address has been saved.',
  points: (count) => ` That earned you ${formatNumber('en', count)} ${plural('en', count, 'point', 'points')}.`,
  failures: {
    'invalid-input': (name) =>
      `This is not the address of a post on ${name}. Open your post and paste the address of that page.`,
    'not-authorised': (name) => `Your post on ${name} can only be seen when you allow it. Please allow that first.`,
    'post-missing': () => 'There is no post here, or it is gone. Is the address right?',
    'link-missing': () => 'The link is not in this post. Add it, or paste the address of the right post.',
    'share-conflict': () => 'This post already belongs to another share, or you took this one back.',
    'platform-busy': (name) => `${name} is too busy. Please try again in a quarter of an hour.`,
    'platform-away': (name) => `${name} is not answering. Please try again later.`,
    'platform-refused': (name) => `${name} does not let us read this post.`,
    offline: () => 'No connection. Please try again later.',
  },
  failed: 'That did not work. Please try again later.',
}

type Failures = Partial<Record<string, (name: string) => string>>

/** The texts around the address of a post, loaded with it. */
export const messages: Messages<typeof nl> = { nl, en }
