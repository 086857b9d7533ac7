import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const nl = {
  ask: 'Heb je het gedeeld?',
  yes: 'Ja',
  no: 'Deze keer niet',
  pasteIt: 'Je tekst is gekopieerd: plak hem in je bericht.',
  copied: 'Gekopieerd.',
  blocked: 'Deze pagina mag geen nieuw tabblad openen. Kopieer je bericht, open het netwerk zelf en plak het daar.',
  copy: 'Kopieer bericht',
  pasteThere: 'Je bericht is gekopieerd: open het netwerk en plak het daar.',
  notCopied: 'Kopiëren lukte niet. Neem deze tekst zelf over:',
  busy: 'Even geduld…',
  thanks: 'Dank je!',
  points: (count: number) => `Dank je! ${formatNumber('nl', count)} ${plural('nl', count, 'punt', 'punten')} erbij.`,
  noPoints: 'Dank je! Hier waren geen nieuwe punten meer voor.',
  guest: 'Je doet nog niet mee, dus dit levert geen punten op. Dat hoeft ook niet.',
  guestUnscored: 'Je doet nog niet mee. Dat hoeft ook niet.',
  offline: 'Geen verbinding. Probeer het straks nog eens.',
  failed: 'Je antwoord kon niet worden bewaard.',
  again: 'Probeer opnieuw',
  server: 'Op welke Mastodon-server zit je?',
  serverHint: 'Vul een server in, zoals mastodon.nl.',
  serverExample: 'mastodon.nl',
  go: 'Verder',
}

const en: typeof nl = {
  ask: 'Did you share it?',
  yes: 'Yes',
  no: 'Not this time',
  pasteIt: 'Your text has been copied: paste it into your post.',
  copied: 'Copied.',
  blocked: 'This page is not allowed to open a new tab. Copy your post, open the network yourself and paste it there.',
  copy: 'Copy post',
  pasteThere: 'Your post has been copied: open the network and paste it there.',
  notCopied: 'Copying failed. Please copy this text yourself:',
  busy: 'One moment…',
  thanks: 'Thank you!',
  points: (count) =>
    `Thank you! That earned you ${formatNumber('en', count)} ${plural('en', count, 'point', 'points')}.`,
  noPoints: 'Thank you! There were no more points to earn for this.',
  guest: 'You have not joined, so this earns no points. That is fine too.',
  guestUnscored: 'You have not joined. That is fine.',
  offline: 'No connection. Please try again later.',
  failed: 'Your answer could not be saved.',
  again: 'Try again',
  server: 'Which Mastodon server are you on?',
  serverHint: 'Enter a server, such as mastodon.social.',
  serverExample: 'mastodon.social',
  go: 'Continue',
}

/** The texts around the question, loaded with it. */
export const messages: Messages<typeof nl> = { nl, en }
