import type { Program, SharingSettings } from '@advocacy-kit/core'

/** What is typed of the settings about sharing: lists with one thing on each line. */
export interface SharingTyped {
  /** The platforms that are offered, by id. */
  platforms: readonly string[]
  disclosureNl: string
  disclosureEn: string
  /** No disclosure at all. */
  undisclosed: boolean
  blockedPhrases: string
  hashtags: string
  /** Whose questions are asked. */
  questions: 'kit' | 'none' | 'own'
  questionsNl: string
  questionsEn: string
  /** A name and an address on each line. */
  ownPlatforms: string
}

/** The settings as text. */
export function sharingTyped({ platforms, sharing }: Pick<Program, 'platforms' | 'sharing'>): SharingTyped {
  const { disclosure, blockedPhrases = [], hashtags = [], questions, ownPlatforms = [] } = sharing
  const asked = (language: 'nl' | 'en') => (questions ?? []).map((question) => question[language] ?? '').join('\n')
  return {
    platforms,
    disclosureNl: disclosure?.nl ?? '',
    disclosureEn: disclosure?.en ?? '',
    undisclosed: disclosure === null,
    blockedPhrases: blockedPhrases.join('\n'),
    hashtags: hashtags.map((tag) => `#${tag}`).join(' '),
    questions: questions === undefined ? 'kit' : questions.length === 0 ? 'none' : 'own',
    questionsNl: asked('nl'),
    questionsEn: asked('en'),
    ownPlatforms: ownPlatforms.map(({ name, link }) => `${name} ${link}`).join('\n'),
  }
}

/** The settings that a text stands for; what is left empty is as the kit has it. */
export function sharingOf(
  typed: SharingTyped,
  { sharing }: Pick<Program, 'sharing'>,
): Pick<Program, 'platforms' | 'sharing'> {
  const phrases = linesOf(typed.blockedPhrases)
  const tags = typed.hashtags.split(/[\s,]+/).flatMap((tag) => tag.replace(/^#/, '') || [])
  const own = ownOf(linesOf(typed.ownPlatforms), sharing.ownPlatforms ?? [])
  const before = new Set(sharing.ownPlatforms?.map(({ id }) => id))
  const ids = own.map(({ id }) => id)
  const kept = typed.platforms.filter((id) => !before.has(id) || ids.includes(id))
  return {
    // What is new is offered at once.
    platforms: [...kept, ...ids.filter((id) => !before.has(id) && !kept.includes(id))],
    sharing: {
      ...disclosureOf(typed),
      ...(phrases.length > 0 && { blockedPhrases: phrases }),
      ...(tags.length > 0 && { hashtags: tags }),
      ...questionsOf(typed),
      ...(own.length > 0 && { ownPlatforms: own }),
    },
  }
}

function disclosureOf({ undisclosed, disclosureNl, disclosureEn }: SharingTyped): Pick<SharingSettings, 'disclosure'> {
  if (undisclosed) return { disclosure: null }
  const disclosure = inLanguages(disclosureNl.trim(), disclosureEn.trim())
  return Object.keys(disclosure).length > 0 ? { disclosure } : {}
}

function questionsOf({ questions, questionsNl, questionsEn }: SharingTyped): Pick<SharingSettings, 'questions'> {
  if (questions === 'kit') return {}
  if (questions === 'none') return { questions: [] }
  const nl = questionsNl.split('\n')
  const en = questionsEn.split('\n')
  const all = Array.from({ length: Math.max(nl.length, en.length) }, (_, at) =>
    inLanguages(nl[at]?.trim() ?? '', en[at]?.trim() ?? ''),
  )
  return { questions: all.filter((question) => Object.keys(question).length > 0) }
}

function inLanguages(nl: string, en: string): { nl?: string; en?: string } {
  return { ...(nl && { nl }), ...(en && { en }) }
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}

/** A platform keeps its id as long as it keeps its name or its address: shares know it by that. */
function ownOf(lines: readonly string[], before: NonNullable<SharingSettings['ownPlatforms']>) {
  return lines.map((line) => {
    const at = line.search(/\S+$/)
    const [name, link] = [line.slice(0, at).trim(), line.slice(at)]
    const known = before.find((one) => one.name === name) ?? before.find((one) => one.link === link)
    return { id: known?.id ?? name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), name, link }
  })
}
