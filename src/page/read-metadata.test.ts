import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from './parse-page.ts'
import { splitNames } from './read-bylines.ts'
import { readJsonLd } from './read-json-ld.ts'
import { type Metadata, readMetadata } from './read-metadata.ts'

const read = (html: string, url: string | null = null): Metadata =>
  readMetadata(parsePage(html), { url, html, lines: [], given: null })

describe('title', () => {
  it('is the heading that says what the head claims, not the site’s', () => {
    const html = `<title>A bridge opens | The Courier</title><h1><a href="/">The Courier</a></h1><h2>A bridge opens</h2>`
    expect(read(html).title).toBe('A bridge opens')
  })
  it('has no kicker and no site’s name', () => {
    expect(read('<h1><span class="kicker">Rhine</span> <span>A long bridge opens</span></h1>').title).toBe(
      'A long bridge opens',
    )
    const head =
      '<meta property="og:title" content="A long bridge opens - The Courier"><meta property="og:site_name" content="The Courier">'
    expect(read(head).title).toBe('A long bridge opens')
    expect(read('<title>A long bridge opens — courier.example</title>', 'https://www.courier.example/1').title).toBe(
      'A long bridge opens',
    )
  })
  it('is no section of the site', () => {
    const html = '<title>News - Courier</title><h1>News</h1><h2>A long bridge opens</h2><p>Text.</p>'
    expect(read(html, 'https://courier.example/1').title).toBe('A long bridge opens')
    expect(read('<title>大桥今日通车-新华网</title>').title).toBe('大桥今日通车')
  })
  it('keeps dashes that are its own', () => {
    expect(read('<title>Rhine – a river and its bridges</title>').title).toBe('Rhine – a river and its bridges')
  })
  it('is null on an empty page', () => expect(read('').title).toBe(null))
})

describe('bylines', () => {
  it('come from data, markup, head or a line', () => {
    const data = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A","author":[{"name":"Ann Lee"},{"name":"Reuters"}]}]}</script>`
    expect(read(data)).toMatchObject({ bylines: ['Ann Lee'], agency: 'Reuters' })
    expect(read('<h1>A bridge opens</h1><a rel="author">Ann Lee</a>').bylines).toEqual(['Ann Lee'])
    expect(read('<meta name="author" content="Ann Lee, Bob Ray">').bylines).toEqual(['Ann Lee', 'Bob Ray'])
    expect(read('<h1>A bridge opens</h1><p>Von Ann Lee und Bob Ray</p>').bylines).toEqual(['Ann Lee', 'Bob Ray'])
  })
  it('are names only', () => {
    const sites = new Set(['thecourier'])
    expect(splitNames('By Ann Lee and Bob Ray, Staff Writer', sites)).toEqual(['Ann Lee', 'Bob Ray'])
    expect(splitNames('Post author By Ann Lee', sites)).toEqual(['Ann Lee'])
    expect(splitNames('Ann Lee (for The Courier) 3 May 2019', sites)).toEqual(['Ann Lee'])
    for (const text of [
      'admin',
      'Redaktion',
      'The Courier',
      'a@b.example',
      'https://b.example/ann',
      'Veröffentlicht am',
      '',
    ])
      expect(splitNames(text, sites)).toEqual([])
  })
})

describe('what else a page says', () => {
  it('publisher: what is known of the host, the page’s word, the host', () => {
    expect(read('', 'https://www.state.gov/x/').publisher).toBe('U.S. Department of State')
    expect(read('<meta property="og:site_name" content="The Courier">', 'https://courier.example/1').publisher).toBe(
      'The Courier',
    )
    expect(read('', 'https://www.courier.example/1').publisher).toBe('courier.example')
    expect(read('').publisher).toBe(null)
  })
  it('canonical address, resolved', () => {
    expect(read('<link rel="canonical" href="/a">', 'https://courier.example/b').canonical).toBe(
      'https://courier.example/a',
    )
    expect(read('<link rel="canonical" href="javascript:x">', 'https://courier.example/b').canonical).toBe(null)
  })
  it('whose report it is, where the page calls another site’s address its own', () => {
    const agency = (canonical: string, url: string) => read(`<link rel="canonical" href="${canonical}">`, url).agency
    expect(agency('https://edition.cnn.com/a', 'https://courier.example/b')).toBe('CNN')
    expect(agency('https://herald.example/a', 'https://courier.example/b')).toBe('herald.example')
    expect(agency('https://m.courier.example/a', 'https://courier.example/b')).toBe(undefined)
    expect(agency('https://www.bbc.com/a', 'https://www.bbc.co.uk/a')).toBe(undefined)
  })
  it('language', () => {
    expect(read('<html lang="de-AT">').language).toBe('de')
    expect(read('<meta property="og:locale" content="pt_BR">').language).toBe('pt')
    expect(read('<html lang="x">').language).toBe(null)
  })
})

