import type { Messages } from '../locale.ts'

interface Texts {
  guest: string
  ambassador: string
  left: string
  /** What taking part means. */
  terms: readonly string[]
  /** The same where points are switched off. */
  termsUnscored: readonly string[]
  listed: string
  listedUnscored: string
  name: string
  join: string
  leave: string
  rejoin: string
  shownAs(name: string): string
  shownUnnamed: string
  shownUnscored: string
  hidden: string
  hiddenUnscored: string
  /** To who switched points off themselves, and is on no list. */
  ownChoice: string
  gone: string
  goneUnscored: string
  loading: string
  busy: string
  /** Why an act failed, by error code. */
  failures: Readonly<Record<string, string>>
  /** For every other code. */
  failed: string
}

const nl: Texts = {
  guest: 'Meedoen is je eigen keuze',
  ambassador: 'Je doet mee',
  left: 'Je doet niet meer mee',
  terms: [
    'Jij kiest wat je deelt, waar, en of je deelt.',
    'Je punten zijn van jou. Collega’s zien de stand van hele teams; je naam alleen als jij dat kiest.',
    'Stoppen kan op elk moment, hier, met één klik.',
  ],
  termsUnscored: [
    'Jij kiest wat je deelt, waar, en of je deelt.',
    'Er zijn geen punten en geen stand. Collega’s zien je naam alleen als jij dat kiest.',
    'Stoppen kan op elk moment, hier, met één klik.',
  ],
  listedUnscored: 'Toon mijn naam aan collega’s',
  listed: 'Toon mijn naam in de stand',
  name: 'Je naam in de stand (mag leeg blijven)',
  join: 'Doe mee',
  leave: 'Stop met meedoen',
  rejoin: 'Doe weer mee',
  shownAs: (name) => `Collega’s zien je in de stand als ${name}.`,
  shownUnnamed: 'Collega’s zien je in de stand, zonder naam.',
  hidden: 'Collega’s zien je naam niet in de stand.',
  shownUnscored: 'Collega’s zien dat je meedoet.',
  hiddenUnscored: 'Collega’s zien je naam niet.',
  ownChoice: 'Je hebt je punten uitgezet. Collega’s zien je naam niet, en niemand ziet dat je dit koos.',
  goneUnscored: 'Delen kan gewoon. Bedenk je je? Doe weer mee, dan staat alles zoals het was.',
  gone: 'Je naam staat niet in de stand. Delen kan gewoon, zonder punten. Bedenk je je? Doe weer mee, dan staat alles zoals het was.',
  loading: 'Even ophalen of je meedoet…',
  busy: 'Even geduld…',
  failures: {
    offline: 'Geen verbinding. Probeer het straks nog eens.',
    unauthenticated: 'Je bent niet meer ingelogd. Log in en probeer het nog eens.',
    forbidden: 'Dit programma laat je dit niet zelf doen.',
    'not-listed': 'Dit programma is voor wie op de lijst staat. Wie het beheert, kan je toevoegen.',
  },
  failed: 'Dat lukte niet. Probeer het nog eens.',
}

const en: Texts = {
  guest: 'Joining is your own choice',
  ambassador: 'You take part',
  left: 'You no longer take part',
  terms: [
    'You choose what to share, where, and whether you share.',
    'Your points are yours. Colleagues see the score of whole teams; your name only if you choose so.',
    'You can stop at any moment, right here, with one click.',
  ],
  termsUnscored: [
    'You choose what to share, where, and whether you share.',
    'There are no points and no boards. Colleagues see your name only if you choose so.',
    'You can stop at any moment, right here, with one click.',
  ],
  listedUnscored: 'Show my name to colleagues',
  listed: 'Show my name on boards',
  name: 'Your name on boards (may stay empty)',
  join: 'Join',
  leave: 'Stop taking part',
  rejoin: 'Join again',
  shownAs: (name) => `Colleagues see you on boards as ${name}.`,
  shownUnnamed: 'Colleagues see you on boards, without a name.',
  hidden: 'Colleagues do not see your name on boards.',
  shownUnscored: 'Colleagues see that you take part.',
  hiddenUnscored: 'Colleagues do not see your name.',
  ownChoice: 'You have switched your points off. Colleagues do not see your name, and nobody sees that you chose this.',
  goneUnscored: 'You can still share. Changed your mind? Join again, and everything is as it was.',
  gone: 'Your name is not on boards. You can still share, without points. Changed your mind? Join again, and everything is as it was.',
  loading: 'Checking whether you take part…',
  busy: 'One moment…',
  failures: {
    offline: 'No connection. Please try again later.',
    unauthenticated: 'You are no longer signed in. Sign in and try again.',
    forbidden: 'This program does not let you do this yourself.',
    'not-listed': 'This program is for the people on its list. Whoever runs it can add you.',
  },
  failed: 'That did not work. Please try again.',
}

/** The texts around taking part. */
export const messages: Messages<Texts> = { nl, en }
