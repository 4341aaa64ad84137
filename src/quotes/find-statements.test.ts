import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeReport } from '../testing/make-report.ts'
import { say, statementsIn } from '../testing/say-statements.ts'
import { readWords } from '../words/read-words.ts'
import { findStatements } from './find-statements.ts'

/** "mode: content (speaker)" of each statement. */
function said(text: string): string[] {
  return say(text).map(({ mode, content, speaker }) => `${mode}: ${content} (${speaker})`)
}

describe('direct speech', () => {
  test.each([
    ['verb after', '“We will leave tonight,” the envoy said.', ['direct: We will leave tonight, (the envoy)']],
    [
      'verb inverted',
      '“We will leave tonight,” said Rosa Okoye, the envoy.',
      ['direct: We will leave tonight, (Rosa Okoye)'],
    ],
    ['verb before', 'The envoy said: “We will leave tonight.”', ['direct: We will leave tonight. (The envoy)']],
    ['inverted before', 'Said Okoye: “We will leave tonight.”', ['direct: We will leave tonight. (Okoye)']],
    [
      'broken',
      '“We will leave,” Okoye said, “and we will not return.”',
      ['direct: We will leave, (Okoye)', 'direct: and we will not return. (Okoye)'],
    ],
    [
      'goes on in the same paragraph',
      '“We will leave,” said Okoye. “Nobody will stop us.”',
      ['direct: We will leave, (Okoye)', 'direct: Nobody will stop us. (Okoye)'],
    ],
    [
      'goes on in the next paragraph',
      '“We will leave,” Okoye said.\n“Nobody will stop us.”',
      ['direct: We will leave, (Okoye)', 'direct: Nobody will stop us. (Okoye)'],
    ],
    [
      'introduced by a paragraph',
      'Okoye went further:\n“Nobody will stop us.”',
      ['direct: Nobody will stop us. (Okoye)'],
    ],
    ['somebody named before', 'Okoye was hopeful. “We have a deal.”', ['direct: We have a deal. (Okoye)']],
    ['question', '“Who will pay?” Okoye asked.', ['direct: Who will pay? (Okoye)']],
    [
      'apposition',
      '“We have a deal,” Rosa Okoye, head of the delegation, told reporters.',
      ['direct: We have a deal, (Rosa Okoye, head of the delegation)'],
    ],
    [
      'quoted by a paper',
      '“We have a deal,” the daily Sol quoted Okoye as saying.',
      ['direct: We have a deal, (Okoye)'],
    ],
    [
      'a colon alone',
      'The mayor had a ready answer: “We will rebuild it.”',
      ['direct: We will rebuild it. (The mayor)'],
    ],
    ['any verb at all', '“We will rebuild it!” the mayor trumpeted.', ['direct: We will rebuild it! (the mayor)']],
    [
      'with a question after',
      '“We will rebuild it,” the mayor said when asked whether it was lost.',
      ['direct: We will rebuild it, (the mayor)'],
    ],
    ['signed', '“We have a deal.” — Rosa Okoye', ['direct: We have a deal. (Rosa Okoye)']],
    [
      'over two paragraphs',
      'Okoye said: “We leave at dawn.\n“Nobody will stop us.”',
      ['direct: We leave at dawn.\n“Nobody will stop us. (Okoye)'],
    ],
    [
      'transcript',
      'QUESTION: Will you go?\nSECRETARY ROWE: We will. The plane is ready.',
      ['direct: Will you go? (QUESTION)', 'direct: We will. The plane is ready. (SECRETARY ROWE)'],
    ],
  ])('%s', (_name, text, expected) => expect(said(text)).toEqual(expected))
})

describe('mixed speech', () => {
  test.each([
    [
      'mostly quoted',
      'Okoye said the talks were “a long and bitter waste of time.”',
      ['mixed: the talks were “a long and bitter waste of time.” (Okoye)'],
    ],
    [
      'a fragment in a long clause',
      'Okoye told the assembly that relations between the two neighbours on the lake were “entering new waters” after the vote.',
      [
        'indirect: relations between the two neighbours on the lake were “entering new waters” after the vote (Okoye)',
        'mixed: entering new waters (Okoye)',
      ],
    ],
    [
      'a participle',
      'The senator walked out, calling the plan “a disgrace to the nation.”',
      ['mixed: the plan “a disgrace to the nation.” (The senator)'],
    ],
  ])('%s', (_name, text, expected) => expect(said(text)).toEqual(expected))
})

describe('indirect speech', () => {
  test.each([
    ['that', 'The ministry said that the road was open.', ['indirect: the road was open (The ministry)']],
    ['bare', 'The ministry said on Friday the road was open.', ['indirect: the road was open (The ministry)']],
    ['after', 'The road was open, the ministry said on Friday.', ['indirect: The road was open (the ministry)']],
    [
      'around',
      'The road, the ministry said, was open.',
      ['indirect: The road, the ministry said, was open (the ministry)'],
    ],
    [
      'according to, first',
      'According to the ministry, the road was open.',
      ['indirect: the road was open (the ministry)'],
    ],
    [
      'according to, last',
      'The road was open, according to a poll of drivers.',
      ['indirect: The road was open (a poll of drivers)'],
    ],
    [
      'the same speaker goes on',
      'The ministry said the road was open and denied that a bridge had fallen.',
      ['indirect: the road was open (The ministry)', 'indirect: a bridge had fallen (The ministry)'],
    ],
    [
      'two speakers',
      'The ministry said the road was open, but drivers said it was shut.',
      ['indirect: the road was open (The ministry)', 'indirect: it was shut (drivers)'],
    ],
    ['intention', 'The firm vowed to rebuild the bridge.', ['indirect: to rebuild the bridge (The firm)']],
    [
      'accusation',
      'The firm accused the army of burning the bridge.',
      ['indirect: the army of burning the bridge (The firm)'],
    ],
    [
      'issued a statement',
      'The firm issued a statement saying the bridge was safe.',
      ['indirect: the bridge was safe (The firm)'],
    ],
    ['announced', 'The road will open in May, it was announced on Friday.', ['indirect: The road will open in May ()']],
    [
      'within another’s words only once',
      'Okoye said she believed that the vote was fair.',
      ['indirect: she believed that the vote was fair (Okoye)'],
    ],
  ])('%s', (_name, text, expected) => expect(said(text)).toEqual(expected))
})