/** How ministries and papers lay out the day of a release; all text invented. */
const layouts: readonly (readonly [name: string, html: string, day: string])[] = [
  [
    'US release',
    '<html lang="en-US"><h1>Call with the Minister</h1><p class="article-meta__author">Office of the Spokesperson</p><p class="article-meta__publish-date">July 20, 2021</p><p>They spoke.</p>',
    '2021-07-20',
  ],
  [
    'British release',
    '<html lang="en"><h1>Minister visits Oslo</h1><dl><dt>From:</dt><dd>Foreign Office</dd><dt>Published</dt><dd>5 April 2018</dd><dt>Last updated</dt><dd>9 April 2018</dd></dl>',
    '2018-04-05',
  ],
  [
    'German release',
    '<html lang="de"><h1>Telefonat mit Oslo</h1><span>05.04.2018 - Pressemitteilung</span><p>Sie sprachen.</p>',
    '2018-04-05',
  ],
  [
    'French release',
    '<html lang="fr"><h1>Entretien à Oslo</h1><p>Publié le 5 avril 2018, mis à jour le 9 avril 2018</p>',
    '2018-04-05',
  ],
  [
    'Spanish release',
    '<html lang="es"><h1>Visita a Oslo</h1><div>jueves, 5 de abril de 2018</div><p>Hablaron.</p>',
    '2018-04-05',
  ],
  ['Italian release', '<html lang="it"><h1>Visita a Oslo</h1><p>Data: 5 aprile 2018</p>', '2018-04-05'],
  [
    'Portuguese release',
    '<html lang="pt"><h1>Visita a Oslo</h1><span>Publicado em 05/04/2018 10h02</span>',
    '2018-04-05',
  ],
  ['Polish release', '<html lang="pl"><h1>Wizyta w Oslo</h1><p>05.04.2018</p><p>Rozmawiali.</p>', '2018-04-05'],
  [
    'Turkish release',
    '<html lang="tr"><h1>No: 87, 5 Nisan 2018, Oslo Ziyareti Hk.</h1><p>Bakan Oslo’da.</p>',
    '2018-04-05',
  ],
  [
    'Russian release',
    '<html lang="ru"><h1>О визите в Осло</h1><div class="date">5 апреля 2018 года, 18:05</div>',
    '2018-04-05',
  ],
  [
    'Ukrainian release',
    '<html lang="uk"><h1>Про візит до Осло</h1><p>Опубліковано 05 квітня 2018 року о 14:30</p>',
    '2018-04-05',
  ],
  ['Chinese release', '<html lang="zh"><h1>外长访问奥斯陆</h1><p>2018-04-05 18:00 来源：外交部</p>', '2018-04-05'],
  ['Japanese release', '<html lang="ja"><h1>外務大臣のオスロ訪問</h1><p>平成30年 2018年4月5日</p>', '2018-04-05'],
  ['Korean release', '<html lang="ko"><h1>장관 오슬로 방문</h1><p>입력 2018.04.05. 오후 6:00</p>', '2018-04-05'],
  [
    'Arabic release',
    '<html lang="ar"><h1>الوزير يزور أوسلو</h1><p>الخميس 1439/7/19 هـ الموافق 2018/04/05 م</p>',
    '2018-04-05',
  ],
  ['Persian release', '<html lang="fa"><h1>سفر وزیر به اسلو</h1><p>تاریخ انتشار: ۱۶ فروردین ۱۳۹۷</p>', '2018-04-05'],
  ['Hebrew release', '<html lang="he"><h1>ביקור השר באוסלו</h1><p>פורסם בתאריך 5 באפריל 2018</p>', '2018-04-05'],
  ['Hindi release', '<html lang="hi"><h1>मंत्री की ओस्लो यात्रा</h1><p>प्रकाशित: 5 अप्रैल 2018</p>', '2018-04-05'],
  ['Thai release', '<html lang="th"><h1>รัฐมนตรีเยือนออสโล</h1><p>วันที่ 5 เม.ย. 2561</p>', '2018-04-05'],
  [
    'Vietnamese release',
    '<html lang="vi"><h1>Bộ trưởng thăm Oslo</h1><p>Thứ năm, ngày 5 tháng 4 năm 2018</p>',
    '2018-04-05',
  ],
  ['Hungarian release', '<html lang="hu"><h1>Látogatás Oslóban</h1><p>2018. április 5., csütörtök</p>', '2018-04-05'],
  ['Czech release', '<html lang="cs"><h1>Návštěva Osla</h1><p>Vydáno: 5. dubna 2018</p>', '2018-04-05'],
  ['Greek release', '<html lang="el"><h1>Επίσκεψη στο Όσλο</h1><p>Πέμπτη, 5 Απριλίου 2018</p>', '2018-04-05'],
  ['Dutch release', '<html lang="nl"><h1>Bezoek aan Oslo</h1><p>Nieuwsbericht | 05-04-2018 | 10:02</p>', '2018-04-05'],
  [
    'Swedish release',
    '<html lang="sv"><h1>Besök i Oslo</h1><p>Publicerad 5 april 2018 · Uppdaterad 9 april 2018</p>',
    '2018-04-05',
  ],
  ['Finnish release', '<html lang="fi"><h1>Vierailu Oslossa</h1><p>Julkaistu 5.4.2018 klo 10.02</p>', '2018-04-05'],
  [
    'Indonesian release',
    '<html lang="id"><h1>Kunjungan ke Oslo</h1><p>Kamis, 05 April 2018 10:02 WIB</p>',
    '2018-04-05',
  ],
  ['Lithuanian release', '<html lang="lt"><h1>Vizitas Osle</h1><p>2018 m. balandžio 5 d.</p>', '2018-04-05'],
  ['Serbian release', '<html lang="sr"><h1>Посета Ослу</h1><p>Објављено: 5. април 2018.</p>', '2018-04-05'],
  [
    'day and month in boxes',
    '<h1>A bridge</h1><div class="date"><span>05</span><span>Apr</span><span>2018</span></div>',
    '2018-04-05',
  ],
]

