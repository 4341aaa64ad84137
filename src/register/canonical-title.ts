import { keyOf } from './key-of.ts'

/** Spellings and forms of one title made one: [pattern, what it becomes], in this order. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/[-–]/gu, ' '],
  [/\b(?:acting|interim|caretaker|transitional|provisional|then) /gu, ''],
  [/\bdefence\b/gu, 'defense'],
  [/\badviser\b/gu, 'advisor'],
  [/\bcouncillor\b/gu, 'councilor'],
  [/\bcounsellor\b/gu, 'counselor'],
  [/\bspokes(?:man|woman)\b/gu, 'spokesperson'],
  [/\bchair(?:man|woman|person)\b/gu, 'chair'],
  [/\bu\.n\.|\bunited nations\b/gu, 'un'],
  [/\bu\.s\. /gu, ''],
  [/^minister (?:of|for) (?:the )?(.+)$/u, '$1 minister'],
  [/^secretary of (?:the )?(defense|war|commerce|energy|treasury|homeland security)$/u, '$1 secretary'],
  [/\b(?:foreign|external) (?:affairs|relations) /gu, 'foreign '],
  [/\bnational defense minister\b/gu, 'defense minister'],
  [
    /^(?:ambassador|permanent representative|envoy) to the un$|^un (?:envoy|ambassador)$|^permanent representative$/u,
    'un ambassador',
  ],
  [/^premier$/u, 'prime minister'],
  [/^amir$/u, 'emir'],
  [/^pontiff$/u, 'pope'],
  [/^chief of state$/u, 'head of state'],
  [
    /^(?:house|house of representatives) speaker$|^speaker of the house(?: of representatives)?$/u,
    'speaker of the house',
  ],
  [/^(?:parliament|parliamentary) speaker$|^speaker of parliament$/u, 'parliament speaker'],
]

/** One form for all spellings of a title: "Minister of Defence" and "defense minister" are one. */
export function canonicalTitle(words: string): string {
  let title = keyOf(words)
  for (const [pattern, becomes] of forms) title = title.replace(pattern, becomes)
  return title
}
