import type { EventDetail } from '../../../../src/api/event.ts'

type Claim = EventDetail['claims'][number]
type Report = EventDetail['tellings'][number]['report']

/** What somebody claims in the same words, in all reports of one source. */
export interface GroupedClaim extends Pick<Claim, 'by' | 'stance' | 'on'> {
  readonly words: string
  /** Where it stands, each report once: originals before copies, else in the order of the claims. */
  readonly places: readonly { readonly report: Report; readonly span: Claim['span'] }[]
}

/** Claims told once: the same of the same speaker in the same words, from one source, is one, whatever reports repeat it. */
export function groupClaims({ claims, tellings }: Pick<EventDetail, 'claims' | 'tellings'>): GroupedClaim[] {
  const tellingOf = new Map(tellings.map((telling) => [telling.id, telling]))
  const groups = new Map<string, GroupedClaim & { places: GroupedClaim['places'][number][] }>()
  for (const { by, stance, on, span, telling, words: own } of claims) {
    const told = tellingOf.get(telling)
    const words = told?.words ?? own
    const key = JSON.stringify([by.id, stance, on, words, told?.report.source ?? telling])
    const group = groups.get(key) ?? { by, stance, on, words, places: [] }
    groups.set(key, group)
    if (told && !group.places.some(({ report }) => report.id === told.report.id))
      group.places.push({ report: told.report, span })
  }
  return [...groups.values()].map((group) => ({ ...group, places: originalsFirst(group.places) }))
}

const originalsFirst = (places: GroupedClaim['places']) =>
  places.toSorted((a, b) => Number(a.report.copyOf !== null) - Number(b.report.copyOf !== null))
