import type { Element } from 'domhandler'
import { type FurnitureRule, furnitureRules } from './furniture-rules.ts'

const camel = /([a-z\d])([A-Z])/g
const joints = /[_:./]+|-{2,}/g

/** The words of an element's classes, id, role and itemprop: lower case, camel humps and underscores as "-". */
export function labelElement(element: Element): string {
  const { class: classes, id, role, itemprop } = element.attribs
  if (classes === undefined && id === undefined && role === undefined && itemprop === undefined) return ''
  const raw = `${id ?? ''} ${classes ?? ''} ${role ?? ''} ${itemprop ?? ''}`.slice(0, 400)
  return remember(labels, raw, () => raw.replace(camel, '$1-$2').replace(joints, '-').toLowerCase().trim())
}

/** The same names come again and again, on a page and from page to page. */
const labels = new Map<string, string>()
const rules = new Map<string, FurnitureRule | null>()
const mostRemembered = 20_000

function remember<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  if (memory.size >= mostRemembered) memory.clear()
  const value = make()
  memory.set(key, value)
  return value
}

/** What holds the page cannot be a part of it. */
const whole = new Set(['html', 'body', 'main'])
const byTag = new Map<string, FurnitureRule>()
const byName = new Map<string, FurnitureRule>()
const byWord = new Map<string, FurnitureRule>()
/** Stems by their first three letters. */
const byStem = new Map<string, [stem: string, rule: FurnitureRule][]>()

for (const rule of furnitureRules) {
  for (const tag of rule.tags?.split(' ') ?? []) byTag.set(tag, rule)
  for (const name of rule.names?.split(' ') ?? []) byName.set(name, rule)
  for (const word of rule.words?.split(' ') ?? []) {
    if (!word.endsWith('*')) byWord.set(word, byWord.get(word) ?? rule)
    else byStem.set(word.slice(0, 3), [...(byStem.get(word.slice(0, 3)) ?? []), [word.slice(0, -1), rule]])
  }
}

/** The rule by which an element looks like furniture, from its tag and its label. */
export function matchFurniture(element: Element, label: string): FurnitureRule | null {
  if (whole.has(element.name)) return null
  const tagged = byTag.get(element.name)
  if (tagged) return tagged
  if (isHidden(element)) return byTag.get('noscript') ?? null
  return label === '' ? null : remember(rules, label, () => matchLabel(label))
}

function matchLabel(label: string): FurnitureRule | null {
  for (const name of label.split(/\s+/)) {
    const rule = matchName(name)
    if (rule) return rule
  }
  return null
}

function matchName(name: string): FurnitureRule | null {
  const named = byName.get(name) ?? byWord.get(name)
  if (named) return named
  if (name.length > 60 || name.startsWith('elementor')) return null
  const words = name.split('-')
  for (let at = 1; at < words.length; at++) {
    const pair = byWord.get(`${words[at - 1]}-${words[at]}`)
    if (pair) return pair
  }
  for (const word of words) {
    const single = byWord.get(word) ?? matchStem(word)
    if (single) return single
  }
  return null
}

function matchStem(word: string): FurnitureRule | null {
  for (const [stem, rule] of byStem.get(word.slice(0, 3)) ?? []) if (word.startsWith(stem)) return rule
  return null
}

function isHidden(element: Element): boolean {
  const { style, hidden } = element.attribs
  if (hidden !== undefined) return true
  return style !== undefined && /display\s?:\s?none/i.test(style.slice(0, 500))
}
