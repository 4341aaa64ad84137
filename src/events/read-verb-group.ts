import type { Token } from '../document/words.ts'
import type { Scene } from './scene.ts'

/** What the words left of a verb say of it: "has not been invited", "was to have met", "will on Monday host". */
export interface VerbGroup {
  /** Token of its first word. */
  readonly first: number
  readonly head: number
  /** infinitive: after "to"; bare: base form with nothing before it ("meet" in "will fly to Rome and meet"). */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare'
  readonly tense: 'past' | 'present' | 'future' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** may, might, could, would, should, must, can; will and shall are the future tense. */
  readonly modal: string | null
  /** "is to meet", "was to have met". */
  readonly beTo: boolean
}

const be = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', '’s', "'s", '’re', "'re", '’m', "'m"])
const have = new Set(['has', 'have', 'had', 'having', '’ve', "'ve"])
const shortHad = new Set(['’d', "'d"])
const doing = new Set(['do', 'does', 'did'])
const will = new Set(['will', 'shall', '’ll', "'ll", 'wo', 'sha'])
const modals = new Map([
  ['may', 'may'],
  ['might', 'might'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['would', 'would'],
  ['should', 'should'],
  ['must', 'must'],
])
const nots = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither'])
/** Adverbs and floating words that may stand inside a verb group, whatever the tagger calls them. */
const between = new Set(
  'also both each all again once soon later now then still just already yet ever even only twice together jointly officially formally reportedly allegedly currently possibly probably recently separately personally first last next instead indeed thus otherwise'.split(
    ' ',
  ),
)
const pastForms = new Set(['was', 'were', 'had', 'did', '’d', "'d"])
const presentForms = new Set(['is', 'are', 'am', 'has', 'have', 'do', 'does', '’s', "'s", '’re', "'re", '’ve', "'ve"])

/** Reads the verb group that ends in the token `head`; linear in its length. */
export function readVerbGroup(scene: Scene, head: number): VerbGroup {
  const { tokens } = scene.words
  const before = auxiliariesBefore(scene, head)
  const words = before.map((at) => tokens[at]!)
  const lowers = words.map((token) => token.lower)
  const to = lowers.lastIndexOf('to')
  const inner = to < 0 ? lowers : lowers.slice(to + 1)
  const outer = to < 0 ? [] : lowers.slice(0, to)
  const beTo = outer.some((word) => be.has(word)) && !outer.includes('going')
  const goingTo = outer.includes('going')
  const haveTo = outer.some((word) => have.has(word)) && !beTo && !goingTo
  const tag = verbTag(tokens[head]!, inner)
  const perfect = inner.some((word) => have.has(word)) || (tag === 'VBN' && inner.some((word) => shortHad.has(word)))
  const hasBe = inner.some((word) => be.has(word))
  const finite = to < 0 || beTo || goingTo || haveTo
  const modal = haveTo
    ? 'must'
    : (inner
        .concat(outer)
        .map((word) => modals.get(word))
        .find(Boolean) ?? null)
  return {
    first: before[0] ?? head,
    head,
    form: finite ? formOf(scene, head, tag, inner, beTo || goingTo || haveTo) : 'infinitive',
    tense: tenseOf(tag, finite ? lowers : [], beTo || goingTo || haveTo),
    perfect,
    progressive: (tag === 'VBG' && hasBe) || (inner.includes('being') && inner.length > 1),
    passive: tag === 'VBN' && hasBe,
    negated:
      lowers.some((word) => nots.has(word)) || lowers.includes('longer') || isOfNeither(scene, before[0] ?? head),
    modal,
    beTo: beTo || goingTo,
  }
}

/** Indexes of auxiliaries, adverbs and days left of the verb, in order. */
function auxiliariesBefore(scene: Scene, head: number): number[] {
  const { tokens } = scene.words
  const from = scene.words.sentences[tokens[head]!.sentence]?.first ?? 0
  const found: number[] = []
  let pending: number[] = []
  for (let at = head - 1; at >= from && head - at < 16; at--) {
    const token = tokens[at]!
    if (isAuxiliary(scene, at)) {
      found.push(...pending, at)
      pending = []
    } else if (isBetween(scene, at, token)) pending.push(at)
    else break
  }
  // Adverbs further left than the first auxiliary are not the group's, but "never met" and "not meeting" are.
  for (const at of pending) if (nots.has(tokens[at]!.lower) && head - at <= 3) found.push(at)
  return found.sort((a, b) => a - b)
}

function isAuxiliary(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  const { lower, tag } = tokens[at]!
  if (lower === 'going') return tokens[at + 1]?.lower === 'to'
  if (lower === 'to') return tag === 'TO' || tag === 'IN'
  if (lower === '’s' || lower === "'s") return tag !== 'POS'
  if (lower === 'may' || lower === 'will')
    return !tag.startsWith('NNP') && scene.timeAt[at]! < 0 && scene.namedAt[at]! < 0
  return (
    be.has(lower) || have.has(lower) || doing.has(lower) || will.has(lower) || modals.has(lower) || shortHad.has(lower)
  )
}

/** "Neither A nor B will attend" */
function isOfNeither({ words: { tokens, sentences } }: Scene, first: number): boolean {
  const from = sentences[tokens[first]!.sentence]!.first
  let nor = false
  for (let at = first - 1; at >= Math.max(from, first - 25); at--) {
    const { lower, tag } = tokens[at]!
    if (lower === 'nor') nor = true
    else if (lower === 'neither') return nor
    else if (/^(?:VB[DZP]|MD)$/u.test(tag)) return false
  }
  return false
}

function isBetween(scene: Scene, at: number, { lower, tag }: Token): boolean {
  // "will no longer travel"
  if (lower === 'longer' && scene.words.tokens[at - 1]?.lower === 'no') return true
  if (lower === 'no' && scene.words.tokens[at + 1]?.lower === 'longer') return true
  if (nots.has(lower) || between.has(lower) || tag.startsWith('RB')) return true
  if (scene.timeAt[at]! >= 0) return true
  return (lower === 'on' || lower === 'in' || lower === 'at' || lower === 'this') && scene.timeAt[at + 1]! >= 0
}

/** The tag, mended where the words before it leave no choice. */
function verbTag({ tag, lower }: Token, inner: readonly string[]): string {
  if (inner.some((word) => have.has(word) || be.has(word)) && tag === 'VBD') return 'VBN'
  if (tag.startsWith('V')) return tag
  if (lower.endsWith('ing')) return 'VBG'
  return inner.some((word) => will.has(word) || modals.has(word)) ? 'VB' : lower.endsWith('ed') ? 'VBD' : tag
}

function formOf(scene: Scene, head: number, tag: string, inner: readonly string[], after: boolean): VerbGroup['form'] {
  const helped = after || inner.some((word) => be.has(word) || have.has(word) || doing.has(word) || isModal(word))
  if (helped) return inner[0] === 'having' || inner[0] === 'being' ? 'gerund' : 'finite'
  if (tag === 'VBG') return 'gerund'
  if (tag === 'VBN') return isPastTense(scene, head) ? 'finite' : 'participle'
  const shares = (tag === 'VB' || tag === 'VBP') && scene.words.tokens[head - 1]?.tag === 'CC'
  if (shares) return 'bare'
  return tag === 'VB' && scene.words.clauses[scene.clauseAt[head]!]?.form !== 'finite' ? 'bare' : 'finite'
}

/** A past tense taken for a participle: "Modi hosted", "they never met", "denied that". */
function isPastTense(scene: Scene, head: number): boolean {
  const { tokens, clauses } = scene.words
  if (clauses[scene.clauseAt[head]!]?.form === 'finite') return true
  const next = tokens[head + 1]
  if (next?.lower === 'that') return true
  let before = head - 1
  while (before >= 0 && (tokens[before]!.tag.startsWith('RB') || between.has(tokens[before]!.lower))) {
    if (tokens[before]!.lower === 'never') return true
    before--
  }
  if (before < 0 || tokens[before]!.sentence !== tokens[head]!.sentence || next?.lower === 'by') return false
  const kind = scene.named[scene.namedAt[before]!]?.entity.kind
  return tokens[before]!.tag === 'PRP' || kind === 'person' || kind === 'country'
}

function isModal(word: string): boolean {
  return will.has(word) || modals.has(word) || shortHad.has(word)
}

function tenseOf(tag: string, lowers: readonly string[], after: boolean): VerbGroup['tense'] {
  if (lowers.some((word) => will.has(word))) return 'future'
  const first = lowers.find((word) => pastForms.has(word) || presentForms.has(word))
  if (first) return pastForms.has(first) ? 'past' : after ? 'future' : 'present'
  if (lowers.some((word) => modals.has(word))) return 'present'
  if (tag === 'VBD' || tag === 'VBN') return 'past'
  return tag === 'VBG' ? 'none' : 'present'
}
