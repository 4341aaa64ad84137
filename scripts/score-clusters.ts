// Measures how reports are grouped into stories, and mentions of events into events, and holds the figures to their floors.
//   npm run score:clusters -- FOLDER            FOLDER: has data/clusters/news.jsonl and data/clusters/ecb
//   npm run score:clusters -- FOLDER --raise    also write figures that got better into corpus/scores-clusters.json
// Exits 1 where a figure is below its floor, or ours below the baseline. News: B³ of the groups against the events; the same
// of the articles put into a fresh record and grouped as `readout stories` does. ECB+: event coreference with mentions given,
// within a topic across its documents: MUC, B³, CEAFe and their mean (CoNLL), of
//   lemma            mentions with the same lemma of their head word are one event
//   lemma and story  the same, in documents that are of one story by our grouping
//   ours             the record's comparison of deeds: word, sentence, and what the documents are about
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPage } from '../src/page/read-page.ts'
import { groupDeeds } from '../src/record/stories/group-deeds.ts'
import { groupStories } from '../src/record/stories/group-stories.ts'
import { makeStoryVector } from '../src/record/stories/make-story-vector.ts'
import { bCubed, ceafe, type Figure, type Grouping, muc } from './clusters/compare-clusters.ts'
import { groupInRecord } from './clusters/group-in-record.ts'
import { type EcbMarked, markDeeds } from './clusters/mark-deeds.ts'
import { readEcb } from './clusters/read-ecb.ts'

const floorsFile = join(import.meta.dirname, '..', 'corpus', 'scores-clusters.json')
/** Figures may wobble in their last digit between machines. */
const tolerance = 0.0005
/** What has a floor: the means of precision and recall, which trade against each other, and not the baselines. */
const held = /^(?!.*lemma).*(?:F1|CoNLL|alone)$/u
type Figures = Record<string, number>

const { values, positionals } = parseArgs({
  options: { raise: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const clusters = join(positionals[0] ?? '', 'data', 'clusters')
if (positionals[0] === undefined || !existsSync(join(clusters, 'news.jsonl'))) {
  console.error('score: give a data folder that has data/clusters/news.jsonl: npm run score:clusters -- FOLDER')
  process.exit(2)
}
process.exitCode = compare({ ...(await scoreNews(join(clusters, 'news.jsonl'))), ...scoreEcb(join(clusters, 'ecb')) })
  ? 0
  : 1

async function scoreNews(file: string): Promise<Figures> {
  const articles = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const reports = articles.map(({ id, url, published, title, text }) => {
    const { report } = readPage({ text: `${title}\n${text}`, url, published })
    return { id: String(id), vector: makeStoryVector(report) }
  })
  const gold = articles.map(({ event }) => String(event))
  const found = storiesOf(reports)
  const events = [...new Set(gold)].sort()
  const figures: Figures = {}
  record(figures, 'news: B3', bCubed(gold, found))
  const inRecord = await groupInRecord(
    file,
    articles.map(({ url }) => String(url)),
  )
  record(figures, 'news: in a record, B3', bCubed(gold, inRecord))
  for (const half of [0, 1]) {
    const inHalf = reports.filter((_, at) => events.indexOf(gold[at]!) % 2 === half)
    const right = gold.filter((event) => events.indexOf(event) % 2 === half)
    figures[`news: B3 F1 of half ${half + 1} alone`] = bCubed(right, storiesOf(inHalf)).f1
  }
  return figures
}

/** For each report, the first of its story. */
function storiesOf(reports: Parameters<typeof groupStories>[0]): Grouping {
  const story = new Map(groupStories(reports).flatMap((ids) => ids.map((id) => [id, ids[0]!])))
  return reports.map(({ id }) => story.get(id)!)
}

function scoreEcb(folder: string): Figures {
  if (!existsSync(folder)) return {}
  const documents = readEcb(folder).map(markDeeds)
  const story = storiesOf(documents.map(({ name, vector }) => ({ id: name, vector })))
  const marked = documents.flatMap(({ topic, deeds }, at) =>
    deeds.map((deed) => ({ ...deed, topic, story: story[at]! })),
  )
  const ours = new Array<string>(marked.length)
  for (const [topic, places] of Map.groupBy(marked.keys(), (at) => marked[at]!.topic))
    for (const [group, members] of groupDeeds(places.map((at) => marked[at]!.mention)).entries())
      for (const member of members) ours[places[member]!] = `${topic} ${group}`
  const figures: Figures = {}
  scoreEvents(
    figures,
    'lemma',
    marked,
    marked.map(({ topic, lemma }) => `${topic} ${lemma}`),
  )
  scoreEvents(
    figures,
    'lemma and story',
    marked,
    marked.map((of) => `${of.topic} ${of.story} ${of.lemma}`),
  )
  scoreEvents(figures, 'ours', marked, ours)
  return figures
}

function scoreEvents(
  figures: Figures,
  name: string,
  marked: readonly (EcbMarked & { topic: string })[],
  found: Grouping,
): void {
  const gold = marked.map(({ topic, event }) => `${topic} ${event}`)
  const links = muc(gold, found)
  const cubed = bCubed(gold, found)
  // Groups lie within topics, so pairing them off topic by topic gives the same.
  const paired = ceafe(
    gold,
    found,
    marked.map(({ topic }) => topic),
  )
  figures[`ecb+: ${name}, MUC F1`] = links.f1
  record(figures, `ecb+: ${name}, B3`, cubed)
  figures[`ecb+: ${name}, CEAFe F1`] = paired.f1
  figures[`ecb+: ${name}, CoNLL`] = (links.f1 + cubed.f1 + paired.f1) / 3
}

function record(figures: Figures, name: string, { precision, recall, f1 }: Figure): void {
  Object.assign(figures, { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: f1 })
}

/** Prints each figure beside its floor. True where none fell. */
function compare(measured: Figures): boolean {
  const floors: Figures = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
  const fallen = Object.keys(floors).filter((name) => (measured[name] ?? -1) < floors[name]! - tolerance)
  if ((measured['ecb+: ours, CoNLL'] ?? 1) < (measured['ecb+: lemma, CoNLL'] ?? 0))
    fallen.push('ecb+: ours is below the baseline')
  for (const [name, value] of Object.entries(measured)) {
    const floor = floors[name]
    const mark = floor === undefined ? '' : fallen.includes(name) ? `below its floor ${floor}` : `floor ${floor}`
    console.log(`${name.padEnd(44)} ${value.toFixed(4).padStart(8)}  ${mark}`)
  }
  if (values.raise) {
    const raised = Object.entries(measured)
      .filter(([name]) => held.test(name))
      .map(([name, value]): [string, number] => [name, Math.max(floors[name] ?? 0, Number(value.toFixed(4)))])
    writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
  }
  if (fallen.length > 0) console.error(`score: fell: ${fallen.join(', ')}`)
  return fallen.length === 0
}
