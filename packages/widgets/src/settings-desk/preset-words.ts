import type { presets } from '@advocacy-kit/core'
import type { Messages } from '../locale.ts'

/** The name of a set of rules. */
export type PresetName = keyof typeof presets

interface Words {
  name: string
  /** What it is for. */
  purpose: string
}

const nl: Record<PresetName, Words> = {
  sharing: {
    name: 'Delen',
    purpose: 'Voor een begin: delen zelf telt, tot drie keer per dag, en eigen woorden tellen dubbel.',
  },
  results: {
    name: 'Resultaat',
    purpose: 'Voor gesprek: wat een share losmaakt, telt het meest, tot een grens per bericht.',
  },
  qualityOverQuantity: {
    name: 'Liever goed dan veel',
    purpose: 'Tegen spam: één goede share per dag in eigen woorden, en het gesprek dat erop volgt.',
  },
  creating: { name: 'Zelf maken', purpose: 'Voor makers: iets nieuws maken telt veel meer dan doorgeven.' },
  reach: {
    name: 'Bereik',
    purpose: 'Voor bekendheid: hoeveel mensen een share bereikt, met iets voor het delen zelf.',
  },
  measureOnly: { name: 'Alleen meten', purpose: 'Geen punten en geen stand: delen en reacties worden alleen gemeten.' },
  smarp: { name: 'Als bij Smarp', purpose: 'Zo eenvoudig als het kan: één punt per share en één per reactie.' },
  apostle: { name: 'Als bij Apostle', purpose: 'Tien punten voor delen, twintig voor een bericht dat je toevoegt.' },
  clearview: { name: 'Als bij Clearview Social', purpose: 'Vijf punten voor delen, één per klik.' },
  marketBeam: {
    name: 'Als bij MarketBeam',
    purpose: 'Grote getallen: vijftig voor delen, daarna reposts, kliks en likes.',
  },
  vistaActivity: { name: 'Als bij Vista Social: activiteit', purpose: 'Doen telt: delen en reposts het meest.' },
  vistaResults: { name: 'Als bij Vista Social: resultaat', purpose: 'Wat het oplevert telt: commentaar het meest.' },
  vistaReach: { name: 'Als bij Vista Social: bereik', purpose: 'Hoeveel mensen het zien, telt het meest.' },
}

const en: Record<PresetName, Words> = {
  sharing: {
    name: 'Sharing',
    purpose: 'For a start: sharing itself counts, up to three times a day, and own words count double.',
  },
  results: {
    name: 'Results',
    purpose: 'For conversation: what a share brings about counts most, up to a limit per item.',
  },
  qualityOverQuantity: {
    name: 'Quality over quantity',
    purpose: 'Against spam: one good share a day in own words, and the conversation that follows.',
  },
  creating: { name: 'Creating', purpose: 'For makers: making something new counts far more than passing it on.' },
  reach: {
    name: 'Reach',
    purpose: 'For awareness: how many people a share reaches, with a little for sharing itself.',
  },
  measureOnly: {
    name: 'Measure only',
    purpose: 'No points and no standings: sharing and reactions are only measured.',
  },
  smarp: { name: 'As with Smarp', purpose: 'As simple as can be: one point per share and one per reaction.' },
  apostle: { name: 'As with Apostle', purpose: 'Ten points for sharing, twenty for an item that you add.' },
  clearview: { name: 'As with Clearview Social', purpose: 'Five points for sharing, one per click.' },
  marketBeam: {
    name: 'As with MarketBeam',
    purpose: 'Large numbers: fifty for sharing, then reposts, clicks and likes.',
  },
  vistaActivity: { name: 'As with Vista Social: activity', purpose: 'Doing counts: sharing and reposts most.' },
  vistaResults: { name: 'As with Vista Social: results', purpose: 'What it brings counts: comments most.' },
  vistaReach: { name: 'As with Vista Social: reach', purpose: 'How many people see it counts most.' },
}

/** What the presets are called, and what each is for. The order is that of the list. */
export const presetWords: Messages<Record<PresetName, Words>> = { nl, en }