describe('layouts', () => {
  for (const [name, html, day] of layouts) it(name, () => expect(read(html).published?.edtf).toBe(day))
})

it('never throws, and the same page says the same', () => {
  const bits = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<title>',
    '<meta name="author" content="',
    '<meta property="og:title" content="',
    '">',
    '<a rel=author>',
    ' | ',
    ' - ',
    'By Ann',
    '<link rel=canonical href=',
    '{"@type":"Article","author":',
    '<script type="application/ld+json">',
    '</script>',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (parts) => {
      expect(read(parts.join(''), parts[0] ?? null)).toEqual(read(parts.join(''), parts[0] ?? null))
    }),
  )
  fc.assert(fc.property(fc.json(), (json) => void readJsonLd([json, json.slice(1), `[${json}`])))
})

it('takes a few milliseconds for a huge page, however broken', () => {
  const walls = [
    '<h1>a',
    '<div class="date">1.1.2019',
    '<meta name="date" content="2019">',
    '<p>1/1/1',
    '<time>',
    '© 2019 ',
    '{"@type":"Article","datePublished":',
    'Published ',
  ]
  for (const wall of walls) {
    const html = wall.repeat(Math.floor(400_000 / wall.length))
    const document = parsePage(html)
    const started = performance.now()
    readMetadata(document, { url: null, html, lines: [], given: null })
    expect(performance.now() - started).toBeLessThan(6000)
  }
})
