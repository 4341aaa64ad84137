import type { Rule } from '../document/rule.ts'

/** Where a page's word on its day stands. Words from different families back each other. */
export type Family = 'data' | 'meta' | 'markup' | 'text' | 'url'

/**
 * One way a page says when it was published, and how far it is believed. Days of equal weight: the one nearer the heading.
 * Examples are pages; expected is the day read.
 */
export interface WitnessRule extends Rule {
  readonly family: Family
  /** 0 to 100. */
  readonly weight: number
  /** A day that stands there, without a word of what it is the day of. */
  readonly plain?: true
  /** Only that it was there by then, or nothing better: the day is given as uncertain. */
  readonly weak?: true
  readonly says: string
}

export const witnessRules = {
  dataArticle: {
    id: 'page/data-article-published',
    family: 'data',
    weight: 92,
    says: 'the page’s JSON-LD gives the article’s datePublished',
    examples: [
      [
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-05-03T08:00:00+02:00"}</script>',
        '2019-05-03',
      ],
    ],
    not: ['<script type="application/ld+json">{"@type":"Event","startDate":"2019-05-03"}</script>'],
  },
  dataPage: {
    id: 'page/data-page-published',
    family: 'data',
    weight: 84,
    says: 'the page’s JSON-LD gives a datePublished',
    examples: [
      ['<script type="application/ld+json">{"@type":"WebPage","datePublished":"2019-05-03"}</script>', '2019-05-03'],
    ],
  },
  dataCreated: {
    id: 'page/data-created',
    family: 'data',
    weight: 74,
    says: 'the page’s JSON-LD gives a dateCreated',
    examples: [
      ['<script type="application/ld+json">{"@type":"Article","dateCreated":"2019-05-03"}</script>', '2019-05-03'],
    ],
  },
  metaPublished: {
    id: 'page/meta-published',
    family: 'meta',
    weight: 90,
    says: 'a meta element gives the day of publication',
    examples: [['<meta property="article:published_time" content="2019-05-03T23:30:00-04:00">', '2019-05-03']],
  },
  metaCreated: {
    id: 'page/meta-created',
    family: 'meta',
    weight: 76,
    says: 'a meta element gives the day it was made',
    examples: [['<meta name="dcterms.created" content="2019-05-03">', '2019-05-03']],
  },
  metaDate: {
    id: 'page/meta-date',
    family: 'meta',
    weight: 60,
    says: 'a meta element gives a date',
    examples: [['<meta name="date" content="2019-05-03">', '2019-05-03']],
  },
  markupPublished: {
    id: 'page/markup-published',
    family: 'markup',
    weight: 86,
    says: 'an element marked as the day of publication',
    examples: [
      ['<h1>A bridge opens</h1><span itemprop="datePublished" content="2019-05-03">Friday</span>', '2019-05-03'],
      ['<h1>A bridge opens</h1><time class="entry-date" datetime="2019-05-03">Friday</time>', '2019-05-03'],
    ],
    not: [
      '<h1>A bridge opens</h1><div class="comment"><time class="published" datetime="2019-05-03">Friday</time></div>',
    ],
  },
  markupTime: {
    id: 'page/markup-time',
    family: 'markup',
    weight: 72,
    plain: true,
    says: 'a time element of the report',
    examples: [['<h1>A bridge opens</h1><time datetime="2019-05-03T08:00">Friday</time>', '2019-05-03']],
    not: [
      '<h1>A bridge opens</h1><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p><p>Six.</p><aside><p>More</p><time datetime="2019-05-03T08:00">Friday</time></aside>',
    ],
  },
  lineCue: {
    id: 'page/line-published',
    family: 'text',
    weight: 86,
    says: 'the page says in words when it was published',
    examples: [
      ['<h1>A bridge opens</h1><p>By Ann Lee. Published 3 May 2019</p>', '2019-05-03'],
      ['<h1>Neue Brücke</h1><p>Text.</p><p>Veröffentlicht am 3. Mai 2019</p>', '2019-05-03'],
      ['<h1>Un pont</h1><p>Publié le</p><p>3 mai 2019 à 9h</p>', '2019-05-03'],
    ],
    not: ['<h1>A bridge opens</h1><p>Member since 3 May 2019</p>', '<h1>A bridge opens</h1><p>Posted 2 hours ago</p>'],
  },
  lineAsOf: {
    id: 'page/line-as-of',
    family: 'text',
    weight: 70,
    says: 'the page says as of when it stands',
    examples: [['<h1>Neue Brücke</h1><p>Stand: 03.05.2019</p>', '2019-05-03']],
  },
  lineDate: {
    id: 'page/line-day',
    family: 'text',
    weight: 72,
    plain: true,
    says: 'a day in an element made for one',
    examples: [['<h1>Neue Brücke</h1><div class="news-date">03.05.2019</div>', '2019-05-03']],
  },
  linePlain: {
    id: 'page/line-plain',
    family: 'text',
    weight: 64,
    plain: true,
    says: 'a day beside the heading',
    examples: [['<p>03.05.2019 | Verkehr</p><h1>Neue Brücke</h1><p>Text.</p>', '2019-05-03']],
    not: ['<h1>A bridge opens</h1><p>From 3 May 2019 until 5 May 2019</p>'],
  },
  lineOpening: {
    id: 'page/line-opening',
    family: 'text',
    weight: 48,
    plain: true,
    says: 'the report opens with a day',
    examples: [
      [
        '<h1>Neue Brücke</h1><p>Karlsruhe, 03.05.2019. Die Stadt hat lange gewartet, nun ist sie offen: eine Brücke über den Rhein, für Räder und Fußgänger, mit Bänken und einem weiten Blick nach Westen bis in die Berge und über den ganzen Hafen hinweg.</p>',
        '2019-05-03',
      ],
    ],
  },
  lineModified: {
    id: 'page/line-modified',
    family: 'text',
    weight: 34,
    weak: true,
    says: 'the page says when it was last changed, and no more',
    examples: [['<h1>Neue Brücke</h1><p>Zuletzt geändert am 3. Mai 2019</p>', '2019-05-03?']],
  },
  lineRights: {
    id: 'page/line-rights',
    family: 'text',
    weight: 12,
    weak: true,
    says: 'only the copyright line carries a day',
    examples: [['<h1>Neue Brücke</h1><p>Copyright © 03.05.2019 Stadt</p>', '2019-05-03?']],
  },
  titleDay: {
    id: 'page/title-day',
    family: 'text',
    weight: 44,
    plain: true,
    says: 'the title carries a day',
    examples: [['<title>Lagebericht vom 3. Mai 2019</title><h1>Lagebericht</h1>', '2019-05-03']],
  },
  script: {
    id: 'page/script-published',
    family: 'data',
    weight: 46,
    says: 'a script of the page names the day of publication',
    examples: [['<h1>A bridge opens</h1><script>var publication_date = "2019-05-03 21:18:11";</script>', '2019-05-03']],
  },
  modified: {
    id: 'page/data-modified',
    family: 'data',
    weight: 36,
    weak: true,
    says: 'the page gives the day it was last changed, and no more',
    examples: [['<meta property="og:updated_time" content="2019-05-03T10:00:00+02:00">', '2019-05-03?']],
  },
} as const satisfies Record<string, WitnessRule>

