import type { Token } from '../document/words.ts'
import { clauseVerbs } from './clause-rules.ts'
import type { Item, Joints, NounDraft, PrepDraft } from './drafts.ts'
import { describes, listOrApposition, type Place } from './judge-comma.ts'
import { isDoubtful, type Row } from './list-items.ts'

/** How far a list or a clause is looked for, in items: keeps the work linear on a sentence without end. */
const reach = 24

/** Finds the prepositional phrases, coordinations and appositions of a sentence. */
export function joinNouns(tokens: readonly Token[], row: Row): Joints {
  const count = row.items.length
  const joints: Joints = {
    phrases: new Array<PrepDraft | null>(count).fill(null),
    governor: new Int32Array(count).fill(-1),
    leader: placesUpTo(count),
    end: placesUpTo(count),
    apposed: new Uint8Array(count),
  }
  /** For a noun item: the item its chain of phrases hangs on. */
  const chain = placesUpTo(count)
  const join = new Join(tokens, row, joints, chain)
  for (let at = 0; at < count; at++) if (row.items[at]!.kind === 'noun') join.place(at)
  row.nouns.forEach((noun, index) => {
    if (noun.coordination.length === 0) noun.coordination = [index]
  })
  return joints
}

const subjectPronouns = new Set(['he', 'she', 'they', 'we', 'i'])

/** 0, 1, 2 …: every item points at itself. A plain loop: `Int32Array.from` takes as long as all the rest. */
function placesUpTo(count: number): Int32Array {
  const places = new Int32Array(count)
  for (let at = 0; at < count; at++) places[at] = at
  return places
}

class Join implements Place {
  readonly tokens: readonly Token[]
  readonly row: Row
  readonly joints: Joints
  private readonly chain: Int32Array
  /** The last noun of the sentence so far, and the last verb. */
  lastVerb = -1
  private seen = 0

  constructor(tokens: readonly Token[], row: Row, joints: Joints, chain: Int32Array) {
    this.tokens = tokens
    this.row = row
    this.joints = joints
    this.chain = chain
  }

  private noun(at: number): NounDraft {
    return this.row.nouns[this.row.items[at]!.index]!
  }

  private kind(at: number): Item['kind'] | undefined {
    return this.row.items[at]?.kind
  }

  /** Places the noun at item `at`: under a preposition, in a coordination, beside a noun it describes, or free. */
  place(at: number): void {
    const { items, nouns } = this.row
    for (; this.seen < at; this.seen++) if (items[this.seen]!.kind === 'verb') this.lastVerb = this.seen
    const noun = nouns[items[at]!.index]!
    if (noun.coordination.length === 0) noun.coordination = [items[at]!.index]
    let before = at - 1
    while (before >= 0 && (this.kind(before) === 'adv' || this.kind(before) === 'quote')) before--
    const kind = this.kind(before)
    if (kind === 'prep') this.govern(at, before)
    else if (kind === 'cc') this.coordinate(at, before)
    else if (kind === 'comma') this.afterComma(at, before)
    else if (kind === 'open' && this.kind(at + 1) === 'close' && this.kind(before - 1) === 'noun' && noun.proper) {
      this.noun(before - 1).apposition ??= items[at]!.index
      this.joints.apposed[at] = 1
    }
  }

  private govern(at: number, prep: number): void {
    const { items } = this.row
    const word = items[prep]!
    if (isDoubtful(word) && this.opensClause(prep, at)) return
    const phrase: PrepDraft = { prep: word.text, first: word.first, last: items[at]!.last, nouns: [items[at]!.index] }
    this.joints.phrases[prep] = phrase
    this.joints.governor[at] = prep
    let left = prep - 1
    while (left >= 0 && (this.kind(left) === 'close' || this.kind(left) === 'unquote')) left--
    if (this.kind(left) !== 'noun') return
    const head = this.chain[left]!
    const nearest = this.noun(left)
    nearest.preps.push(phrase)
    this.chain[at] = word.text === 'of' || !nearest.proper || head === left ? left : head
    if (head !== left && word.text !== 'of') this.noun(head).preps.push(phrase)
    if (this.chain[at] === left) this.chain[at] = head
  }

