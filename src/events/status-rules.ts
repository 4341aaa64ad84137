import type { EventStatus } from '../document/facts.ts'
import type { Rule } from '../document/rule.ts'

/**
 * What a governing word makes of the event it governs.
 * `verb`: what the governing verb's own tense says ("held talks", "managed to meet").
 * `back`: the event stays as it was before ("did not cancel"). `drop`: no event of its own (a refusal is the kind `reject`).
 */
export type Effect = EventStatus | 'verb' | 'drop'

/**
 * Where the governing word stands:
 * to: before "to meet" · ing: before "meeting" · that: before a clause · object: before a noun it takes ("postponed the visit")
 * subject: after a noun ("the visit was put off") · of: a noun before it ("plans for a visit")
 * modifier: inside the noun phrase ("the planned visit") · before: a preposition ahead of the noun phrase or gerund
 * being: behind the "is" of a noun ("the visit is in doubt"), up to three words
 */
export type Place = 'to' | 'ing' | 'that' | 'object' | 'subject' | 'of' | 'modifier' | 'before' | 'being'

/** Rows are tried by place and word; a word has one effect at a place. Words are lemmas, or lower-case forms joined by spaces. */
export interface StatusRule extends Rule {
  readonly places: readonly Place[]
  readonly words: readonly string[]
  readonly effect: Effect
}

const words = (text: string): string[] => text.trim().split(/\s*,\s*|\s*\n\s*/u)