describe('no statement', () => {
  test.each([
    'The so-called “peace train” left at noon.',
    'She starred in “The Long Lake” in 1994.',
    '“Dearest friends”',
    'The court heard the case for two days.',
    'They had no say in the matter.',
  ])('%s', (text) => expect(said(text)).toEqual([]))
})

test('a transcript’s paragraphs without a label are their last speaker’s', () => {
  const text = 'QUESTION: Will you go?\nMR. ROWE: We will.\nThe plane is ready.\nQUESTION: When?'
  expect(said(text)[2]).toBe('direct: The plane is ready. (MR. ROWE)')
})

test('a set-off paragraph is the words of whom the sentence before names', () => {
  const text = 'Rosa Okoye went further:\nWe will not sign. We will go home.\nThen she left.'
  const report = makeReport(text)
  const blocks = report.blocks.map((block, i) => (i === 1 ? { ...block, kind: 'quote' as const } : block))
  const found = findStatements({
    report: { ...report, blocks },
    words: readWords(text, blocks),
    times: [],
    entities: [],
  })
  expect(
    found.map(({ content, speaker }) => [
      text.slice(content.start, content.end),
      text.slice(speaker!.start, speaker!.end),
    ]),
  ).toEqual([['We will not sign. We will go home.', 'Rosa Okoye']])
})

test('audience and channel', () => {
  expect(say('In a televised speech, Okoye told lawmakers that the dam was safe.')[0]).toMatchObject({
    channel: 'speech',
  })
  expect(say('“The dam is safe,” Okoye wrote on Twitter.')[0]).toMatchObject({ channel: 'Twitter' })
})

test('the day that hangs on the cue, not the one that is spoken of', () => {
  const text = 'Okoye said on Monday that the dam would open on Friday.'
  const report = makeReport(text)
  const time = (words: string, edtf: string, id: string) => {
    const start = text.indexOf(words)
    return {
      id,
      start,
      end: start + words.length,
      type: 'DATE' as const,
      value: edtf,
      edtf,
      anchor: 'published',
      rule: 'time/x',
    }
  }
  const times = [time('Monday', '2026-11-23', 't1'), time('Friday', '2026-11-27', 't2')]
  const [one] = findStatements({ report, words: readWords(text, report.blocks), times, entities: [] })
  expect(one?.said).toBe('2026-11-23')
})

test('the speaker is the entity named, a hearer the one told', () => {
  const text = 'The spokesman for the Lake Ministry, Ann Lee, told Rosa Okoye that the dam was safe.'
  const report = makeReport(text)
  const entity = (id: string, kind: 'person' | 'organisation', name: string) => {
    const start = text.indexOf(name)
    const mentions = [{ start, end: start + name.length, form: 'name' as const }]
    return { id, kind, name, wikidata: null, country: null, offices: [], mentions, rule: 'names/x' }
  }
  const entities = [
    entity('e1', 'organisation', 'Lake Ministry'),
    entity('e2', 'person', 'Ann Lee'),
    entity('e3', 'person', 'Rosa Okoye'),
  ]
  const [one] = findStatements({ report, words: readWords(text, report.blocks), times: [], entities })
  expect(one).toMatchObject({ speaker: { entity: 'e2' }, audience: ['e3'] })
})

describe('laws', () => {
  const words =
    'Okoye the ministry said that told reporters “ ” " , . : — and but he she it was denied accused of saying according to on Friday bridge , calling a disgrace plans to open ? \n'.split(
      ' ',
    )
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '))

  test('content lies in the text, is not empty, and direct ones do not overlap', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0
        for (const { content, mode } of statementsIn(input)) {
          expect(content.start).toBeGreaterThanOrEqual(0)
          expect(content.end).toBeLessThanOrEqual(input.length)
          expect(content.end).toBeGreaterThan(content.start)
          if (mode !== 'direct') continue
          expect(content.start).toBeGreaterThanOrEqual(end)
          end = content.end
        }
      }),
    )
  })

  test('a paragraph at the end changes no earlier statement', () => {
    fc.assert(
      fc.property(text, (input) => {
        if (/["“”][^"“”]*$/u.test(input)) return
        const more = `${input}\nThe bridge fell in May.`
        expect(say(more).filter((one) => !one.content.includes('bridge fell'))).toEqual(say(input))
      }),
    )
  })

  test('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (input) => {
        expect(statementsIn(input)).toEqual(statementsIn(input))
      }),
    )
  })

  test('is linear', () => {
    const slow = 'Okoye said “ he , she said that the ministry , who told , '
    const started = performance.now()
    statementsIn(slow.repeat(4000))
    expect(performance.now() - started).toBeLessThan(8000)
  })
})