  /** "after talks failed": does a finite verb follow the noun before the next comma, with nothing else to be its subject? */
  private opensClause(prep: number, at: number): boolean {
    const { items, verbs } = this.row
    if (items[prep]!.text === 'for' || items[prep]!.text === 'like') return false
    if (this.noun(at).time && items[prep]!.text !== 'as') return false
    let depth = 0
    for (let next = at + 1; next < Math.min(items.length, at + reach); next++) {
      const item = items[next]!
      if (item.kind === 'verb') {
        const verb = verbs[item.index]!
        // The tagger may take the verb of the clause for a participle.
        if (
          verb.form !== 'finite' &&
          !(items[prep]!.text === 'as' && verb.tag === 'VBN' && items[next + 1]?.text !== 'by')
        )
          return false
        return items[prep]!.text === 'as' || !this.waitsForVerb(prep)
      }
      if (item.kind === 'comma' || item.kind === 'stop' || item.kind === 'mark' || item.kind === 'rel') return false
      if (item.kind === 'noun' && this.kind(next - 1) === 'noun') return false
      if (item.kind === 'noun' && this.kind(next - 1) !== 'prep' && this.kind(next - 1) !== 'cc' && ++depth > 2)
        return false
    }
    return false
  }

  /** "Wang after talks will travel": a subject before the preposition still wants its verb. */
  private waitsForVerb(prep: number): boolean {
    const { items, verbs } = this.row
    let subject = false
    for (let at = prep - 1; at >= Math.max(0, prep - reach); at--) {
      const item = items[at]!
      if (item.kind === 'verb') {
        if (verbs[item.index]!.form === 'finite') return false
        subject = false
      } else if (item.kind === 'noun') subject ||= this.joints.governor[at]! < 0 && !this.noun(at).time
      else if (item.kind === 'stop' || item.kind === 'mark' || item.kind === 'quote' || item.kind === 'comma') break
    }
    return subject && this.kind(prep - 1) !== 'comma'
  }

  private coordinate(at: number, cc: number): void {
    let left = cc - 1
    if (this.kind(left) === 'comma') left--
    while (left >= 0 && (this.kind(left) === 'unquote' || this.kind(left) === 'close')) left--
    if (this.kind(left) === 'adv' && this.kind(left - 1) === 'noun') left--
    // "the attack on a plant, and he commended": he, they, we begin what follows.
    if (subjectPronouns.has(this.tokens[this.noun(at).head]!.lower) && this.verbAfter(at) >= 0) return
    if (this.kind(left) !== 'noun' || this.row.items[cc]!.text === 'but' || this.row.items[cc]!.text === 'yet') return
    const host = this.partnerOf(at, left)
    if (host >= 0 && !this.startsClause(at, host)) this.merge(at, host)
  }

  /** Which noun to the left does "and N" go with: the nearest, or the one its phrase hangs on? */
  private partnerOf(at: number, nearest: number): number {
    if (this.joints.apposed[nearest]) {
      const host = this.leftOfApposition(nearest)
      const names =
        host >= 0 &&
        this.tokens[this.noun(host).head]!.tag === 'NNS' &&
        this.noun(at).proper &&
        this.noun(nearest).proper
      return names ? nearest : host
    }
    const head = this.chain[nearest]!
    if (head === nearest) return nearest
    const noun = this.noun(at)
    const close = this.noun(nearest)
    const far = this.noun(head)
    if (noun.time !== close.time) return noun.time === far.time ? head : -1
    if (noun.determined !== close.determined && noun.determined === far.determined && noun.proper === far.proper)
      return head
    const size = (draft: NounDraft): number => Math.min(2, draft.last - draft.first)
    if (noun.proper && far.proper && size(noun) === size(far) && size(close) !== size(noun)) return head
    return nearest
  }

