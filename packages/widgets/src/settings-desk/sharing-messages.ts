import type { Messages } from '../locale.ts'

const nl = {
  title: 'Delen',
  where: 'Waar je kunt delen',
  disclosureNl: 'Vermelding in het Nederlands',
  disclosureEn: 'Vermelding in het Engels',
  usual: (text: string) => `Zo weten lezers dat de schrijver hier werkt. Leeg: “${text}”.`,
  disclosureStays: 'Zolang er punten zijn, staat er een vermelding bij elk bericht.',
  undisclosed: 'Geen vermelding',
  blocked: 'Wat niet in een bericht mag staan',
  blockedMeans: 'Eén woord of zinsdeel per regel. Een * staat voor elke letter en elk cijfer van een woord.',
  hashtags: 'Hashtags bij elk bericht',
  hashtagsMean: 'Met spaties ertussen.',
  questions: 'Vragen vooraf',
  whose: { kit: 'De vijf gewone vragen', none: 'Geen', own: 'Eigen vragen' },
  questionsNl: 'Vragen in het Nederlands, één per regel',
  questionsEn: 'Vragen in het Engels, in dezelfde volgorde',
  own: 'Eigen plekken om te delen',
  ownMeans:
    'Eén per regel: een naam en een adres, zoals “Prikbord https://prikbord.example.org/nieuw?adres={url}&tekst={text}”.',
  mistakes: {
    disclosure: 'Vul hoogstens 200 tekens in. Zonder vermelding kan alleen als er geen punten zijn.',
    blockedPhrases: 'Elke regel heeft een letter of cijfer, en hoogstens 200 tekens.',
    hashtags: 'Een hashtag heeft alleen letters, cijfers en _, met minstens één letter. Hoogstens tien.',
    questions: 'Hoogstens tien vragen, van elk hoogstens 200 tekens.',
    ownPlatforms:
      'Elke regel heeft een naam die nog niet bestaat en een https-adres, met {url} of {text} achter het vraagteken.',
  },
}

const en: typeof nl = {
  title: 'Sharing',
  where: 'Where people can share',
  disclosureNl: 'Disclosure in Dutch',
  disclosureEn: 'Disclosure in English',
  usual: (text) => `It tells readers that the writer works here. Empty: “${text}”.`,
  disclosureStays: 'As long as there are points, a disclosure goes with every post.',
  undisclosed: 'No disclosure',
  blocked: 'What may not stand in a post',
  blockedMeans: 'One word or phrase per line. A * stands for any letters and digits of a word.',
  hashtags: 'Hashtags with every post',
  hashtagsMean: 'With spaces between.',
  questions: 'Questions first',
  whose: { kit: 'The five usual questions', none: 'None', own: 'Our own questions' },
  questionsNl: 'Questions in Dutch, one per line',
  questionsEn: 'Questions in English, in the same order',
  own: 'Places of our own to share',
  ownMeans:
    'One per line: a name and an address, such as “Noticeboard https://board.example.org/new?address={url}&text={text}”.',
  mistakes: {
    disclosure: 'Enter at most 200 characters. Going without is possible only where there are no points.',
    blockedPhrases: 'Each line holds a letter or a digit, and at most 200 characters.',
    hashtags: 'A hashtag has only letters, digits and _, with at least one letter. Ten at most.',
    questions: 'Ten questions at most, of at most 200 characters each.',
    ownPlatforms:
      'Each line has a name that is not taken and an https address, with {url} or {text} after the question mark.',
  },
}

/** The texts of the settings about sharing. */
export const messages: Messages<typeof nl> = { nl, en }
