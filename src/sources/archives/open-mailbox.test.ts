import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSources } from '../open-sources.ts'
import type { Sourced, SourceItem, SourceOptions } from '../source-item.ts'
import { readMessageDate } from './read-message-date.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mail-'))
})
afterEach(() => rmSync(root, { recursive: true }))

async function open(content: string | Uint8Array, name: string, options: SourceOptions = {}): Promise<Sourced[]> {
  writeFileSync(join(root, name), content)
  const found = await Array.fromAsync(openSources([join(root, name)], options))
  return found.map((it) => ({ ...it, location: it.location.slice(root.length + 1) }))
}

const placesOf = (found: readonly Sourced[]) => found.map((it) => it.location)
const inputsOf = (found: readonly Sourced[]) => found.map((it) => (it as SourceItem).input)

const plain = `From press@example.org Fri Mar 17 09:05:00 2023
From: Press Office <press@example.org>
Date: Fri, 17 Mar 2023 23:30:00 -0500
Subject: =?utf-8?q?Minister_receives_envoy_of_C=C3=B4te_d'Ivoire?=
Message-ID: <one@example.org>
Archived-At: <https://lists.example.org/2023/one>

The minister received the envoy on Friday.

From there both went on to the palace at noon.
>From the palace they spoke to the press.
>>From is quoted once more.

`
const pages = `From press@example.org Sat Mar 18 10:00:00 2023 +0100
Date: 18 Mar 2023
Subject: Accord
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="cut"

--cut
Content-Type: text/plain; charset=utf-8

In short: they signed.
--cut
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>They signed in Ch=E2teau-Thierry.</p>
--cut--

`
const hollow = `From press@example.org Sun Mar 19 10:00:00 2023
Subject: nothing
Message-ID: <three@example.org>


`

describe('a mailbox', () => {
  test.each(['a.mbox', 'list-2023-March.txt', 'Inbox', 'a.mbox.gz'])('is told in %s', async (name) => {
    const box = plain + pages
    const found = await open(name.endsWith('.gz') ? gzipSync(box) : box, name)
    expect(placesOf(found)).toEqual([`${name}#one@example.org`, `${name}#2`])
  })

  test('gives its messages as reports', async () => {
    const [first, second] = inputsOf(await open(plain + pages, 'a.mbox'))
    expect(first).toEqual({
      text: expect.stringContaining('The minister received'),
      title: "Minister receives envoy of Côte d'Ivoire",
      published: '2023-03-17T23:30:00-05:00',
      url: 'https://lists.example.org/2023/one',
    })
    expect(first!.text).toContain('\nFrom there both went on to the palace at noon.\nFrom the palace they')
    expect(first!.text).toContain('\n>From is quoted')
    expect(second).toEqual({
      html: expect.stringContaining('<p>They signed in Château-Thierry.</p>'),
      title: 'Accord',
      published: '2023-03-18',
    })
  })

  test('is told by lines that end as Windows ends them', async () => {
    expect(await open((plain + pages).replaceAll('\n', '\r\n'), 'a.mbox')).toHaveLength(2)
  })

  test('of which a message has no text, or is too large, gives all others', async () => {
    const large = `From a@example.org Sun Mar 19 10:00:00 2023\nSubject: large\n\n${'attached '.repeat(5_900_000)}\n\n`
    const found = await open(hollow + large + plain, 'a.mbox')
    expect(found.map((it) => ('error' in it ? it.error.code : it.location))).toEqual([
      'unreadable',
      'too-big',
      'a.mbox#one@example.org',
    ])
  })

  test('that grew has only its new messages given out', async () => {
    const [first] = (await open(plain, 'a.mbox')) as SourceItem[]
    const known = (_: string, stamp: string) => stamp === first!.stamp
    expect(placesOf(await open(plain + pages, 'a.mbox', { known }))).toEqual(['a.mbox#2'])
  })

  test('that breaks off gives what is whole, then says so', async () => {
    const packed = gzipSync(Array.from({ length: 50 }, (_, i) => plain.replaceAll('one@', `m${i * 7919}@`)).join(''))
    const found = await open(packed.subarray(0, packed.length - 30), 'a.mbox.gz')
    expect(found.length).toBeGreaterThan(30)
    expect(found.at(-1)).toMatchObject({ location: 'a.mbox.gz', error: { code: 'cut-off' } })
    expect(found.slice(0, -1).every((it) => 'input' in it)).toBe(true)
  })
})

describe('a message', () => {
  test('is a report where the file lies', async () => {
    const found = await open(plain.slice(plain.indexOf('\n') + 1), 'a.eml')
    expect(found).toMatchObject([{ location: 'a.eml', input: { published: '2023-03-17T23:30:00-05:00' } }])
  })

  test('nested without end is refused', async () => {
    const nest = (depth: number): string =>
      depth === 0
        ? 'Content-Type: text/plain\n\nx\n'
        : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${nest(depth - 1)}\n--b${depth}--\n`
    expect(await open(`Subject: deep\n${nest(100)}`, 'a.eml')).toMatchObject([{ error: { code: 'unreadable' } }])
  })

  test('of more lines than a letter has is refused before it is taken apart', async () => {
    for (const line of [
      '\n',
      'They met again on that day in the same hall, and nobody said why.\n',
      `${'x'.repeat(60)}\n`,
    ]) {
      const found = await open(`Subject: long\n\n${line.repeat(300_000)}`, 'a.eml')
      expect(found).toMatchObject([{ error: { code: 'unreadable' } }])
    }
  })

  test('with a large attachment is read', async () => {
    const packed = `${'QUJD'.repeat(19)}\n`.repeat(130_000)
    const parts = `--cut\nContent-Type: text/plain\n\nThey signed.\n--cut\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${packed}--cut--\n`
    const found = await open(`Subject: paper\nContent-Type: multipart/mixed; boundary=cut\n\n${parts}`, 'a.eml')
    expect(inputsOf(found)).toMatchObject([{ text: 'They signed.\n', title: 'paper' }])
  })

  test('that is a page a browser saved has its address, and no day', async () => {
    const saved = `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/news/accord
Subject: Accord
Date: Tue, 5 Mar 2024 10:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="cut"

--cut
Content-Type: text/html
Content-Location: https://example.org/news/accord

<html><title>Accord</title><p>They signed.</p></html>
--cut--
`
    const [input] = inputsOf(await open(saved, 'a.mhtml'))
    expect(input).toEqual({ html: expect.stringContaining('They signed'), url: 'https://example.org/news/accord' })
  })
})

describe('the date of a message', () => {
  test.each([
    ['Fri, 17 Mar 2023 23:30:00 -0500', '2023-03-17T23:30:00-05:00'],
    ['Fri, 17 Mar 2023 23:30 +0000 (UTC)', '2023-03-17T23:30:00+00:00'],
    ['7 Mar 2023 08:00:00 GMT', '2023-03-07'],
    ['Tue, 05 Mar 2024 10:00:00 -0000', '2024-03-05'],
    ['Tue, 5 March 02', '2002-03-05'],
    ['31 Feb 2023 10:00:00 +0000', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (header, expected) => {
    expect(readMessageDate(header)).toBe(expected)
  })
})
