import type { EventFormat, EventKind } from '../document/facts.ts'
import type { Rule } from '../document/rule.ts'

/** How those who take part are found around the word; each has a reader of its own. */
export type Pattern =
  | 'meets'
  | 'hosts'
  | 'speaks'
  | 'phones'
  | 'discusses'
  | 'encounter'
  | 'visits'
  | 'goes'
  | 'attends'
  | 'journey'
  | 'signs'
  | 'signature'
  | 'issues'
  | 'issue'
  | 'mediates'
  | 'takes-office'
  | 'appoints'
  | 'mandate'

/**
 * Words that speak of people seeing, calling or visiting each other, and of papers and posts. `words` are lemmas; a
 * second word is what must follow ("sit down"). Examples are [sentence with the trigger in brackets, "kind status: participants @ place"].
 */
export interface ContactRule extends Rule {
  readonly kind: EventKind
  readonly form: 'verb' | 'noun'
  readonly pattern: Pattern
  readonly words: readonly string[]
  readonly format?: EventFormat
}

const words = (text: string): string[] => text.trim().split(/\s*,\s*/u)

export const contactRules: readonly ContactRule[] = [
  {
    id: 'events/meets',
    kind: 'meeting',
    form: 'verb',
    pattern: 'meets',
    words: words(
      'meet, sit down, huddle, confer, get together, rendezvous, reconvene, consult, engage with, gather, see, liaise, come together, cross paths, face off',
    ),
    examples: [
      [
        'Emmanuel Macron [met] Olaf Scholz in Paris on Friday.',
        'meeting occurred: Emmanuel Macron, Olaf Scholz @ Paris',
      ],
      ['Olaf Scholz will [meet] with Joe Biden in Washington.', 'meeting planned: Joe Biden, Olaf Scholz @ Washington'],
      [
        'Narendra Modi and Fumio Kishida [sat] down in Tokyo.',
        'meeting occurred: Fumio Kishida, Narendra Modi @ Tokyo',
      ],
    ],
    not: ['The plan [met] resistance in Japan.', 'Narendra Modi [met] his targets.'],
  },
  {
    id: 'events/dines',
    kind: 'meeting',
    form: 'verb',
    pattern: 'meets',
    format: 'meal',
    words: words('dine, lunch, breakfast'),
    examples: [
      ['Olaf Scholz [dined] with Emmanuel Macron in Paris.', 'meeting occurred: Emmanuel Macron, Olaf Scholz @ Paris'],
      ['Joe Biden will [dine] with Narendra Modi.', 'meeting planned: Joe Biden, Narendra Modi'],
      ['Emmanuel Macron and Rishi Sunak [lunched] in Paris.', 'meeting occurred: Emmanuel Macron, Rishi Sunak @ Paris'],
    ],
    not: ['Olaf Scholz [dined] alone.', 'The guests [dined] well.'],
  },
  {
    id: 'events/hosts',
    kind: 'meeting',
    form: 'verb',
    pattern: 'hosts',
    words: words('host, receive, welcome, entertain, greet'),
    examples: [
      ['Vladimir Putin [hosted] Xi Jinping in Moscow.', 'meeting occurred: Vladimir Putin, Xi Jinping @ Moscow'],
      [
        'Joe Biden will [receive] Olaf Scholz at the White House.',
        'meeting planned: Joe Biden, Olaf Scholz @ White House',
      ],
      ['Emmanuel Macron [welcomed] Rishi Sunak in Paris.', 'meeting occurred: Emmanuel Macron, Rishi Sunak @ Paris'],
    ],
    not: ['Joe Biden [welcomed] the ruling in Japan.', 'Vladimir Putin [received] a letter from Xi Jinping.'],
  },
  {
    id: 'events/speaks',
    kind: 'call',
    form: 'verb',
    pattern: 'speaks',
    words: words('speak, talk, converse, chat, communicate'),
    examples: [
      ['Antony Blinken [spoke] by phone with Dmytro Kuleba.', 'call occurred: Antony Blinken, Dmytro Kuleba'],
      ['Antony Blinken [spoke] today by video with Dmytro Kuleba.', 'call occurred: Antony Blinken, Dmytro Kuleba'],
      ['Joe Biden will [speak] with Xi Jinping by phone.', 'call planned: Joe Biden, Xi Jinping'],
    ],
    not: ['Antony Blinken [spoke] to reporters.', 'Joe Biden [spoke] of Japan.'],
  },
  {
    id: 'events/phones',
    kind: 'call',
    form: 'verb',
    pattern: 'phones',
    format: 'phone',
    words: words('phone, telephone, call, ring, dial, ring up, call up'),
    examples: [
      ['Vladimir Putin [phoned] Xi Jinping.', 'call occurred: Vladimir Putin, Xi Jinping'],
      ['Joe Biden [called] Narendra Modi on Monday to discuss trade.', 'call occurred: Joe Biden, Narendra Modi'],
      ['Rishi Sunak will [telephone] Emmanuel Macron.', 'call planned: Emmanuel Macron, Rishi Sunak'],
    ],
    not: ['Joe Biden [called] Vladimir Putin a killer.', 'Rishi Sunak [called] for calm in Japan.'],
  },
  {
    id: 'events/discusses',
    kind: 'talks',
    form: 'verb',
    pattern: 'discusses',
    words: words('negotiate, discuss, haggle, parley, bargain'),
    examples: [
      ['Olaf Scholz [discussed] trade with Xi Jinping.', 'talks occurred: Olaf Scholz, Xi Jinping'],
      ['Japan is [negotiating] with South Korea.', 'talks ongoing: Japan, South Korea'],
      ['Japan will [negotiate] a pact with India.', 'talks planned: India, Japan'],
    ],
    not: ['The paper [discussed] trade.', 'Olaf Scholz [discussed] the budget.'],
  },
  {
    id: 'events/meeting',
    kind: 'meeting',
    form: 'noun',
    pattern: 'encounter',
    words: words(
      'meeting, summit, encounter, audience, huddle, bilateral, bilat, one-on-one, tête-à-tête, sit-down, roundtable, conference, session, get-together, engagement, gathering, face-to-face, discussion, conversation, trilateral, quadrilateral, briefing, powwow, hearing, forum, ministerial, dialogue, rendezvous, confab, conclave',
    ),
    examples: [
      ['Joe Biden held a [meeting] with Xi Jinping in Bali.', 'meeting occurred: Joe Biden, Xi Jinping @ Bali'],
      [
        'A [summit] between Joe Biden and Vladimir Putin will take place in Geneva.',
        'meeting planned: Joe Biden, Vladimir Putin @ Geneva',
      ],
      [
        'After his [meeting] with Olaf Scholz, Emmanuel Macron flew home.',
        'meeting occurred: Emmanuel Macron, Olaf Scholz',
      ],
    ],
    not: ['The [meeting] of the board was dull.', 'A [session] of the court opened.'],
  },
  {
    id: 'events/meal',
    kind: 'meeting',
    form: 'noun',
    pattern: 'encounter',
    format: 'meal',
    words: words('lunch, dinner, breakfast, luncheon, banquet, tea, supper, brunch'),
    examples: [
      [
        'Emmanuel Macron had [dinner] with Xi Jinping in Paris.',
        'meeting occurred: Emmanuel Macron, Xi Jinping @ Paris',
      ],
      ['Joe Biden will host a [lunch] with Olaf Scholz.', 'meeting planned: Joe Biden, Olaf Scholz'],
      [
        'A [breakfast] between Rishi Sunak and Narendra Modi is planned.',
        'meeting planned: Narendra Modi, Rishi Sunak',
      ],
    ],
    not: ['Rice is eaten for [dinner] in Japan.', 'The [lunch] was cold.'],
  },
  {
    id: 'events/call',
    kind: 'call',
    form: 'noun',
    pattern: 'encounter',
    format: 'phone',
    words: words('call, phone call, telephone call, teleconference, videoconference, phone-call'),
    examples: [
      [
        'In a phone [call] on Sunday, Joe Biden told Xi Jinping that he would wait.',
        'call occurred: Joe Biden, Xi Jinping',
      ],
      ['Joe Biden held a [call] with Narendra Modi.', 'call occurred: Joe Biden, Narendra Modi'],
      [
        'Thursday’s phone [call] between Vladimir Putin and Olaf Scholz was long.',
        'call occurred: Olaf Scholz, Vladimir Putin',
      ],
    ],
    not: ['A [call] for peace came from Japan.', 'It was a close [call] for Joe Biden.'],
  },
  {
    id: 'events/talks',
    kind: 'talks',
    form: 'noun',
    pattern: 'encounter',
    words: words(
      'talks, talk, negotiation, negotiations, consultation, consultations, deliberations, parley, renegotiation',
    ),
    examples: [
      ['Japan and South Korea held [talks] in Seoul.', 'talks occurred: Japan, South Korea @ Seoul'],
      ['[Talks] between Serbia and Kosovo will resume in Brussels.', 'talks planned: Kosovo, Serbia @ Brussels'],
      ['Iran entered into [negotiations] with France.', 'talks occurred: France, Iran'],
    ],
    not: ['All this [talk] is cheap.', 'Peace [talks] are hard.'],
  },
  {
    id: 'events/visits',
    kind: 'visit',
    form: 'verb',
    pattern: 'visits',
    words: words('visit, tour, revisit'),
    examples: [
      ['Joe Biden [visited] Poland in March.', 'visit occurred: Joe Biden @ Poland'],
      ['Olaf Scholz will [visit] Beijing.', 'visit planned: Olaf Scholz @ Beijing'],
      ['Narendra Modi is [touring] Japan.', 'visit ongoing: Narendra Modi @ Japan'],
    ],
    not: ['Tourists [visited] the website.', 'Please [visit] Japan.'],
  },
  {
    id: 'events/goes',
    kind: 'visit',
    form: 'verb',
    pattern: 'goes',
    words: words(
      'travel, fly, head, go, arrive, land, leave, depart, journey, jet, set off, set out, embark, touch down, come, be, return, drive, sail, lead, pay, stop, swing, fly in, jet off, cross, continue, proceed, send, dispatch, take',
    ),
    examples: [
      ['Joe Biden will [travel] to Poland on Friday.', 'visit planned: Joe Biden @ Poland'],
      ['Olaf Scholz [arrived] in Beijing.', 'visit occurred: Olaf Scholz @ Beijing'],
      ['Narendra Modi [flew] to Tokyo.', 'visit occurred: Narendra Modi @ Tokyo'],
    ],
    not: ['The money [went] to Japan.', 'A storm [headed] to Japan.'],
  },
  {
    id: 'events/attends',
    kind: 'visit',
    form: 'verb',
    pattern: 'attends',
    words: words('attend, join, take part in, participate in, address, speak at'),
    examples: [
      ['Joe Biden will [attend] a conference in Munich.', 'visit planned: Joe Biden @ Munich'],
      ['Olaf Scholz [attended] the funeral of the king in Oslo.', 'visit occurred: Olaf Scholz @ Oslo'],
    ],
    not: ['Olaf Scholz [attended] a conference in Berlin.', 'Joe Biden will [attend] a dinner.'],
  },
  {
    id: 'events/visit',
    kind: 'visit',
    form: 'noun',
    pattern: 'journey',
    words: words('visit, trip, tour, journey, travel, stop, stopover, stop-over, swing, pilgrimage, voyage, itinerary'),
    examples: [
      ['Joe Biden’s [visit] to Poland ended on Saturday.', 'visit occurred: Joe Biden @ Poland'],
      ['Olaf Scholz cancelled a [trip] to Japan.', 'visit cancelled: Olaf Scholz @ Japan'],
      ['Narendra Modi is on a state [visit] to Japan.', 'visit ongoing: Narendra Modi @ Japan'],
    ],
    not: ['A [visit] to the dentist hurts.', 'The [trip] was fun.'],
  },
  {
    id: 'events/signs',
    kind: 'signing',
    form: 'verb',
    pattern: 'signs',
    words: words(
      'sign, ink, ratify, conclude, initial, countersign, seal, clinch, co-sign, sign off on, execute, finalise, finalize',
    ),
    examples: [
      ['Japan and India [signed] a trade agreement in Delhi.', 'signing occurred: India, Japan @ Delhi'],
      ['France will [ratify] the treaty.', 'signing planned: France'],
      ['China [inked] a pact with Iran.', 'signing occurred: China, Iran'],
    ],
    not: ['Joe Biden [signed] autographs.', 'Japan [concluded] that India was right.'],
  },
  {
    id: 'events/signing',
    kind: 'signing',
    form: 'noun',
    pattern: 'signature',
    words: words('signing, ratification, signature, conclusion'),
    examples: [
      ['The [signing] of a trade pact between Japan and India took place on Monday.', 'signing occurred: India, Japan'],
      ['The [ratification] of the treaty by France is due in May.', 'signing planned: France'],
      ['Japan and India will attend the [signing] of the accord.', 'signing planned: India, Japan'],
    ],
    not: ['The [signing] of a new striker cheered fans.', 'The [conclusion] of the match was fast.'],
  },
  {
    id: 'events/publishes',
    kind: 'publication',
    form: 'verb',
    pattern: 'issues',
    words: words('publish, release, issue, unveil, put out, present, post, circulate, table, adopt, launch'),
    examples: [
      ['Japan [published] a white paper on Monday.', 'publication occurred: Japan'],
      ['China [released] a position paper.', 'publication occurred: China'],
      ['The European Union will [unveil] a peace plan.', 'publication planned: European Union'],
    ],
    not: ['Japan [released] three prisoners.', 'China [issued] a threat.'],
  },
  {
    id: 'events/publication',
    kind: 'publication',
    form: 'noun',
    pattern: 'issue',
    words: words('release, publication, unveiling, issuance, statement, communiqué, communique, declaration'),
    examples: [
      ['China’s [release] of a position paper drew praise.', 'publication occurred: China'],
      ['The [publication] of the report by Japan came late.', 'publication occurred: Japan'],
      ['The [unveiling] of the plan by India is due.', 'publication planned: India'],
    ],
    not: ['The [release] of prisoners by Japan came late.', 'The [publication] of the novel pleased fans in Japan.'],
  },
  {
    id: 'events/mediates',
    kind: 'mediation',
    form: 'verb',
    pattern: 'mediates',
    words: words('broker, mediate, facilitate'),
    examples: [
      ['Turkey [brokered] talks between Russia and Ukraine.', 'mediation occurred: Russia, Turkey, Ukraine'],
      ['Oman will [mediate] between Iran and France.', 'mediation planned: France, Iran, Oman'],
      ['A truce between Israel and Egypt was [brokered] by Qatar.', 'mediation occurred: Egypt, Israel, Qatar'],
    ],
    not: ['Banks [brokered] the sale.', 'The app [facilitates] payments in Japan.'],
  },
  {
    id: 'events/takes-office',
    kind: 'appointment',
    form: 'verb',
    pattern: 'takes-office',
    words: words(
      'resign, take office, step down, assume office, quit, secure, win, abdicate, take over, stand down, become, succeed, retire, assume, clinch, storm, sweep, cruise, romp, coast',
    ),
    examples: [
      ['Boris Johnson [resigned] in July.', 'appointment occurred: Boris Johnson'],
      ['Olaf Scholz [took] office in December 2021.', 'appointment occurred: Olaf Scholz'],
      ['Xi Jinping [secured] a third term.', 'appointment occurred: Xi Jinping'],
    ],
    not: ['Olaf Scholz [won] praise.', 'Boris Johnson [quit] smoking.'],
  },
  {
    id: 'events/appoints',
    kind: 'appointment',
    form: 'verb',
    pattern: 'appoints',
    words: words(
      'appoint, elect, re-elect, reelect, name, nominate, inaugurate, swear, sack, fire, dismiss, oust, depose, install, crown, promote, remove, replace, confirm',
    ),
    examples: [
      ['Joe Biden [appointed] Antony Blinken secretary of state.', 'appointment occurred: Antony Blinken, Joe Biden'],
      ['Olaf Scholz was [elected] chancellor in 2021.', 'appointment occurred: Olaf Scholz'],
      ['Boris Johnson was [sworn] in as prime minister.', 'appointment occurred: Boris Johnson'],
    ],
    not: ['The ship was [named] after Joe Biden.', 'Joe Biden [fired] a shot.'],
  },
  {
    id: 'events/mandate',
    kind: 'appointment',
    form: 'noun',
    pattern: 'mandate',
    words: words(
      'resignation, inauguration, appointment, swearing-in, re-election, reelection, nomination, ouster, dismissal, coronation, abdication',
    ),
    examples: [
      ['Boris Johnson’s [resignation] came in July.', 'appointment occurred: Boris Johnson'],
      ['The [inauguration] of Joe Biden took place in January 2021.', 'appointment occurred: Joe Biden'],
      ['Since Emmanuel Macron’s [re-election] he has been busy.', 'appointment occurred: Emmanuel Macron'],
    ],
    not: ['Calls for the [resignation] of the board grew.', 'A dental [appointment] was missed.'],
  },
]
