import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RecentLinks } from './recent-links.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('a link is read once a second, and gone within one', async () => {
  const link = { share: 's1', target: 'https://example.org/' }
  const find = vi.fn().mockResolvedValue(link)
  const recent = new RecentLinks({ find })
  for (let time = 0; time < 3; time++) expect(await recent.find('a')).toEqual(link)
  expect(find).toHaveBeenCalledTimes(1)
  find.mockResolvedValue('gone')
  vi.advanceTimersByTime(1000)
  expect(await recent.find('a')).toBe('gone')
  expect(find).toHaveBeenCalledTimes(2)
})

test('what is not known is asked for each time, and takes no room', async () => {
  const find = vi.fn().mockResolvedValue(undefined)
  const recent = new RecentLinks({ find })
  await recent.find('a')
  await recent.find('a')
  expect(find).toHaveBeenCalledTimes(2)
})
