/** The languages of the demo. */
export type Locale = 'nl' | 'en'

const nl = {
  title: 'Peil, het intranet van Waterschap Zilverveen',
  skip: 'Naar de inhoud',
  tagline: 'Waterschap Zilverveen',
  demo: 'Demo',
  viewAs: 'Bekijk als',
  view: 'Wissel',
  language: 'Taal',
  sections: 'Onderdelen',
  hello: (name: string) => `Dag ${name}`,
  news: 'Nieuws',
  from: (by: string, when: string) => `${by} · ${when}`,
  levels: 'Peilen nu',
  target: (text: string) => `streefpeil ${text}`,
  agenda: 'Agenda',
  share: 'Deel een verhaal',
  shareIntro:
    'Verhalen die ook buiten het gebouw gelezen mogen worden. Jij kiest wat, waar en in welke woorden; er wordt niets namens jou geplaatst.',
  standings: 'Ranglijst',
  board: 'Zilverveen deelt',
  boardIntro:
    'Punten voor elk bericht dat je deelt, en voor elke reactie erop. Twee vensters naast elkaar? Bevestig als Ann, en zie bij Ben de stand verschuiven.',
  yours: 'Jouw aandeel',
  yourPoints: 'Jouw punten',
  thanks: 'Bedankt!',
  thanksIntro: 'Een collega die iets voor je deed, mag dat weten.',
  manage: 'Beheer',
  manageTitle: 'Beheer van Zilverveen deelt',
  manageIntro:
    'De regels en instellingen van het programma. Probeer een wijziging: je ziet eerst wie er zou verschuiven, en er verandert niets totdat je publiceert. Alleen wie het programma leidt, kan dit: in deze demo is dat Carmen.',
  home: 'Naar de startpagina',
  styles: 'Dezelfde onderdelen in drie andere huisstijlen',
  footer: 'Waterschap Zilverveen bestaat niet: organisatie, mensen en berichten zijn verzonnen voor deze demo.',
  roles: { master: 'programmaleider', editor: 'redacteur', creator: 'maker', publisher: 'plaatser' },
  ambassador: 'ambassadeur',
  guest: 'doet nog niet mee',
  left: 'doet niet meer mee',
}

const en: typeof nl = {
  title: 'Peil, the intranet of Zilverveen Water Authority',
  skip: 'Skip to content',
  tagline: 'Zilverveen Water Authority',
  demo: 'Demo',
  viewAs: 'View as',
  view: 'Switch',
  language: 'Language',
  sections: 'Sections',
  hello: (name: string) => `Hello ${name}`,
  news: 'News',
  from: (by: string, when: string) => `${by} · ${when}`,
  levels: 'Levels now',
  target: (text: string) => `target ${text}`,
  agenda: 'Coming up',
  share: 'Share a story',
  shareIntro:
    'Stories that may be read outside the building too. You choose what, where and in which words; nothing is ever posted for you.',
  standings: 'Standings',
  board: 'Zilverveen shares',
  boardIntro:
    'Points for every item you share, and for every reaction to it. Two windows side by side? Confirm as Ann, and see the board move for Ben.',
  yours: 'Your share',
  yourPoints: 'Your points',
  thanks: 'Thank you!',
  thanksIntro: 'A colleague who did something for you may know it.',
  manage: 'Settings',
  manageTitle: 'Settings of Zilverveen deelt',
  manageIntro:
    'The rules and settings of the program. Try a change: you first see who would move, and nothing changes until you publish. Only whoever leads the program can do this: in this demo that is Carmen.',
  home: 'To the start page',
  styles: 'The same elements in three other house styles',
  footer: 'Zilverveen Water Authority does not exist: the organisation, people and stories were made up for this demo.',
  roles: { master: 'program lead', editor: 'editor', creator: 'creator', publisher: 'publisher' },
  ambassador: 'ambassador',
  guest: 'has not joined',
  left: 'no longer takes part',
}

/** All texts of the page that are not news, per language. */
export const texts: Readonly<Record<Locale, typeof nl>> = { nl, en }
