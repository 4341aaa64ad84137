import { agencyNamed } from './agency-rules.ts'
import { creditRules } from './credit-rules.ts'

export interface Credit {
  /** The people it names, in order. */
  readonly names: readonly string[]
  /** Short name of the agency it names, or null. */
  readonly agency: string | null
  readonly rule: string
}

/** Words one of which every credit has; a short line may be an agency's name alone. */
const hint =
  /contribut|assisted|helped|(?:report|writ|edit|compil|produc)(?:ing|ed|ten)\b|inputs?\b|^[\s—–_*(-]*(?:with|including|source|sources|quelle|fuente|fonte|agency|agencies|credit|via|information|mit|avec|con|by|von|par|por|di|door|от)\b/iu

/** Longest line that is read as a credit, in characters. */
const longest = 400

/** What a line says about who worked on the report, or null where it is none. */
export function readCredit(line: string): Credit | null {
  if (line.length > longest || (line.length > 40 && !hint.test(line))) return null
  for (const { id, pattern } of creditRules) {
    const groups = pattern.exec(line)?.groups
    if (groups === undefined && !pattern.test(line)) continue
    const agency = groups?.agency ? agencyNamed(groups.agency) : null
    const people = groups?.names ? splitNames(groups.names) : []
    const needsAgency = id === 'page/by-agency' || id === 'page/agency-alone'
    if (needsAgency ? agency === null : groups?.names !== undefined && people.length === 0) continue
    return { names: people, agency, rule: id }
  }
  return null
}

/** "Ada Brook in Oslo, Lin Wei and Jo Day" to its people. */
function splitNames(list: string): string[] {
  return list
    .split(/,? and |, | & |; /u)
    .map((part) => part.replace(/ (?:in|from|at|of|for|with|on) .*$/u, '').trim())
    .filter((name) => isPerson(name))
}

/** Two to four words that begin with capitals, particles aside. */
function isPerson(name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || agencyNamed(name) !== null) return false
  if (/^(?:The|Our|Staff|Associated|Agence|News|Washington|Wall|Los|New)\b/u.test(name)) return false
  return words.every((word) => /^(?:\p{Lu}|al-|el-|bin|de|da|van|von|der|den|la|le|di|du|dos)/u.test(word))
}
