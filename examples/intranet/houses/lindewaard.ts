import type { House } from './house.ts'

/** A municipality: strict contrast, square corners, no ornament. */
export const lindewaard: House = {
  id: 'lindewaard',
  name: 'Gemeente Lindewaard',
  tokens: {
    accent: 'light-dark(#004a80, #9fd0ff)',
    'on-accent': 'light-dark(#ffffff, #00233d)',
    surface: 'light-dark(#ffffff, #101820)',
    text: 'light-dark(#111111, #ffffff)',
    muted: 'light-dark(#3d4650, #c6d0da)',
    border: 'light-dark(#8a949e, #5d6b79)',
    success: 'light-dark(#00521f, #8fe3ae)',
    danger: 'light-dark(#8c0d0d, #ffb3ad)',
    radius: '0px',
    space: '8px',
    font: 'Verdana, "DejaVu Sans", sans-serif',
    shadow: 'none',
  },
  kind: { nl: 'Een gemeente', en: 'A municipality' },
  about: {
    nl: 'Alle tekst haalt 7 op 1. Rechte hoeken, duidelijke lijnen, niets dat zweeft.',
    en: 'All text reaches 7 to 1. Square corners, clear lines, nothing that floats.',
  },
  sections: [
    { nl: 'Wonen', en: 'Living' },
    { nl: 'Zorg', en: 'Care' },
    { nl: 'Werk', en: 'Work' },
  ],
  heading: { nl: 'Vertel mee over Lindewaard', en: 'Help tell what Lindewaard does' },
  intro: {
    nl: 'Jij weet wat er speelt aan de balie en in de wijk. Deel wat inwoners moeten weten.',
    en: 'You know what goes on at the desk and in the street. Share what residents should know.',
  },
  pillar: { nl: 'Dichtbij inwoners', en: 'Close to residents' },
  teams: [
    { name: { nl: 'Burgerzaken', en: 'Civil affairs' }, people: ['Nora', 'Erwin', 'Sevda', 'Ruud'] },
    { name: { nl: 'Jeugd en onderwijs', en: 'Youth and education' }, people: ['Mirte', 'Abdel', 'Janneke', 'Piet'] },
    { name: { nl: 'Openbare ruimte', en: 'Public space' }, people: ['Kees', 'Loes', 'Winston', 'Aafke'] },
    {
      name: { nl: 'Schuldhulpverlening', en: 'Debt counselling' },
      people: ['Thea', 'Youssef', 'Gerda', 'Bas'],
    },
  ],
  goal: { name: { nl: 'Samen duizend keer een reactie', en: 'A thousand reactions together' }, target: 1000 },
  item: {
    kind: 'message',
    title: {
      nl: 'Rijbewijs verlengen: vanaf maandag zonder afspraak',
      en: 'Renew your licence: no appointment from Monday',
    },
    text: {
      nl: 'Kom langs tussen 8.30 en 12.00 uur. Neem een pasfoto mee; de rest doen we samen.',
      en: 'Drop in between 8.30 and 12.00. Bring a photograph; the rest we do together.',
    },
    caption: {
      nl: 'Vanaf maandag verleng je bij ons je rijbewijs zonder afspraak. Tot ziens aan de balie!',
      en: 'From Monday you can renew your licence without an appointment. See you at the desk!',
    },
    imageAlt: { nl: 'Het stadhuis aan het plein', en: 'The town hall on the square' },
  },
}
