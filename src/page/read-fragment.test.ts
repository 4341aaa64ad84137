import { describe, expect, test } from 'vitest'
import type { PageInput } from '../document/page-input.ts'
import { readPage } from './read-page.ts'

function blocksOf(input: PageInput): string[] {
  const { text, blocks } = readPage(input).report
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

const visit =
  'The harbour minister will travel to Bergen on 3 May to see the new docks and to meet the mayor of the town.'
const talks =
  'She will also hold talks with the fishermen, who have asked for longer seasons since the winter before last.'

describe('a fragment is the report, all of it', () => {
  test('its pieces side by side, an office above them', () => {
    const html = `<p>Office of the Harbour</p>\n<p>${visit}</p>\n<ul><li>Docks</li><li>Fish</li></ul><p>${talks}</p>`
    expect(blocksOf({ html })).toEqual([
      'paragraph: Office of the Harbour',
      `paragraph: ${visit}`,
      'list: Docks',
      'list: Fish',
      `paragraph: ${talks}`,
    ])
  })
  test('one piece in a box beside pieces in none', () => {
    const html = `<p>${visit}</p><div class="wp-block-quote"><p>${talks} ${talks} ${talks} ${talks}</p></div>`
    expect(blocksOf({ html })).toHaveLength(2)
  })
  test('words that stand in no element', () =>
    expect(blocksOf({ html: `${visit}<br><br><b>Talks.</b> ${talks}` })).toEqual([
      `paragraph: ${visit}`,
      `paragraph: Talks. ${talks}`,
    ]))
  test('its furniture goes all the same', () => {
    const html = `<p>${visit}</p><div class="share-buttons"><a href="/x">Share</a></div><p>${talks}</p><p>###</p>`
    expect(blocksOf({ html })).toEqual([`paragraph: ${visit}`, `paragraph: ${talks}`])
  })
  test('where it says what is the article, that is', () => {
    const html = `<div><p>Weather and tides of the week for all who go to sea, in small print.</p></div><article><p>${visit}</p><p>${talks}</p></article>`
    expect(blocksOf({ html })).toEqual([`paragraph: ${visit}`, `paragraph: ${talks}`])
  })
  test('a heading inside it is no title, one at its head is', () => {
    expect(blocksOf({ html: `<p>${visit}</p><h2>Talks</h2><p>${talks}</p>` })[0]).toBe(`paragraph: ${visit}`)
    expect(blocksOf({ html: `<h2>Docks</h2><p>${visit}</p><p>${talks}</p>` })[0]).toBe('title: Docks')
  })
})

describe('a publisher known from outside', () => {
  test('goes before what the page and its address say', () => {
    const html = `<html><head><meta property="og:site_name" content="Coast Radio"></head><body><p>${visit}</p></body></html>`
    const url = 'https://news.harbour.example/1'
    const publisherOf = (publisher?: string) =>
      readPage({ html, url, ...(publisher === undefined ? {} : { publisher }) }).report.publisher
    expect(['Harbour\u200b  Post ', '', ' ', undefined].map(publisherOf)).toEqual([
      'Harbour Post',
      ...['Coast Radio', 'Coast Radio', 'Coast Radio'],
    ])
    const { origin } = readPage({ text: visit, publisher: 'Harbour Post' }).report
    expect(origin).toEqual({ agency: 'Harbour Post', basis: 'publisher' })
  })
})

describe('a title known from outside', () => {
  const html = `<p>Office of the Harbour</p><p>${visit}</p>`
  test('opens the text that has none', () => {
    const title = 'The Minister’s Travel  to Bergen'
    expect(readPage({ html, title }).report.title).toBe('The Minister’s Travel to Bergen')
    expect(blocksOf({ html, title })).toEqual([
      'title: The Minister’s Travel to Bergen',
      'paragraph: Office of the Harbour',
      `paragraph: ${visit}`,
    ])
    expect(blocksOf({ text: `${visit}\n${talks}`, title })[0]).toBe('title: The Minister’s Travel to Bergen')
  })
  test('is not said twice', () => {
    const page = `<html><body><article><h1>Minister to see new docks</h1><p>${visit}</p><p>${talks}</p></article></body></html>`
    for (const title of [
      'MINISTER TO SEE NEW DOCKS',
      'Minister to see new docks | Coast Radio',
      'Minister to see new …',
    ])
      expect(blocksOf({ html: page, title })).toEqual([
        'title: Minister to see new docks',
        `paragraph: ${visit}`,
        `paragraph: ${talks}`,
      ])
  })
  test('stands above an own one that says something else', () => {
    const page = `<html><body><article><h1>Docks</h1><p>${visit}</p><p>${talks}</p></article></body></html>`
    expect(blocksOf({ html: page, title: 'Minister to travel' }).slice(0, 2)).toEqual([
      'title: Minister to travel',
      'title: Docks',
    ])
  })
  test('is left out where the text is taken as it is', () =>
    expect(blocksOf({ text: visit, title: 'Docks', clean: false })).toEqual([`paragraph: ${visit}`]))
})
