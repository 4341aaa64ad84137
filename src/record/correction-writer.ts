import type { ActorEdits, ReportEdits } from './correct/edits.ts'
import type { Correction } from './correction.ts'
import type { Link } from './record-event.ts'
import type { Told } from './telling.ts'

/** What correcting the record needs of a writer, beside filling it. */
export interface CorrectionWriter {
  /** Those of one target, undoings included; all of them without one. Oldest first. */
  corrections(target?: string): Promise<readonly Correction[]>
  correction(id: string): Promise<Correction | null>
  /** Merges, splits and undoings of one kind of target, oldest first. */
  movesOf(kind: 'event' | 'actor'): Promise<readonly Correction[]>
  /** Those that rest on words of a report. */
  anchoredIn(report: string): Promise<readonly Correction[]>
  /** Does nothing where it has one of that id. */
  saveCorrection(correction: Correction): Promise<void>
  /** In place of the one of that id. */
  replaceCorrection(correction: Correction): Promise<void>
  /** All corrections of one event are of another, and its id is a way to that. */
  retarget(event: string, to: string): Promise<void>
  /** The report as its tellings name it; null where the record has none of that id. */
  reportTold(report: string): Promise<Told | null>
  /** What a report says that others said; none for an unknown report. */
  statementsOf(report: string): Promise<readonly { readonly id: string; readonly words: string }[]>
  /** Id of the event a telling is at. */
  eventOf(telling: string): Promise<string | null>
  /** Puts tellings to an event, which is begun where there is none of that id; nothing is folded. */
  moveTellings(event: string, links: readonly Link[], at: number): Promise<void>
  addKeys(event: string, keys: readonly string[]): Promise<void>
  aliasActor(id: string, of: string): Promise<void>
  unaliasActor(id: string): Promise<void>
  /** Gives an actor the name and country people say it has; what is absent is again as the machine read it. */
  correctActor(id: string, edits: ActorEdits): Promise<void>
  /** Ids of the events that actors take part in or that happen there. */
  eventsOf(actors: readonly string[]): Promise<readonly string[]>
  /** Lays the ways from actors to these reports anew, for after `change`. */
  relay(reports: readonly string[], change: () => Promise<void>): Promise<void>
  /** Likewise a report's day and source. Returns the ids of other events this concerns: those its copies tell of. */
  correctReport(id: string, edits: ReportEdits): Promise<readonly string[]>
}
