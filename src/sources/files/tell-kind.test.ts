import { describe, expect, test } from 'vitest'
import { tellKind } from './tell-kind.ts'

const tell = (name: string, head: string | Uint8Array, named = false) =>
  tellKind({ name, head: Buffer.from(head), named })
const html = '<!DOCTYPE html><html><p>Hello'

describe('what a file is', () => {
  test.each<[string, string | Uint8Array, string | null]>([
    ['a.html', html, 'page'],
    ['a.htm', '<p>a piece', 'page'],
    ['index.php', html, 'page'],
    ['article', 'The two envoys met.', 'page'],
    ['a.txt', 'The two envoys met.', 'page'],
    ['a.xml', `<?xml version="1.0"?>\n<!-- c --><html xmlns="x">`, 'page'],
    ['a.txt', Buffer.from('\ufeffThe two envoys', 'utf16le'), 'page'],
    ['a.dat', 'some text', null],
    ['a.txt', '\u0000\u0001\u0002\u0003', null],
    ['a.xml', '<?xml version="1.0"?><book/>', null],
    ['a.xml', '<?xml version="1.0"?><rss version="2.0">', 'feed'],
    ['a.html', '<rss version="2.0">', 'feed'],
    ['a', '\ufeff\n<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['a.rdf', '<rdf:RDF xmlns="x">', 'feed'],
    ['a.json', '{"version": "https://jsonfeed.org/version/1.1", "items": []}', 'feed'],
    ['a.opml', '<opml version="2.0">', null],
    ['a.xml', '<urlset xmlns="x">', null],
    ['a.json', '{"name": "package"}', null],
    ['a.json', '{\n  "text": "x"\n}', null],
    ['a.json', '{"id": 1, "text": "x"}\n{"id": 2', 'json-lines'],
    ['a.jsonl', 'anything', 'json-lines'],
    ['a.ndjson.gz', '{}', 'json-lines'],
    ['a.warc', 'WARC/1.1\r\n', 'web-archive'],
    ['a.html', 'WARC/1.0\r\n', 'web-archive'],
    ['a.wacz', 'PK\u0003\u0004', 'web-collection'],
    ['a.docx', 'PK\u0003\u0004', null],
    ['a.zip', 'PK\u0003\u0004', null],
    ['a.html', 'PK\u0003\u0004', null],
    ['2023-May.txt', 'From a at b.org  Mon May  1 10:00:00 2023\nFrom: a', 'mailbox'],
    ['a.txt', 'From 10:00 on the two met.\nThen they left.', 'page'],
    ['a.txt', 'From: the press office\nDate: today\n\nThe two met.', 'page'],
    ['a.eml', 'From: x', 'message'],
    ['1700000000.M1.host:2,S', 'Return-Path: <a@b.org>\nFrom: x', 'message'],
    ['a.mhtml', 'From: <Saved by Blink>', 'message'],
  ])('%s: %s', (name, head, kind) => {
    expect(tell(name, head)).toBe(kind)
  })

  test.each<[string, string, string]>([
    ['a.opml', '<opml version="2.0">', 'feed'],
    ['a.xml', '<sitemapindex xmlns="x">', 'feed'],
    ['a.json', '{"name": "package"}', 'page'],
    ['a.docx', 'PK\u0003\u0004', 'page'],
    ['a.zip', 'PK\u0003\u0004', 'zip'],
    ['a', 'PK\u0003\u0004', 'zip'],
    ['a.zip', 'PK\u0005\u0006', 'zip'],
    ['a.wacz', 'PK\u0003\u0004', 'web-collection'],
    ['a.dat', 'some text', 'page'],
  ])('%s: %s, where it is named', (name, head, kind) => {
    expect(tell(name, head, true)).toBe(kind)
  })

  test('is told in a time that grows with the head alone', () => {
    const heads = [
      'From '.repeat(13_000),
      '<!-- '.repeat(13_000),
      '{"id"'.repeat(11_000),
      '\n'.repeat(65_000),
      'a: '.repeat(20_000),
    ]
    const began = performance.now()
    for (const head of heads) tell('a', head, true)
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