/** The same for a report in plain text. */
export const textWitnessRules = {
  textCue: {
    id: 'page/text-published',
    family: 'text',
    weight: 86,
    says: 'the text says when it was published',
    examples: [
      ['A bridge opens\nPosted: 3 May 2019 10:02\nThe town had waited for years.', '2019-05-03'],
      ['A bridge opens\nThe town had waited for years.\nPublished 12:01 AM, 4 July 2016', '2016-07-04'],
      ['Neue Brücke\nVeröffentlicht am\n3. Mai 2019\nDie Stadt hat lange gewartet.', '2019-05-03'],
    ],
    not: ['A bridge opens\nThe town had waited for years.\nLast updated 4 July 2016'],
  },
  textLine: {
    id: 'page/text-line',
    family: 'text',
    weight: 72,
    says: 'a line of the text is a day',
    examples: [
      ['A bridge opens\nThursday, April 5, 2018\nThe town had waited for years.', '2018-04-05'],
      ['A bridge opens\nBy Ann Lee | 5 April 2018 | 10:02 GMT\nThe town had waited.', '2018-04-05'],
      ['A bridge opens\nThe town had waited.\n(Coast Daily 04/25/2018 page4)', '2018-04-25'],
    ],
    not: [
      'A bridge opens\nOpening on 5 April 2018 with music\nThe town had waited.',
      'A bridge opens\n04/05/2018\nThe town had waited.',
      'A bridge opens\nAt last! — Ann Lee (@annlee) April 5, 2018\nThe town had waited.',
    ],
  },
  textEnd: {
    id: 'page/text-end',
    family: 'text',
    weight: 74,
    says: 'the text closes with its agency’s day',
    examples: [
      [
        'A bridge opens\nThe town had waited for years, and on Tuesday the wait was over at last. MAP 05 April 2018',
        '2018-04-05',
      ],
    ],
    not: ['A bridge opens\nThe town had waited for years, and the work was begun by the new council on 5 April 2018'],
  },
  textDateline: {
    id: 'page/text-dateline',
    family: 'text',
    weight: 68,
    says: 'the dateline carries a full day',
    examples: [['A bridge opens\nLISBON, April 5, 2018 (AFP) - The town had waited for years.', '2018-04-05']],
    not: ['A bridge opens\nOn April 5, 2018, the town cheered.'],
  },
} as const satisfies Record<string, WitnessRule>

export type TextWitnessName = keyof typeof textWitnessRules
export type WitnessName = keyof typeof witnessRules

/** How far an address is believed, by the rule that read it. */
export const urlWeights: Readonly<Record<string, number>> = {
  'page/url-day': 70,
  'page/url-named-day': 70,
  'page/url-compact-day': 64,
  'page/url-european-day': 56,
  'page/url-short-day': 40,
  'page/url-month': 20,
}
