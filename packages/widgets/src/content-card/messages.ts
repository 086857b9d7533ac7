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
  emptyTitle: 'Nog geen bericht',
  empty: 'Zodra er iets is om te delen, staat het hier.',
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
  emptyTitle: 'No item yet',
  empty: 'As soon as there is something to share, it stands here.',
}

/** The texts of the content card. */
export const messages: Messages<typeof nl> = { nl, en }
