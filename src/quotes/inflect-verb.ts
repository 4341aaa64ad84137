/** Which form of a verb a word is; `base` is also the present of all persons but the third. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Past and participle of the irregular verbs among the cues. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  find: ['found', 'found'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  seek: ['sought', 'sought'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  show: ['showed', 'shown'],
  hold: ['held', 'held'],
  bet: ['bet', 'bet'],
  cast: ['cast', 'cast'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  let: ['let', 'let'],
  forget: ['forgot', 'forgotten'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  begin: ['began', 'begun'],
  go: ['went', 'gone'],
  give: ['gave', 'given'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  lay: ['laid', 'laid'],
  spell: ['spelled', 'spelled'],
  take: ['took', 'taken'],
  choose: ['chose', 'chosen'],
  dream: ['dreamed', 'dreamed'],
  beseech: ['besought', 'besought'],
  sing: ['sang', 'sung'],
  rebut: ['rebutted', 'rebutted'],
  admit: ['admitted', 'admitted'],
  quip: ['quipped', 'quipped'],
  plan: ['planned', 'planned'],
  beg: ['begged', 'begged'],
  brag: ['bragged', 'bragged'],
  chat: ['chatted', 'chatted'],
  slam: ['slammed', 'slammed'],
  snap: ['snapped', 'snapped'],
  rip: ['ripped', 'ripped'],
  pan: ['panned', 'panned'],
  dub: ['dubbed', 'dubbed'],
  opt: ['opted', 'opted'],
  refer: ['referred', 'referred'],
  concur: ['concurred', 'concurred'],
  infer: ['inferred', 'inferred'],
  prefer: ['preferred', 'preferred'],
  commit: ['committed', 'committed'],
  submit: ['submitted', 'submitted'],
  prod: ['prodded', 'prodded'],
  regret: ['regretted', 'regretted'],
  compel: ['compelled', 'compelled'],
  pay: ['paid', 'paid'],
  weigh: ['weighed', 'weighed'],
}
const doubling = /[^aeiou][aeiou][^aeiouwxyrd]$/u

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function ingOf(lemma: string): string {
  const past = irregular[lemma]?.[0]
  if (past?.endsWith('ed') && past.length > lemma.length + 2) return `${past.slice(0, -2)}ing`
  if (past !== undefined && doubling.test(lemma)) return `${lemma}${lemma.at(-1)}ing`
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}

/** All forms of a verb, most of them one word, with what each is; American and British doublings alike. */
export function inflectVerb(lemma: string): Map<string, VerbForm> {
  const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)]
  const forms = new Map<string, VerbForm>([
    [ingOf(lemma), 'ing'],
    [participle, 'participle'],
    [past, 'past'],
    [thirdOf(lemma), 'third'],
    [lemma, 'base'],
  ])
  if (lemma.endsWith('l') && !lemma.endsWith('ll')) {
    forms.set(`${lemma}led`, 'past')
    forms.set(`${lemma}ling`, 'ing')
  }
  return forms
}
