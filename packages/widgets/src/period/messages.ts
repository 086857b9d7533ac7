import type { Messages } from '../locale.ts'

const nl = {
  now: {
    day: 'Vandaag',
    week: 'Deze week',
    month: 'Deze maand',
    quarter: 'Dit kwartaal',
    year: 'Dit jaar',
    all: 'Sinds het begin',
  },
  week: (number: number) => `Week ${number}`,
  quarter: (number: string) => `${number}e kwartaal`,
}

const en: typeof nl = {
  now: {
    day: 'Today',
    week: 'This week',
    month: 'This month',
    quarter: 'This quarter',
    year: 'This year',
    all: 'Since the start',
  },
  week: (number) => `Week ${number}`,
  quarter: (number) => `Quarter ${number}`,
}

/** How periods are called. */
export const messages: Messages<typeof nl> = { nl, en }
