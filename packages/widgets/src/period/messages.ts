import type { Messages } from '../locale.ts'
import { formatNumber, plural } from '../numbers.ts'

const nl = {
  now: {
    day: 'Vandaag',
    week: 'Deze week',
    month: 'Deze maand',
    quarter: 'Dit kwartaal',
    year: 'Dit jaar',
    all: 'Sinds het begin',
  },
  before: { week: 'Vorige week', month: 'Vorige maand' },
  week: (number: number) => `Week ${number}`,
  quarter: (number: string) => `${number}e kwartaal`,
  lastDays: (count: number) => `Afgelopen ${formatNumber('nl', count)} ${plural('nl', count, 'dag', 'dagen')}`,
  period: 'Periode',
  earlier: 'Periode ervoor',
  later: 'Periode erna',
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
  before: { week: 'Last week', month: 'Last month' },
  week: (number) => `Week ${number}`,
  quarter: (number) => `Quarter ${number}`,
  lastDays: (count) => `Last ${formatNumber('en', count)} ${plural('en', count, 'day', 'days')}`,
  period: 'Period',
  earlier: 'Period before',
  later: 'Period after',
}

/** How periods are called. */
export const messages: Messages<typeof nl> = { nl, en }
