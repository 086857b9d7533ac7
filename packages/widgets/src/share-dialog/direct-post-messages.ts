import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

type Failures = Partial<Record<string, (name: string) => string>>

const nl = {
  post: (name: string) => `Plaats op ${name}`,
  posting: () => 'Je bericht wordt geplaatst…',
  'under-way': (name: string) =>
    `${name} heeft nog niet geantwoord. We proberen het vanzelf opnieuw, en er komt nooit meer dan één bericht: plaats het dus niet zelf ook.`,
  posted: (name: string) => `Je bericht staat op ${name}.`,
  points: (count: number) => ` ${formatNumber('nl', count)} ${plural('nl', count, 'punt', 'punten')} erbij.`,
  failures: {
    'not-authorised': (name) => `Geef eerst toestemming om voor jou op ${name} te plaatsen, of plaats het daar zelf.`,
    'platform-refused': (name) => `${name} nam je bericht niet aan. Pas het aan, of plaats het daar zelf.`,
    'platform-busy': (name) => `${name} heeft het te druk. Probeer het over een kwartier nog eens.`,
    'platform-away': (name) => `${name} geeft geen antwoord. Probeer het straks nog eens.`,
    'switched-off': (name) => `Plaatsen op ${name} kan hier niet meer. Plaats het daar zelf.`,
    embargoed: () => 'Dit kan nog niet worden gedeeld.',
    offline: () => 'Geen verbinding. Probeer het straks nog eens: er komt nooit meer dan één bericht.',
  } as Failures,
  failed: 'Plaatsen lukte niet. Probeer het nog eens: er komt nooit meer dan één bericht.',
}

const en: typeof nl = {
  post: (name) => `Post on ${name}`,
  posting: () => 'Your post is being made…',
  'under-way': (name) =>
    `${name} has not answered yet. We try again by ourselves, and there will never be more than one post: so do not post it yourself too.`,
  posted: (name) => `Your post is on ${name}.`,
  points: (count) => ` That earned you ${formatNumber('en', count)} ${plural('en', count, 'point', 'points')}.`,
  failures: {
    'not-authorised': (name) => `Please allow posting on ${name} for you first, or post it there yourself.`,
    'platform-refused': (name) => `${name} did not take your post. Change it, or post it there yourself.`,
    'platform-busy': (name) => `${name} is too busy. Please try again in a quarter of an hour.`,
    'platform-away': (name) => `${name} gives no answer. Please try again later.`,
    'switched-off': (name) => `Posting on ${name} is not possible here any more. Post it there yourself.`,
    embargoed: () => 'This cannot be shared yet.',
    offline: () => 'No connection. Please try again later: there will never be more than one post.',
  },
  failed: 'Posting failed. Please try again: there will never be more than one post.',
}

/** The texts around posting for a person, loaded with the composer. */
export const messages: Messages<typeof nl> = { nl, en }