export const statusRules: readonly StatusRule[] = [
  {
    id: 'status/intends-to',
    places: ['to', 'ing', 'that', 'object'],
    words:
      words(`plan, intend, agree, arrange, schedule, prepare, decide, promise, pledge, vow, commit, undertake, expect, slate, propose to,
      set, due, poised, about, bound, sure, determined, resolve, accept, confirm, announce, book, organise, organize, anticipate, look forward,
      prepared, plot, fix, convene for, await, mean, planned, scheduled, expected, slated, arranged, agreed, foreseen, foresee`),
    effect: 'planned',
    examples: [
      ['The premier plans to [visit] Oslo in June.', 'planned'],
      ['She agreed to [meet] her rival.', 'planned'],
      ['The envoy is due to [hold] talks in Doha.', 'planned'],
      ['The two sides have scheduled a [meeting] for May.', 'planned'],
      ['Officials announced a [visit] by the king.', 'planned'],
    ],
    not: ['The premier [visited] Oslo as planned.', 'She [met] her rival and agreed to a truce.'],
  },
  {
    id: 'status/hopes-to',
    places: ['to', 'ing', 'that', 'object'],
    words:
      words(`want, hope, wish, seek, consider, weigh, propose, suggest, demand, request, mull, contemplate, aim, likely, unlikely, willing, ready, able, eager, keen,
      open, possible, impossible, hopeful, fear, recommend, favour, favor, need, require, desire, dream of, envisage, envision, debate, moot, signal, unsure,
      doubtful, uncertain, unclear, conceivable, plausible, improbable, probable, crucial, essential, vital, important, necessary, imperative, prefer, imagine, urge`),
    effect: 'hypothetical',
    examples: [
      ['The president wants to [visit] Kyiv.', 'hypothetical'],
      ['Paris is considering [hosting] a summit.', 'hypothetical'],
      ['He proposed a [meeting] in Vienna.', 'hypothetical'],
      ['It is unlikely that they will [meet].', 'hypothetical'],
    ],
    not: ['He wants peace and [met] the rebels.', 'They [visited] Seoul to consider the offer.'],
  },
  {
    id: 'status/asks-to',
    places: ['to', 'object'],
    words:
      words(`ask, invite, offer, encourage, call for, call on, call upon, threaten, like, try, attempt, push for, press, explore, discuss, negotiate, advise, beg, implore, tell,
      order, instruct, float, know, persuade, convince, allow, permit, push, pressure, force, compel, struggle, strive, lobby, campaign, challenge, dare, volunteer, petition, appeal for,
      appeal, authorise, authorize, direct, enable, warn, tempt, advocate, plead for, back, support, consider, work, look, bid, wait`),
    effect: 'hypothetical',
    examples: [
      ['They invited the chancellor to [visit] Seoul.', 'hypothetical'],
      ['The envoy urged both sides to [meet] again.', 'hypothetical'],
      ['They called for [talks] with the rebels.', 'hypothetical'],
    ],
    not: ['They told the chancellor that he had [visited] Seoul.', 'The envoy [met] both sides and urged calm.'],
  },
  {
    id: 'status/manages-to',
    places: ['to', 'ing'],
    words:
      words(`manage, go on, proceed, get, come, help, begin, start, continue, resume, keep, finish, stop, end, complete, conclude, take turns,
      go, return, interrupt, enjoy, remember, recall, mention, describe, report, spend, regret`),
    effect: 'verb',
    examples: [
      ['The rivals managed to [meet] in secret.', 'occurred'],
      ['The rivals went on to [meet] the king.', 'occurred'],
      ['They will continue [negotiating] in May.', 'planned'],
    ],
    not: ['The rivals plan to [meet] in secret.', 'The rivals [met] and managed a smile.'],
  },
  {
    id: 'status/holds',
    places: ['object', 'subject'],
    words:
      words(`begin, start, continue, resume, finish, stop, end, complete, conclude, hold, host, have, make, pay, attend, conduct, lead, open, join,
      undertake, chair, co-chair, co-host, convene, address, stage, do, enter, participate, take part, engage, wrap up, kick off, carry out, give, deliver, take, use,
      interrupt, cut short, cut, leave, break off, launch, mark, take place, go ahead, happen, occur, last, follow, focus, cover, include, come to, bring, see, produce,
      yield, break down, collapse, fail, stall, go, run, drag, touch, centre, center, initiate, enjoy, return, witness, record, describe, hail, praise, recall,
      criticise, criticize, embark, sit, meet, gather, involve, revolve, dominate, discuss, result, culminate, go ahead, get, spend, receive, welcome, lay,
      bring together, revive, restart, crown, ensue, close, wrap, round off, round out, hold on, tackle, convey, arrange for, featured, feature, center on`),
    effect: 'verb',
    examples: [
      ['Both men held [talks] in Minsk.', 'occurred'],
      ['They will hold [talks] in Minsk.', 'planned'],
      ['The [talks] took place in Tunis.', 'occurred'],
      ['The [visit] will take place in May.', 'planned'],
    ],
    not: ['Both men plan to skip [talks] in Minsk.', 'The [talks] were cancelled.'],
  },
  {
    id: 'status/calls-off',
    places: ['object', 'subject', 'ing', 'of', 'modifier', 'to'],
    words:
      words(`cancel, call off, scrap, shelve, abandon, drop, axe, scuttle, abort, ditch, pull out of, withdraw from, cancellation, scrapping,
      back out of, cancelled, canceled, scrapped, aborted, abandoned, shelved, scuttled, nix, called-off, supposed`),
    effect: 'cancelled',
    examples: [
      ['She cancelled her [trip] to Baku.', 'cancelled'],
      ['The [summit] was called off.', 'cancelled'],
      ['The cancelled [visit] cost millions.', 'cancelled'],
      ['The cancellation of the [meeting] surprised Rome.', 'cancelled'],
    ],
    not: ['She made her [trip] to Baku.', 'The [summit] ended in discord.'],
  },
  {
    id: 'status/puts-off',
    places: ['object', 'subject', 'ing', 'of', 'modifier'],
    words:
      words(`postpone, put off, delay, defer, suspend, push back, reschedule, put on hold, freeze, pause, adjourn, postponement, delayed, postponed, deferred,
      suspended, rescheduled, hold off, hold off on, stay`),
    effect: 'postponed',
    examples: [
      ['Berlin postponed the [visit] until autumn.', 'postponed'],
      ['The [talks] have been put off.', 'postponed'],
      ['The postponed [summit] was to crown his year.', 'postponed'],
      ['The postponement of the [trip] came late.', 'postponed'],
    ],
    not: ['Berlin hosted the [visit] in autumn.', 'The [talks] went ahead.'],
  },
  {
    id: 'status/refuses-to',
    places: ['to', 'ing', 'object', 'of'],
    words: words(
      `refuse, decline, reject, rebuff, refusal, rule out, snub, boycott, spurn, turn down, oppose, resist, shun, unwilling, reluctant, reluctance, unwillingness`,
    ),
    effect: 'drop',
    examples: [
      ['The general refused to [meet] the mediator.', 'drop'],
      ['Ankara rejected a [meeting] with the rebels.', 'drop'],
      ['His refusal to [meet] the envoy angered Bern.', 'drop'],
    ],
    not: ['The general refused and [met] nobody else.', 'Ankara held a [meeting] and rejected the plan.'],
  },
  {
    id: 'status/fails-to',
    places: ['to', 'ing', 'object', 'of'],
    words:
      words(`fail, failure, forget, neglect, avoid, skip, miss, prevent, block, bar, forbid, ban, unable, stop short of, inability, refrain, refrain from, evade, cease, bother,
      cannot, forgo, preclude`),
    effect: 'negated',
    examples: [
      ['The ministers failed to [meet] in Lima.', 'negated'],
      ['He avoided [meeting] the press.', 'negated'],
      ['She skipped the [summit] in Lima.', 'negated'],
    ],
    not: ['The ministers [met] in Lima and failed to agree.', 'He avoided the press and [met] the king.'],
  },
  {
    id: 'status/says-that-not',
    places: ['that', 'ing', 'object', 'to', 'of'],
    words: words(
      `deny, claim, allege, dispute, contest, question, accuse of, suspect, suspect of, allegation, rumour, rumor, speculation, denial, purport, believe, think, accuse, refute`,
    ),
    effect: 'alleged',
    examples: [
      ['Tehran denied that its envoy had [met] the rebels.', 'alleged'],
      ['He denied [meeting] the banker.', 'alleged'],
      ['The agent is alleged to have [met] a courier.', 'alleged'],
    ],
    not: [
      'Tehran said its envoy had [met] the rebels.',
      'He [met] the banker and denied nothing.',
      'The Harbour Post reports that the envoy [met] the rebels.',
    ],
  },
  {
    id: 'status/reports-of',
    places: ['of'],
    words: words('reports'),
    effect: 'alleged',
    examples: [['There were reports of a [meeting] in Muscat.', 'alleged']],
    not: ['The Harbour Post reports that the envoy [met] the rebels.'],
  },
  {
    id: 'status/is-off',
    places: ['being'],
    words: words('off, off the table, off the agenda, dead, over before it, no more, not happening'),
    effect: 'cancelled',
    examples: [
      ['The [visit] is off.', 'cancelled'],
      ['The planned [summit] is off the table.', 'cancelled'],
    ],
    not: ['The [visit] is on.', 'The [visit] was short.'],
  },
  {
    id: 'status/is-on-hold',
    places: ['being'],
    words: words('on hold, on ice, in limbo, in abeyance, on the back, on pause'),
    effect: 'postponed',
    examples: [
      ['The [talks] are on hold.', 'postponed'],
      ['His [trip] to Oslo is on ice.', 'postponed'],
    ],
    not: ['The [talks] are in Oslo.', 'His [trip] was long.'],
  },
  {
    id: 'status/is-in-doubt',
    places: ['being'],
    words: words(
      `in doubt, in question, in jeopardy, in danger, in the balance, at risk, under threat, up in the, under discussion, under consideration,
      on the table, being considered, uncertain, unlikely, doubtful, possible, unclear`,
    ),
    effect: 'hypothetical',
    examples: [
      ['The [trip] is in doubt.', 'hypothetical'],
      ['A [visit] to Oslo is under discussion.', 'hypothetical'],
      ['Their [summit] is up in the air.', 'hypothetical'],
    ],
    not: ['The [trip] was a success.', 'The [talks] were in Oslo.'],
  },
  {
    id: 'status/is-coming',
    places: ['being'],
    words: words(
      `on, still on, in the works, in the offing, in the pipeline, in the making, in the planning, on the cards, on track, on course, on schedule, under preparation, in preparation,
      imminent, days away, weeks away, set, set for, due, due in, due on, near, going ahead`,
    ),
    effect: 'planned',
    examples: [
      ['The [summit] is still on.', 'planned'],
      ['A [visit] to Oslo is in the works.', 'planned'],
      ['The [talks] are on track.', 'planned'],
    ],
    not: ['The [summit] was in Oslo.', 'The [visit] was brief.'],
  },
  {
    id: 'status/planned-noun',
    places: ['modifier'],
    words: words(
      'planned, upcoming, forthcoming, scheduled, coming, next, future, imminent, expected, announced, impending, anticipated, looming, arranged, eventual, pending, approaching, prospective',
    ),
    effect: 'planned',
    examples: [
      ['The planned [visit] has drawn protests.', 'planned'],
      ['Aides spoke of the upcoming [talks].', 'planned'],
      ['The forthcoming [summit] worries markets.', 'planned'],
    ],
    not: ['The second [visit] drew protests.', 'They discussed trade at the [summit] in Riga.'],
  },
  {
    id: 'status/plan-of',
    places: ['of'],
    words:
      words(`preparation, plan, agreement, date, eve, agenda, schedule, arrangement, promise, pledge, intention, decision, commitment, announcement,
      run-up, ticket, itinerary, programme, program, countdown, deal, intent, vow, assurance`),
    effect: 'planned',
    examples: [
      ['They discussed plans for a [summit] in Riga.', 'planned'],
      ['His decision to [visit] Baku drew fire.', 'planned'],
      ['Preparations for the [talks] are under way.', 'planned'],
    ],
    not: ['They changed plans at the [summit] in Riga.', 'The plan survived his [visit].'],
  },
  {
    id: 'status/possible-noun',
    places: ['modifier'],
    words: words(
      'possible, potential, proposed, hypothetical, likely, would-be, mooted, suggested, attempted, prospective, conceivable, contemplated, desired, requested, unlikely',
    ),
    effect: 'hypothetical',
    examples: [
      ['A possible [meeting] in Ankara is on the table.', 'hypothetical'],
      ['The proposed [summit] found few friends.', 'hypothetical'],
      ['He dismissed a potential [visit] to Minsk.', 'hypothetical'],
    ],
    not: ['A stormy [meeting] in Ankara ended late.', 'He spoke at the [summit] with Seoul.'],
  },
  {
    id: 'status/chance-of',
    places: ['of'],
    words:
      words(`prospect, possibility, proposal, idea, offer, call, request, invitation, hope, chance, suggestion, demand, appeal, need, readiness, willingness,
      desire, bid, attempt, effort, push, likelihood, talk, wish, option, condition, opportunity, openness, interest, pressure, case, right, ability, threat, campaign,
      motion, insistence, way, reason, scenario, question, initiative, support, motion, urge, dream, window, basis, groundwork, precondition, argument`),
    effect: 'hypothetical',
    examples: [
      ['He raised the prospect of a [summit] with Seoul.', 'hypothetical'],
      ['She renewed her call for [talks] with the guerrillas.', 'hypothetical'],
      ['There is little chance of a [meeting].', 'hypothetical'],
    ],
    not: ['A call came after the [meeting] in Ankara.', 'His offer upset the [summit].'],
  },
  {
    id: 'status/alleged-noun',
    places: ['modifier'],
    words: words('alleged, reported, rumoured, rumored, supposed, purported, claimed, suspected, unconfirmed'),
    effect: 'alleged',
    examples: [
      ['The alleged [meeting] in Prague was never proven.', 'alleged'],
      ['He shrugged off a reported [call] to the junta.', 'alleged'],
      ['The rumoured [trip] made headlines.', 'alleged'],
    ],
    not: ['The secret [meeting] in Prague was a success.', 'He reported on his [call] to the junta.'],
  },
  {
    id: 'status/ongoing-noun',
    places: ['modifier'],
    words: words(
      'ongoing, current, continuing, continued, regular, frequent, daily, weekly, annual visits of, constant, present',
    ),
    effect: 'ongoing',
    examples: [
      ['The ongoing [talks] in Geneva drag on.', 'ongoing'],
      ['His current [visit] ends today.', 'ongoing'],
      ['Frequent [calls] between the two eased tensions.', 'ongoing'],
    ],
    not: ['The failed [talks] in Geneva are forgotten.', 'His only [visit] ended badly.'],
  },
  {
    id: 'status/past-noun',
    places: ['modifier'],
    words: words(
      'recent, last, previous, earlier, past, latest, former, first-ever, historic, successful, failed, productive, fruitful, rare, landmark, late-night, stormy, tense, heated, secret, abortive, inconclusive',
    ),
    effect: 'occurred',
    examples: [
      ['His recent [trip] to Lagos paid off.', 'occurred'],
      ['The last [meeting] was in 2019.', 'occurred'],
      ['After failed [talks] the border closed.', 'occurred'],
    ],
    not: ['His next [trip] is to Lagos.', 'The planned [meeting] is in doubt.'],
  },
  {
    id: 'status/without',
    places: ['before'],
    words: words('without, instead of, rather than, in lieu of, short of, despite not'),
    effect: 'negated',
    examples: [
      ['He left town without [meeting] the mayor.', 'negated'],
      ['Instead of [visiting] Cairo, she flew home.', 'negated'],
      ['They parted without a [meeting].', 'negated'],
    ],
    not: ['He left town after [meeting] the mayor.', 'She [visited] Cairo without her staff.'],
  },
  {
    id: 'status/in-case-of',
    places: ['before'],
    words: words(
      'in case of, in the event of, barring, unless, if, whether, pending, subject to, depending on, toward, towards, for the sake of, in favour of, in favor of',
    ),
    effect: 'hypothetical',
    examples: [
      ['In the event of a [meeting], both will gain.', 'hypothetical'],
      ['If they [meet], both will gain.', 'hypothetical'],
      ['It is unclear whether he will [visit] Hanoi.', 'hypothetical'],
    ],
    not: ['At the [meeting], both will gain.', 'When they [met], both gained.'],
  },
  {
    id: 'status/ahead-of',
    places: ['before'],
    words: words(
      'ahead of, prior to, on the eve of, in advance of, in the run-up to, leading up to, in preparation for',
    ),
    effect: 'planned',
    examples: [
      ['He spoke ahead of a [visit] to Quito.', 'planned'],
      ['On the eve of the [summit], prices rose.', 'planned'],
      ['Prior to his [visit], he gave a speech.', 'planned'],
    ],
    not: ['He spoke after a [visit] to Quito.', 'During the [summit], prices rose.'],
  },
  {
    id: 'status/before',
    places: ['before'],
    words: words('before, until, till'),
    effect: 'planned',
    examples: [
      ['Before [meeting] the pope he will tour Assisi.', 'planned'],
      ['He will rest until the [summit] in Quito.', 'planned'],
      ['Before [meeting] the pope he toured Assisi.', 'open'],
    ],
    not: ['He spoke after a [visit] to Quito.', 'Ahead of the [summit], prices rose.'],
  },
  {
    id: 'status/after',
    places: ['before'],
    words: words('after, following, since, in the wake of, upon, from, despite, thanks to'),
    effect: 'occurred',
    examples: [
      ['He spoke after a [visit] to Quito.', 'occurred'],
      ['After [meeting] the pope he toured Assisi.', 'occurred'],
      ['Trade has grown since his [visit].', 'occurred'],
    ],
    not: ['He spoke ahead of a [visit] to Quito.', 'He will [visit] Quito after Easter.'],
  },
]
