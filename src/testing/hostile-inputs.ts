/** Input that no report is, for the tests. All of it our own. */

/** Names of files in corpus/samples that the tests spoil. */
export const samples = [
  '1-undated-page.html',
  '2-government-readout.html',
  '3-travel-announcement.html',
  '4-denial.txt',
  '5-wire-copy.html',
] as const

/** Pieces that are repeated without an end. */
export const endless: readonly string[] = [
  ...[
    'a',
    'a ',
    'A ',
    'PUTIN ',
    'PUTIN MET XI IN MOSCOW. ',
    '7',
    '12 ',
    ',',
    ', ',
    '. ',
    '; ',
    ': ',
    '"',
    '" ',
    '“',
    '“a” ',
    '“‘',
  ],
  ...[
    'a.',
    'a-',
    'a/',
    '(',
    '(a) ',
    '— ',
    "'s ",
    '\n',
    'a\n',
    '\u0301',
    '\u200b',
    '\ud800',
    '😀',
    '中国',
    'الرئيس ',
    'Путин ',
  ],
  ...[
    'Mr. ',
    'U.S. ',
    'Mr. Xi ',
    'Xi: ',
    'XI: We will meet.\n',
    'Putin met Xi.\n',
    'By John Smith\n',
    'See also ',
    'Read more: ',
  ],
  ...[
    'Putin and ',
    'Vladimir Putin, ',
    'Abcd Efgh ',
    'of the president ',
    'foreign minister ',
    'the man who ',
    'the former ',
  ],
  ...[
    'met ',
    'said ',
    'he said that ',
    'He said he would. ',
    'talks with ',
    'visit to ',
    'Xi’s visit to Moscow ',
    'denied ',
    'will ',
  ],
  ...[
    'Putin will meet Xi ',
    'Putin will meet Xi in Moscow on Monday. ',
    'Iran denied that Putin would meet ',
    'They met. ',
  ],
  ...[
    '“We will,” he said. ',
    '“We will," ',
    '“We will meet\n',
    'Monday ',
    'from Monday to ',
    'two days later ',
    'May 1, ',
    '2022 ',
  ],
  ...[
    'second ',
    '10:00 ',
    'Xi and Putin have met 39 times. ',
    'his Ukrainian counterpart ',
    'the foreign ministers of France, Italy, ',
  ],
  ...[
    '<',
    '<p>',
    '<div>',
    '<b>',
    '<table><tr><td>',
    '<a b=',
    '<!--',
    '<ul><li>',
    '<p>Putin met Xi.',
    '<h1>Putin met Xi</h1>',
  ],
  ...[
    '<time datetime="2022-01-01">1 Jan</time>',
    '<p><a href="/a">Read more about Putin here</a></p>',
    'Putin met Xi<br>',
  ],
]

const menu = ['News', 'World', 'Politics', 'Sport', 'Weather', 'Video']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')

export const noArticles: Readonly<Record<string, string>> = {
  'a page that is not there': `<html><head><title>404 Not Found</title></head><body><nav><ul>${menu}</ul></nav><h1>Page not found</h1>
    <p>We looked, and there is nothing here.</p></body></html>`,
  'a login wall': `<html><head><title>Sign in</title></head><body><h1>Sign in to go on</h1><form><input name="user"><input type="password">
    <button>Sign in</button></form><p>Forgot your password?</p></body></html>`,
  'an empty page':
    '<html><head><title></title></head><body><div id="root"></div><script>start()</script></body></html>',
}

export const foreign: Readonly<Record<string, { text: string; day: string | null; names: readonly string[] }>> = {
  de: {
    text: 'Scholz reist am Montag nach Paris\n\nBERLIN, 17. März 2023 - Bundeskanzler Olaf Scholz wird am kommenden Montag nach Paris reisen und dort Präsident Emmanuel Macron treffen. Das teilte ein Regierungssprecher am Freitag mit. "Wir wollen über die Ukraine sprechen", sagte er vor Reportern. Russland habe die Vorwürfe zurückgewiesen, hieß es aus Moskau.\n',
    day: '2023-03-17',
    names: ['Paris', 'Ukraine'],
  },
  fr: {
    text: 'Emmanuel Macron attendu à Pékin en avril\n\nPARIS, 17 mars 2023 - Le président Emmanuel Macron se rendra en Chine en avril pour rencontrer Xi Jinping, a annoncé son bureau vendredi. « Nous parlerons de la paix », a déclaré sa ministre, Catherine Colonna. Le Kremlin a démenti une rencontre entre Vladimir Poutine et Joe Biden à Genève.\n',
    day: '2023-03-17',
    names: ['Emmanuel Macron', 'Xi Jinping', 'Joe Biden'],
  },
  es: {
    text: 'Petro viaja a Madrid para reunirse con Sánchez\n\nBOGOTÁ, 17 de marzo de 2023 - El presidente Gustavo Petro viajará a Madrid el lunes para reunirse con Pedro Sánchez, informó la cancillería. "Vamos a hablar de paz", dijo Petro a los periodistas. El ministro se reunió con Antony Blinken en Washington el 3 de febrero.\n',
    day: '2023-03-17',
    names: ['Gustavo Petro', 'Antony Blinken'],
  },
  nl: {
    text: 'Rutte reist maandag naar Kiev\n\nDEN HAAG, 17 maart 2023 - Premier Mark Rutte reist maandag naar Kiev en ontmoet daar de president. Dat zei hij vrijdag. Minister Hoekstra sprak in februari met Blinken in Washington, en dat was niet de eerste keer. Rusland heeft de kritiek verworpen.\n',
    day: '2023-03-17',
    names: ['Mark Rutte'],
  },
  ru: {
    text: 'Путин встретится с Си Цзиньпином\n\nМОСКВА, 17 марта 2023 - Президент России Владимир Путин встретится с председателем КНР в Москве 20 марта, сообщил Кремль. «Мы готовы к переговорам», - заявил пресс-секретарь журналистам. Министр иностранных дел провёл переговоры в Пекине.\n',
    day: '2023-03-17',
    names: [],
  },
  zh: {
    text: '外交部发言人宣布：应总统普京邀请，国家主席习近平将于3月20日至22日对俄罗斯进行国事访问。两国元首将举行会谈，就双边关系交换意见。\n',
    day: null,
    names: [],
  },
  ar: {
    text: 'أعلن الكرملين يوم الجمعة أن الرئيس الصيني شي جين بينغ سيزور موسكو يوم الاثنين المقبل للقاء نظيره الروسي فلاديمير بوتين. وقال المتحدث باسم الكرملين إن الجانبين سيوقعان وثائق مهمة.\n',
    day: null,
    names: [],
  },
}
