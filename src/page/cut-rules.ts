import type { Rule } from '../document/rule.ts'

/** Furniture that stands inside a paragraph, as in pages that were copied as text. What is cut parts the paragraph in two. */
export interface CutRule extends Rule {
  readonly kind: string
  /** Flags `gu`; a word the pattern needs, in lower case, spares the texts that do not have it. */
  readonly pattern: RegExp
  readonly needs: string
  /** Where in the paragraph the first cut may be, in characters. */
  readonly from?: number
}

const owner = String.raw`(?:AP|AFP|Reuters|REUTERS|EPA|EFE|Getty(?: Images)?|dpa|PTI|ANI|TASS|Xinhua|Bloomberg|Rex|PA|Shutterstock|iStock|Courtesy|File|Twitter|Facebook|Flickr|Wikimedia(?: Commons)?|Associated Press|[\p{Lu}][\p{L}'’-]+ [\p{Lu}][\p{L}'’-]+\/[\p{Lu}][\p{L}]+)(?:\/[\p{L} ]{1,20})?`

/** Expected of an example: the kind; brackets mark what is cut. */
export const cutRules: readonly CutRule[] = [
  {
    id: 'page/cut-photo-credit',
    kind: 'caption',
    needs: 'photo',
    pattern: new RegExp(`(?<=[.!?”"’')] )(?:File )?[Pp]hotos?(?: by)?: ${owner}(?=[ .]|$)\\.?`, 'gu'),
    examples: [['The ship lies off the port. [Photo: AP] The army kept silent.', 'caption']],
    not: ['He sent a photo: AP had asked for it.'],
  },
  {
    id: 'page/cut-agency-credit',
    kind: 'caption',
    needs: '(',
    // Nearer to the opening it is a dateline.
    from: 60,
    pattern: new RegExp(`(?<=[\\p{L}\\d”"’'] )\\((?:Photo: |Image: |Picture: )?${owner}\\)(?= [\\p{Lu}“"]|$)`, 'gu'),
    examples: [
      [
        'The talks had been put off twice before the spring. The two ministers at the door of the hall [(Reuters)] Mr Brook would not say why.',
        'caption',
      ],
    ],
    not: ['The news was first brought by the Associated Press and by Agence France-Presse (AFP) on Monday.'],
  },
  {
    id: 'page/cut-picture-credit',
    kind: 'caption',
    needs: 'image',
    pattern: new RegExp(
      `(?:Image (?:copyright|source) [\\p{L}\\d .\\/-]{1,40} Image caption |(?<=[.!?”"’')] )Images?(?: credit)?: ${owner}(?=[ .]|$)\\.?)`,
      'gu',
    ),
    examples: [['[Image copyright Getty Images Image caption ]The tram lay on its side', 'caption']],
  },
  {
    id: 'page/cut-player',
    kind: 'media',
    needs: 'unsupported on your device',
    pattern: /Media playback is unsupported on your device(?: Media caption)?/gu,
    examples: [['[Media playback is unsupported on your device Media caption] The mayor speaks', 'media']],
  },
  {
    id: 'page/cut-read-more',
    kind: 'related-link',
    needs: 'read more',
    pattern:
      /(?<=[.!?”"’'] )(?:READ MORE|Read More|Read more)(?=$| [\p{Lu}“"])|(?<=[\p{L}]) (?:Read more|Read More)$/gu,
    examples: [['The talks went on until dawn. [Read More]', 'related-link']],
    not: ['Read more books, she said.'],
  },
  {
    id: 'page/cut-story-continues',
    kind: 'advertisement',
    needs: 'continue',
    pattern:
      /(?<=[.!?”"’'] )(?:(?:Story|Article) continues below(?: advertisement)?|Advertisement - story continues below)\.?/giu,
    examples: [['He went home. [Story continues below advertisement] She stayed.', 'advertisement']],
  },
  {
    id: 'page/cut-highlights',
    kind: 'navigation',
    needs: 'story highlights',
    pattern: /^Story highlights(?= \p{Lu})/gu,
    examples: [['[Story highlights] Two envoys meet in Bern', 'navigation']],
  },
]
