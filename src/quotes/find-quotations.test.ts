import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeReport } from '../testing/make-report.ts'
import { findQuotations } from './find-quotations.ts'

function quoted(text: string): string[] {
  return findQuotations(text, makeReport(text).blocks).map(({ inner }) => text.slice(inner.start, inner.end))
}

describe('quotation marks', () => {
  test.each([
    ['curly', 'He said, “We go.”', ['We go.']],
    ['straight', 'He said, "We go."', ['We go.']],
    ['guillemets', 'Er sagte: «Wir gehen.»', ['Wir gehen.']],
    ['German', 'Er sagte: „Wir gehen.“ Dann ging er.', ['Wir gehen.']],
    ['two single marks', "''We go,'' he said.", ['We go,']],
    ['single, as British papers print', '‘It’s the ministers’ job,’ she said.', ['It’s the ministers’ job,']],
    ['straight single', "'We don't know,' she said.", ["We don't know,"]],
    ['nested: the outer counts', '“He told me ‘never’ twice,” she said.', ['He told me ‘never’ twice,']],
    ['nested with a space', '“ ‘Never’ was his word,” she said.', ['‘Never’ was his word,']],
    ['nested in single', '‘He told me “never” twice,’ she said.', ['He told me “never” twice,']],
    ['apostrophes are none', 'The ministers’ plan isn’t Ann’s, and the ’90s are over.', []],
    ['clipped words are none', "Rock 'n' roll won 'em over in the '60s.", []],
    ['inches are none', 'A 6" pipe.', []],
    [
      'an opening mark left open runs to the end of its block',
      'She said: “We will go.\nThen she left.',
      ['We will go.'],
    ],
    ['opened anew in each paragraph', '“One.\n“Two,” he said.', ['One.', 'Two,']],
    ['opened twice by mistake', '“One. “Two,” he said.', ['One.', 'Two,']],
    ['curly opened, straight closed', '“We go," he said.', ['We go,']],
  ])('%s', (_name, text, expected) => expect(quoted(text)).toEqual(expected))

  test('never overlap and never throw', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '„',
      '«',
      '»',
      'a',
      ' ',
      's',
      ',',
      '.',
      '\n',
      'We',
      '`',
      "''",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const one of findQuotations(text, makeReport(text).blocks)) {
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.inner.end).toBeGreaterThan(one.inner.start)
          expect(one.inner.end).toBeLessThanOrEqual(one.end)
          end = one.end
        }
      }),
    )
  })
})
