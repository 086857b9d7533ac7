import type { Messages } from '../locale.ts'

const nl = {
  kinds: {
    message: 'Bericht',
    article: 'Artikel',
    blog: 'Blog',
    vacancy: 'Vacature',
    event: 'Evenement',
    photo: 'Foto',
    film: 'Film',
    infographic: 'Infographic',
    story: 'Verhaal',
  },
  newTab: '(opent een nieuw tabblad)',
  inside: 'Voor intern gebruik: dit is niet om te delen.',
  loading: 'Het bericht wordt opgehaald…',
  emptyTitle: 'Geen bericht gekozen',
  empty: 'Kies met content-id welk bericht hier staat.',
}

const en: typeof nl = {
  kinds: {
    message: 'Message',
    article: 'Article',
    blog: 'Blog',
    vacancy: 'Vacancy',
    event: 'Event',
    photo: 'Photo',
    film: 'Film',
    infographic: 'Infographic',
    story: 'Story',
  },
  newTab: '(opens a new tab)',
  inside: 'For internal use: this is not for sharing.',
  loading: 'Fetching the item…',
  emptyTitle: 'No item chosen',
  empty: 'Choose with content-id which item stands here.',
}

/** The texts of the content card. */
export const messages: Messages<typeof nl> = { nl, en }