  private leftOfApposition(at: number): number {
    for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
      if (this.kind(left) === 'noun' && this.noun(left).apposition === this.row.items[at]!.index) return left
    }
    return -1
  }

  /** "met Lavrov and Putin met Xi": the noun behind "and" is the subject of a clause of its own. */
  private startsClause(at: number, host: number): boolean {
    const { items, verbs } = this.row
    const verb = this.lastVerb
    const next = this.verbAfter(at)
    if (next < 0) return false
    const follower = verbs[items[next]!.index]!
    if (follower.form !== 'finite') return false
    if (clauseVerbs.has(items[verb]?.text ?? '') && this.hasFree(verb, host)) return false
    if (this.kind(host - 1) === 'comma' && this.joints.leader[host] === host && verb >= 0) return false
    const pronoun = /^(?:he|she|they|we|i|it)$/u.test(this.tokens[this.noun(at).head]!.lower)
    if (verb > host || verb < 0) return pronoun && verb >= 0
    if (pronoun || follower.tag === 'VBZ') return true
    return !clauseVerbs.has(items[verb]!.text) || this.joints.governor[host]! >= 0
  }

  /** "said sanctions against X and Y represented": a noun that no phrase holds stands behind the verb already. */
  private hasFree(verb: number, host: number): boolean {
    for (let at = Math.max(verb + 1, host - reach); at < host; at++) {
      if (this.kind(at) === 'noun' && this.joints.governor[at]! < 0 && !this.noun(at).time)
        return this.joints.governor[host]! >= 0
    }
    return false
  }

  private verbAfter(at: number): number {
    const { items } = this.row
    for (let next = at + 1; next < Math.min(items.length, at + 12); next++) {
      const { kind } = items[next]!
      if (kind === 'verb') return next
      if (kind === 'comma' || kind === 'stop' || kind === 'mark' || kind === 'rel' || kind === 'cc') return -1
      if (kind === 'noun' && this.kind(next - 1) === 'noun') return -1
    }
    return -1
  }

  private merge(at: number, host: number): void {
    const { items, nouns } = this.row
    const members = [...nouns[items[host]!.index]!.coordination, items[at]!.index]
    // A list beyond all measure is no list.
    if (members.length > 40) return
    for (const member of members) nouns[member]!.coordination = members
    this.joints.leader[at] = this.joints.leader[host]!
    this.joints.end[this.joints.leader[host]!] = at
    if (this.joints.apposed[host]) this.joints.apposed[at] = 1
    this.joints.governor[at] = this.joints.governor[host]!
    this.chain[at] = this.chain[host] === host ? at : this.chain[host]!
    const governor = this.joints.governor[host]!
    const phrase = governor >= 0 ? this.joints.phrases[governor] : null
    if (phrase) {
      phrase.nouns = [...phrase.nouns, items[at]!.index]
      phrase.last = items[at]!.last
    }
  }

  /** "Xi, Putin and Modi" is a list; "Qin Gang, the foreign minister," is one person; "Xi, Putin meet" is a headline's "and". */
  private afterComma(at: number, comma: number): void {
    let left = comma - 1
    while (left >= 0 && (this.kind(left) === 'unquote' || this.kind(left) === 'close')) left--
    if (this.kind(left) !== 'noun') return
    const host = this.joints.apposed[left] ? this.leftOfApposition(left) : left
    if (host < 0) return
    const wide = this.chain[host]!
    const place = listOrApposition(this, at, host)
    if (place === 'apposition') {
      const named = describes(this, at, host) || wide === host ? host : wide
      this.noun(describes(this, at, wide) ? wide : named).apposition ??= this.row.items[at]!.index
      this.joints.apposed[at] = 1
      this.joints.governor[at] = -1
    } else if (place === 'list') {
      const partner = this.partnerOf(at, host)
      if (partner >= 0) this.merge(at, partner)
    }
  }
}
