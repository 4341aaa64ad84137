import type { Rule } from '../document/rule.ts'
import type { CueClass } from './cue-rules.ts'

/** What may follow a noun and be its content: "that" and a clause · "to" and a verb · a preposition and a noun phrase. */
export type NounComplement = 'that' | 'to' | 'noun'

/** Nouns that stand for saying, thinking or wanting: "his claim that", "the ministry's call for". */
export interface NounCueRule extends Rule {
  readonly nouns: string
  readonly class: CueClass
  readonly takes: readonly NounComplement[]
  /** The prepositions before a noun phrase. */
  readonly prepositions?: string
  /** It is no statement unless the report says whose it is. */
  readonly needsOwner?: true
}

export const nounCues: readonly NounCueRule[] = [
  {
    id: 'quotes/noun-that',
    nouns:
      'claim claims statement statements assertion assertions argument arguments belief beliefs view views conclusion conclusions allegation allegations accusation accusations suggestion suggestions warning warnings assurance assurances fear fears hope hopes concern concerns denial denials insistence contention admission acknowledgment acknowledgement prediction predictions suspicion suspicions charge charges notion idea theory hint hints remark remarks comment comments confidence conviction doubt doubts criticism complaint complaints announcement declaration revelation revelations report reports rumor rumors rumour rumours speculation sense understanding opinion expectation expectations promise promises pledge vow finding findings assumption worry worries confirmation observation perception realization proposal demand threat news word position thesis feeling',
    class: 'speech',
    takes: ['that'],
    examples: [
      ['He repeated his claim that [the vote was rigged].', 'his'],
      ['Few shared the minister’s belief that [the ice would hold].', 'the minister’s'],
    ],
    not: ['The claim that failed was filed in May.'],
  },
  {
    id: 'quotes/noun-to',
    nouns:
      'plan plans decision decisions promise promises pledge pledges vow vows threat threats offer offers refusal desire desires intention intentions willingness unwillingness determination commitment commitments reluctance wish wishes hope hopes demand demands request requests proposal proposals call calls eagerness resolve',
    class: 'intention',
    takes: ['to'],
    needsOwner: true,
    examples: [['The king repeated his promise [to rebuild the town].', 'his']],
  },
  {
    id: 'quotes/noun-for',
    nouns:
      'call calls support demand demands appeal appeals praise preference hope hopes contempt disdain endorsement request requests plea pleas plan plans admiration respect proposal proposals sympathy enthusiasm',
    class: 'directive',
    takes: ['noun'],
    prepositions: 'for',
    needsOwner: true,
    examples: [['The envoy’s call for [a truce] went unheard.', 'The envoy’s']],
  },
  {
    id: 'quotes/noun-of',
    nouns:
      'criticism criticisms condemnation denunciation endorsement announcement praise denial denials rejection description descriptions depiction portrayal assessment acknowledgment acknowledgement disavowal support critique approval disapproval defense defence mockery accusations allegations fear fears warning warnings opinion opinions view views promise promises pledge mention interpretation opposition',
    class: 'stance',
    takes: ['noun'],
    prepositions: 'of to',
    needsOwner: true,
    examples: [['Her criticism of [the treaty] was sharp.', 'Her']],
  },
  {
    id: 'quotes/noun-about',
    nouns:
      'concern concerns comments comment remarks remark questions complaints complaint doubts worries misgivings skepticism scepticism attack attacks stance position positions views statements statement claims worry reservations opinions thoughts warnings anger frustration outrage assault broadside',
    class: 'stance',
    takes: ['noun'],
    prepositions: 'about on over against regarding toward towards',
    needsOwner: true,
    examples: [['He voiced concern about [the cost of the bridge].', 'He']],
  },
]

/** Verbs that lend a noun its speaker: "expressed support for", "made the claim that". */
export const lightVerbs: ReadonlySet<string> = new Set(
  'express expressed expresses expressing voice voiced voices voicing make made makes making issue issued issues issuing raise raised raises raising repeat repeated repeats repeating reiterate reiterated reiterates reiterating give gave gives giving share shared shares sharing offer offered offers offering renew renewed have has had having level leveled levelled levels hold holds held announce announced state stated declare declared show showed showing shows launch launched launches unleashed deliver delivered delivers convey conveyed pledged pledge signal signaled signalled lend lent'.split(
    ' ',
  ),
)

const thatNouns = new Set(nounCues.filter((rule) => rule.takes[0] === 'that').flatMap((rule) => rule.nouns.split(' ')))

/** Whether a noun may have its own "that" clause. */
export function isReportingNoun(lower: string): boolean {
  return thatNouns.has(lower)
}
