import type { Actor } from '../record/actor.ts'
import { webAddress } from './web-address.ts'

/** Identifiers that are the same in every export: Wikidata's where it has one, a web address where there is one, else a name under this. */
const names = 'urn:readout:'

export function iriOfEvent(id: string): string {
  return `${names}event:${encode(id)}`
}

/** A state as one that acts is not its country: no Wikidata item of the land stands for it. */
export function iriOfActor({ id, kind, wikidata }: Actor): string {
  if (wikidata !== null && kind !== 'country') return `http://www.wikidata.org/entity/${encode(wikidata)}`
  return `${names}actor:${encode(id)}`
}

export function iriOfReport(id: string, url: string | null): string {
  return webAddress(url) ?? iriOfText(id)
}

/** The text of a report as the record keeps it: what spans count in. */
export function iriOfText(id: string): string {
  return `${names}report:${encode(id)}`
}

export function iriOf(kind: 'statement' | 'claim' | 'annotation' | 'change', id: string): string {
  return `${names}${kind}:${encode(id)}`
}

function encode(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll("'", '%27')
}
