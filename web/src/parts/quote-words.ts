import type { StatementAnswer } from '../../../src/api/statement.ts'

/**
 * What somebody said, as it is shown: in marks where all are the speaker's own words. Marks that the report has around those, and the comma
 * before its "he said", are left out; marks around some of the words stay.
 */
export function quoteWords({ mode, words }: Pick<StatementAnswer, 'mode' | 'words'>): string {
  if (mode === 'direct') return `“${words.replace(/^[“"'‘\s]+/u, '').replace(/[,”"'’\s]+$/u, '')}”`
  const bare = words.trim().replace(/,$/u, '')
  // A mark whose other one lies outside the words.
  if (/^[“"]/u.test(bare) && !/[”"]/u.test(bare.slice(1))) return bare.slice(1)
  return /[”"]$/u.test(bare) && !/[“"]/u.test(bare.slice(0, -1)) ? bare.slice(0, -1) : bare
}
