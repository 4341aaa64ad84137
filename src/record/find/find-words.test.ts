import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPassages } from './cut-passages.ts'
import { foldLetters } from './fold-letters.ts'
import { makeSeeker } from './mark-words.ts'
import { parseWords } from './parse-words.ts'
import { rankTexts } from './rank-texts.ts'

test('letters are folded to the same length, and as SQLite folds them', () => {
  const letter = fc.constantFrom(...'aZ09éÜßłØøÇşİıœÅñǅÑйЙёήΩ中あק’-—“.')
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
      expect(foldLetters(text)).toHaveLength(text.length)
    }),
  )
  const sqlite = new DatabaseSync(':memory:')
  sqlite.exec(`CREATE VIRTUAL TABLE words USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, 'row')`)
  const names = 'Çavuşoğlu Łódź Ærø Škoda Nguyễn Đinh Straße ZÜRICH İstanbul Зеленський Ёлкин Αθήνα naïve 24th'
  sqlite.prepare('INSERT INTO words (body) VALUES (?)').run(names)
  const terms = sqlite
    .prepare('SELECT term FROM vocabulary')
    .all()
    .map(({ term }) => term)
  expect(names.split(' ').map(foldLetters).sort()).toEqual(terms.sort())
})

test('what is asked is told from how it is typed', () => {
  const words = (typed: string) => {
    const { all, none } = parseWords(typed)
    const say = ({ folded, prefix }: (typeof none)[number]) => folded.join('+') + (prefix ? '*' : '')
    return [...all.map((any) => any.map(say).join('|')), ...none.map((one) => `-${say(one)}`)].join(' ')
  }
  expect(words('Grain  deal')).toBe('grain deal')
  expect(words('“grain deal” OR corridor -Odesa')).toBe('grain+deal|corridor -odesa')
  expect(words('U.S. al-Sisi')).toBe('u+s al+sisi')
  expect(words('minist* a*')).toBe('minist* a')
  expect(words('OR a AND NOT b "c')).toBe('a c -b')
  expect(words('NOT -x - "" () *')).toBe('-x')
  expect(parseWords('w '.repeat(500)).all).toHaveLength(32)
})

test('anything typed is a question or none, and never an error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (typed, text) => {
      const seeker = makeSeeker(parseWords(typed))
      seeker.holds(text)
      for (const { start, end } of seeker.mark(text)) expect(end).toBeGreaterThan(start)
    }),
  )
})

test('whole words are meant, in a row where they stand in quotation marks', () => {
  const holds = (typed: string, text: string) => makeSeeker(parseWords(typed)).holds(text)
  expect(holds('grain', 'Grains of rice')).toBe(false)
  expect(holds('grain*', 'Grains of rice')).toBe(true)
  expect(holds('"foreign minister"', 'The foreign-minister spoke')).toBe(true)
  expect(holds('"foreign minister"', 'The minister, foreign to us')).toBe(false)
  expect(holds('a -b', 'a c')).toBe(true)
  expect(holds('a -b', 'a b')).toBe(false)
  expect(holds('-b', 'a')).toBe(false)
})

test('marks are in order, and the longer one where two begin together', () => {
  const text = 'Çelik and CELIK Ankara'
  const marks = makeSeeker(parseWords('celik OR "celik and"')).mark(text)
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Çelik and', 'CELIK'])
})

test('passages are whole lines, or the part of a long one that has the marks', () => {
  const long = `${'word '.repeat(100)}grain ${'more '.repeat(100)}`
  const text = `No line\nA grain of rice\n${long}`
  const marks = makeSeeker(parseWords('grain')).mark(text)
  const passages = cutPassages(text, marks)
  expect(passages.map(({ words }) => words.length <= 330)).toEqual([true, true])
  for (const { words, start, marks: inside } of passages) {
    expect(text.slice(start, start + words.length)).toBe(words)
    expect(inside.map((mark) => words.slice(mark.start, mark.end))).toEqual(['grain'])
  }
  expect(passages[1]!.words).toMatch(/^word .* more$/u)
})

test('of texts of one length the one that says it more often is better; a title counts; a long text is held back', () => {
  const [once, often, titled, long] = rankTexts([
    { counts: [1], inTitle: [0], length: 1000 },
    { counts: [3], inTitle: [0], length: 1000 },
    { counts: [1], inTitle: [1], length: 1000 },
    { counts: [1], inTitle: [0], length: 9000 },
  ])
  expect(often).toBeGreaterThan(once!)
  expect(titled).toBeGreaterThan(often!)
  expect(long).toBeLessThan(once!)
})
