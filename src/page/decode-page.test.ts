import { describe, expect, test } from 'vitest'
import { decodePage, maxBytes } from './decode-page.ts'
import { PageError } from './page-error.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const cyrillic = Uint8Array.from([0xcc, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0]) // "Министр" in windows-1251
const german = 'Die Außenministerin fährt für drei Tage über Zürich nach Genf, hieß es.'

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(german), undefined, german],
    [
      'UTF-8 declared as Latin-1',
      Buffer.from(`<meta charset="iso-8859-1">${german}`),
      undefined,
      `<meta charset="iso-8859-1">${german}`,
    ],
    [
      'windows-1252 declared as UTF-8',
      latin1(`<meta charset="utf-8">${german}`),
      undefined,
      `<meta charset="utf-8">${german}`,
    ],
    ['Latin-1 by meta', latin1(`<meta charset="latin1">${german}`), undefined, `<meta charset="latin1">${german}`],
    ['windows-1251 by header', cyrillic, 'text/html; charset=windows-1251', 'Министр'],
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(german, 'utf16le')]),
      undefined,
      german,
    ],
    ['UTF-16 without it', Buffer.from(`<html><body>${german}`, 'utf16le'), undefined, `<html><body>${german}`],
    [
      'UTF-8 cut off inside a letter',
      Buffer.from('Zürich fährt für').subarray(0, 14),
      undefined,
      'Zürich fährt\ufffd'.slice(0, 12),
    ],
  ])('%s', (_name, bytes, contentType, expected) => {
    expect(decodePage(bytes, contentType).text).toContain(expected)
  })

  test('a few stray bytes do not spoil a UTF-8 page', () => {
    const bytes = Buffer.concat([
      Buffer.from(`<meta charset="utf-8">${german.repeat(4)}`),
      Buffer.from([0xe4]),
      Buffer.from(' Ende'),
    ])
    expect(decodePage(bytes).text).toContain('für drei Tage über Zürich')
  })
})

test('HTML is told from text', () => {
  const formatOf = (text: string, contentType?: string) => decodePage(Buffer.from(text), contentType).format
  expect(formatOf('<!doctype html><p>x')).toBe('html')
  expect(formatOf('Oslo\n<div class="a">The envoys met.</div>')).toBe('html')
  expect(formatOf('The envoys met. 3 < 4 and 5 > 2.')).toBe('text')
  expect(formatOf('<p>x</p>', 'text/plain')).toBe('text')
  expect(formatOf('x', 'text/html')).toBe('html')
})

test.each([
  ['pdf', '%PDF-1.7 '],
  ['office', 'PK\u0003\u0004rest'],
  ['image', '\u0089PNG\r\n'],
  ['archive', '\u001f\u008b\b'],
  ['binary', '\u0001\u0002\u0003\u0004'.repeat(20)],
])('%s is refused by name, with advice', (code, start) => {
  expect(() => decodePage(latin1(start))).toThrow(PageError)
  try {
    decodePage(latin1(start))
  } catch (error) {
    expect(error).toMatchObject({ code, advice: expect.any(String) })
  }
})

test('what is too long is read in part', () => {
  const decoded = decodePage(Buffer.alloc(maxBytes + 10, 'a'))
  expect(decoded.cut).toBe(true)
  expect(decoded.text).toHaveLength(maxBytes)
})
