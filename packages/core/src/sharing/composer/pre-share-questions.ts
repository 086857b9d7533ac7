import type { SharingSettings } from '../sharing-settings.ts'

const questions = [
  { nl: 'Zou ik dit zelf lezen?', en: 'Would I read this myself?' },
  { nl: 'Zou ik dit ook delen als het niet van ons was?', en: 'Would I share this if it were not ours?' },
  { nl: 'Past dit bij dit netwerk?', en: 'Does this fit this network?' },
  { nl: 'Wie lezen dit, en wat hebben zij eraan?', en: 'Who reads this, and what is it to them?' },
  { nl: 'Als het een grap is: gaat die niet te ver?', en: 'If it is a joke: does it not go too far?' },
]

/** What a person may ask themselves before sharing. All of it can be skipped; there is nowhere to send an answer to. */
export function preShareQuestions({ questions: own }: SharingSettings, language: 'nl' | 'en'): string[] {
  return (own ?? questions).flatMap(
    ({ [language]: asked, en }: { nl?: string | undefined; en?: string | undefined }) => asked ?? en ?? [],
  )
}
