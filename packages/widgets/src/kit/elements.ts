/** How each element is loaded and registered. */
export const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'advocacy-provider': () => import('../provider/define.ts'),
  'advocacy-leaderboard': () => import('../leaderboard/define.ts'),
  'advocacy-points': () => import('../points/define.ts'),
  'advocacy-goals': () => import('../goals/define.ts'),
  'advocacy-content-card': () => import('../content-card/define.ts'),
  'advocacy-share-buttons': () => import('../share-buttons/define.ts'),
  'advocacy-share-button': () => import('../share-button/define.ts'),
  'advocacy-share-dialog': () => import('../share-dialog/define.ts'),
  'advocacy-onboarding': () => import('../onboarding/define.ts'),
  'advocacy-kudos': () => import('../kudos/define.ts'),
  'advocacy-kudos-desk': () => import('../kudos-desk/define.ts'),
  'advocacy-program-settings': () => import('../program-settings/define.ts'),
  'advocacy-settings-desk': () => import('../settings-desk/define.ts'),
  'advocacy-share-question': () => import('../share-question/define.ts'),
}
