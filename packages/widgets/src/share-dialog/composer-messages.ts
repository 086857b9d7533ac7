import type { Platform, PostProblem } from '@advocacy-kit/core/sharing'
import type { Messages } from '../locale.ts'
import { formatNumber } from '../numbers.ts'

type Problems = Record<Exclude<PostProblem['code'], 'blocked-phrase'>, (over: number, name: string) => string>

const nl = {
  language: 'Taal van je bericht',
  languages: { nl: 'Nederlands', en: 'Engels' },
  words: 'Jouw tekst',
  empty: 'Schrijf het zoals jij het zou zeggen.',
  fixed: 'De tekst van dit bericht ligt vast.',
  other: 'Andere suggestie',
  some: 'Geef me een suggestie',
  mine: 'Terug naar mijn eigen tekst',
  left: (number: string, name: string) => `Nog ${number} tekens op ${name}`,
  over: (number: string, name: string) => `${number} tekens te veel voor ${name}`,
  own: 'In je eigen woorden: zo klinkt het naar jou.',
  suggested: 'Een zin van jezelf erbij? Dan klinkt het meer naar jou.',
  problems: {
    'too-long': (_, name) => `Te lang voor ${name}: maak het korter.`,
    'too-many-bytes': (over) => `${formatNumber('nl', over)} bytes te veel: gebruik minder emoji, of maak het korter.`,
    'too-many-links': () => 'Te veel links: haal er een paar weg.',
    'fixed-text': () => 'De tekst van dit bericht ligt vast.',
    embargoed: () => 'Dit kan nog niet worden gedeeld.',
  } satisfies Problems as Problems,
  blocked: (phrase: string) => `“${phrase}” mag er niet in staan: zeg het anders.`,
  show: 'Laat zien',
  preview: 'Zo komt het er te staan',
  card: 'De link komt er als kaart onder te staan.',
  disclosure: (text: string) => `“${text}” blijft erbij: zo weten lezers dat je hier werkt.`,
  ask: 'Vraag je eerst even af:',
  noAnswers: 'Je antwoorden zijn voor jezelf: we vragen en bewaren ze niet.',
  opening: 'Je link wordt gemaakt…',
  copied: (name: string, withLink: boolean) =>
    withLink
      ? `${name} heeft geen deelpagina. We kopiëren je tekst met de link: begin daar een bericht en plak ze erin.`
      : `${name} neemt je tekst niet over. We kopiëren hem: jij plakt hem in je bericht.`,
  server: (server: string) => `Je server: ${server}`,
  otherServer: 'Andere server',
  self: (name: string) => `Open ${name} zelf`,
  open: ({ opens, flow }: Platform, name: string) =>
    ({
      page: flow === 'copied' ? `Kopieer tekst en open ${name}` : `Open ${name}`,
      mail: 'Open je mailprogramma',
      sheet: 'Deel via je toestel',
      nothing: 'Kopieer tekst en link',
    })[opens],
}

const en: typeof nl = {
  language: 'Language of your post',
  languages: { nl: 'Dutch', en: 'English' },
  words: 'Your text',
  empty: 'Write it the way you would say it.',
  fixed: 'The text of this item is fixed.',
  other: 'Another suggestion',
  some: 'Give me a suggestion',
  mine: 'Back to my own text',
  left: (number, name) => `${number} characters left on ${name}`,
  over: (number, name) => `${number} characters too many for ${name}`,
  own: 'In your own words: it sounds like you.',
  suggested: 'Add a sentence of your own? It will sound more like you.',
  problems: {
    'too-long': (_, name) => `Too long for ${name}: make it shorter.`,
    'too-many-bytes': (over) => `${formatNumber('en', over)} bytes too many: use fewer emoji, or make it shorter.`,
    'too-many-links': () => 'Too many links: leave some out.',
    'fixed-text': () => 'The text of this item is fixed.',
    embargoed: () => 'This cannot be shared yet.',
  },
  blocked: (phrase) => `“${phrase}” is not allowed in a post: put it another way.`,
  show: 'Show me',
  preview: 'How it will look',
  card: 'The link appears below it as a card.',
  disclosure: (text) => `“${text}” is always added, so readers know that you work here.`,
  ask: 'Ask yourself first:',
  noAnswers: 'Your answers are your own: we do not ask for them or keep them.',
  opening: 'Preparing your link…',
  copied: (name, withLink) =>
    withLink
      ? `${name} has no share page. We copy your text and the link: start a post there and paste them in.`
      : `${name} does not accept text from other sites. We copy it: you paste it into your post.`,
  server: (server) => `Your server: ${server}`,
  otherServer: 'Another server',
  self: (name) => `Open ${name} yourself`,
  open: ({ opens, flow }, name) =>
    ({
      page: flow === 'copied' ? `Copy text and open ${name}` : `Open ${name}`,
      mail: 'Open your mail program',
      sheet: 'Share from your device',
      nothing: 'Copy text and link',
    })[opens],
}

/** The texts around writing a post, loaded with it. */
export const messages: Messages<typeof nl> = { nl, en }
