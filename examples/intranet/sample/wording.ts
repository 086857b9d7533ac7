import type { Content } from '@advocacy-kit/core'

/** How free the words of an item are, and what there is to begin with beside its caption. */
type Wording = Pick<Content, 'suggestions' | 'freedom' | 'hashtags'>

/** The newest items show all that an editor can do; the others have their caption. */
export const wording: Readonly<Record<string, Wording>> = {
  'item-40': {
    suggestions: [
      { text: 'Wij zoeken een ecoloog die ook kan vertellen. Tip iemand!', language: 'nl' },
      { text: 'Oevers onderzoeken, en mensen erin meenemen: wie kent zo iemand?', language: 'nl' },
      { text: 'Veldwerk het hele jaar, en een verhaal erbij. Iets voor jou?', language: 'nl', platforms: ['bluesky'] },
      { text: 'We are looking for an ecologist who can tell a story too. Do you know one?', language: 'en' },
    ],
    hashtags: ['werkenbijhetwaterschap'],
  },
  'item-39': { freedom: 'free' },
  'item-38': {
    suggestions: [
      { text: 'De Schoonwaterweek komt eraan. Welke middag kies jij?', language: 'nl' },
      { text: 'Clean Water Week is coming. Which afternoon will you pick?', language: 'en' },
    ],
    freedom: 'fixed',
    hashtags: ['schoonwaterweek'],
  },
}
