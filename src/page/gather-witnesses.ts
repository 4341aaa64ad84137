import { type Day, daysBetween } from './day.ts'
import { type DayHabit, findDays } from './find-days.ts'
import { away, cueAt, gatherFromLines, inPlace } from './gather-from-lines.ts'
import { metaFields } from './meta-rules.ts'
import { letters } from './place-on-page.ts'
import { readStamp } from './read-stamp.ts'
import { type DatedElement, textOf } from './survey-page.ts'
import type { Ground, Witness } from './witness.ts'
import { type WitnessName, type WitnessRule, witnessRules } from './witness-rules.ts'

/** All words of a page on its day; where none is worth much, those of its scripts. */
export function gatherWitnesses(ground: Ground, html: string): Witness[] {
  const found = [
    ...fromData(ground),
    ...fromMetas(ground),
    ...fromMarkup(ground),
    ...gatherFromLines(ground),
    ...fromTitle(ground),
  ]
  const own = doubted(found, ground)
  return own.some(({ weight }) => weight >= 50) ? own : [...own, ...fromScripts(html, ground.habit)]
}

/** A plain day is hardly the report's where the page says that something takes place then, or was last changed well before. */
function doubted(found: readonly Witness[], { nodes, habit }: Ground): Witness[] {
  const events = new Set(nodes.flatMap(({ happens }) => happens).map((day) => readStamp(day, habit)?.day))
  const last = found.reduce<Day>(
    (latest, { day, rule }) => (rule.id === witnessRules.modified.id && day > latest ? day : latest),
    '',
  )
  return found.map((witness) => {
    if (!witness.rule.plain) return witness
    const late = last !== '' && daysBetween(last, witness.day) > 4
    return late || events.has(witness.day) ? { ...witness, weight: witness.weight * 0.5 } : witness
  })
}

/** Days that scripts and comments of the page assign to something called its publication; a last resort. */
function fromScripts(html: string, habit: DayHabit): Witness[] {
  const pattern =
    /["']?(?:date_?published|publish(?:ed|ing)?_?(?:at|date|time|on)|publication_?date|pub_?date|first_?published(?:_?at)?|creation_?date|date_?creation)["']?\s?[:=]\s?["'](?<value>[^"']{8,40})["']/giu
  const found: Witness[] = []
  for (const { groups } of html.slice(0, 3_000_000).matchAll(pattern)) {
    const witness = stamped('script', groups!.value!, habit)
    if (witness !== null) found.push(witness)
    if (found.length >= 20) break
  }
  return found.slice(0, 1)
}

function stamped(name: WitnessName, value: string, habit: DayHabit, less = 0): Witness | null {
  const stamp = readStamp(value, habit)
  if (stamp === null) return null
  const rule: WitnessRule = witnessRules[name]
  return { ...stamp, rule, weight: rule.weight - less, said: value.trim().slice(0, 60), weak: rule.weak === true }
}

function fromData({ nodes, habit, title }: Ground): Witness[] {
  const found: (Witness | null)[] = []
  const own = letters(title ?? '')
  const dated = nodes.filter(({ published, created, modified }) => published ?? created ?? modified)
  const main = dated.filter(({ rank }) => rank === 'article')
  const titled = main.filter(({ headline }) => headline !== null && own !== '' && own.includes(letters(headline)))
  for (const node of (titled.length > 0 ? titled : main).slice(0, 1)) {
    if (node.published !== null) found.push(stamped('dataArticle', node.published, habit))
    if (node.created !== null) found.push(stamped('dataCreated', node.created, habit))
  }
  for (const { rank, published, created, modified } of dated) {
    if (published !== null && rank !== 'article')
      found.push(stamped('dataPage', published, habit, rank === 'page' ? 0 : 14))
    if (created !== null && rank !== 'article') found.push(stamped('dataCreated', created, habit, 4))
    if (modified !== null) found.push(stamped('modified', modified, habit, rank === 'other' ? 8 : 0))
  }
  return found.filter((witness) => witness !== null)
}

const metaWitness = {
  published: 'metaPublished',
  created: 'metaCreated',
  date: 'metaDate',
  modified: 'modified',
} as const

function fromMetas({ survey, habit }: Ground): Witness[] {
  const found: Witness[] = []
  for (const { name, content } of survey.metas) {
    const field = metaFields.get(name)
    if (field === undefined || !(field.field in metaWitness)) continue
    const witness = stamped(
      metaWitness[field.field as keyof typeof metaWitness],
      content,
      habit,
      field.rank > 0 ? 2 : 0,
    )
    if (witness !== null) found.push(witness)
  }
  return found
}

/** A day and hardly anything else. */
function isBare(shown: string, habit: DayHabit): boolean {
  const day = findDays(shown, habit)[0]
  return day !== undefined && shown.length - (day.end - day.start) <= 32
}

const publishedMark = /publi(?!c\b)|posted|pubdate|issued|entry-date|post-date|created|uploaddate/iu
const modifiedMark = /modif|updat|chang/iu

function fromMarkup(ground: Ground): Witness[] {
  const found: Witness[] = []
  for (const dated of ground.survey.dated) {
    const witness = markupWitness(dated, ground)
    if (witness !== null) found.push(witness)
  }
  return found
}

function markupWitness({ element, line }: DatedElement, { survey, places, habit }: Ground): Witness | null {
  const { attribs, name } = element
  const value =
    attribs.datetime ??
    attribs.content ??
    attribs.title ??
    attribs['data-datetime'] ??
    attribs['data-timestamp'] ??
    attribs['data-time']
  const marks = `${attribs.itemprop ?? ''} ${attribs.property ?? ''} ${attribs.class ?? ''}`
  const published = publishedMark.test(marks) || attribs.pubdate !== undefined
  const marked = attribs.itemprop !== undefined || attribs.property !== undefined || name === 'time' || published
  const shown = textOf(element, 80)
  const written =
    value !== undefined && readStamp(value, habit) !== null ? value : marked && isBare(shown, habit) ? shown : null
  if (
    written === null ||
    (/^meta|^link/u.test(name) && attribs.itemprop === undefined && attribs.property === undefined)
  )
    return null
  const place = places.of(element)
  if (place === 'comment') return null
  const modified = !published && (modifiedMark.test(marks) || cueAt(survey, line, shown, habit.language) === 'modified')
  const cue = published ? 'published' : cueAt(survey, line, shown, habit.language)
  if (cue === 'other') return null
  const kind = modified ? 'modified' : cue === 'published' ? 'markupPublished' : 'markupTime'
  const witness = stamped(kind, written, habit, away(places.fromTitle(line)))
  const weight = inPlace(witness?.weight ?? 0, place, places.fromTitle(line))
  return witness === null || weight === 0 ? null : { ...witness, weight }
}

function fromTitle({ survey, title, habit }: Ground): Witness[] {
  const text = survey.title ?? title ?? ''
  return findDays(text.slice(0, 300), habit)
    .slice(0, 1)
    .map((day) => ({
      ...day,
      rule: witnessRules.titleDay,
      weight: witnessRules.titleDay.weight,
      said: text.slice(day.start, day.end),
      weak: false,
    }))
}
