import { listWords } from '../../document/list-words.ts'
import type { Rule } from '../../document/rule.ts'

/** Verbs that name no act with these objects: one strikes a tone, and hits nobody. Lemmas. Compiled from common usage. */
export interface FigureRule extends Rule {
  readonly verbs: readonly string[]
  readonly objects: readonly string[]
}

export const figureRules: readonly FigureRule[] = [
  {
    id: 'events/figure-strike',
    verbs: ['strike', 'hit', 'beat', 'pound', 'target', 'rock', 'wound', 'torch', 'invade', 'bomb', 'down'],
    objects:
      listWords(`tone, balance, chord, note, bargain, pose, contrast, record, milestone, snag, deadlock, headline, brake, road, stand,
      expectation, forecast, drum, odds, table, podium, lectern, pavement, fist, chest, emission, inflation, growth, customer, consumer, transformation, reduction,
      voter, audience, market, drink, beer, pride, feeling, reputation, privacy, pitch, exam, deadline, nerve, ground, button, jackpot`),
    examples: [['The king struck a hopeful tone in Riga.', 'no act']],
    not: ['Jets struck the port of Riga.'],
  },
  {
    id: 'events/figure-kill',
    verbs: ['kill', 'shoot', 'fire', 'sink', 'destroy', 'execute', 'poison', 'attack', 'arrest', 'assault'],
    objects:
      listWords(`bill, proposal, deal, plan, project, story, time, chance, hope, appetite, amendment, motion, measure, legislation, question, joke,
      idea, suggestion, rumour, rumor, film, video, scene, picture, photo, glance, look, letter, email, tweet, talk, putt, evidence, marriage,
      career, confidence, credibility, strategy, order, manoeuvre, contract, atmosphere, relation, mind, climate, problem, issue, decline, slide,
      attention, sense, virus, bacteria`),
    examples: [['The minister shot down two questions in Riga.', 'no act']],
    not: ['Gunmen shot two soldiers in Riga.'],
  },
  {
    id: 'events/figure-seize',
    verbs: ['seize', 'capture', 'inspect', 'deploy', 'raid'],
    objects:
      listWords(`opportunity, chance, initiative, moment, day, imagination, attention, essence, headline, mood, vote, share, guard, parade, argument,
      language, tactic, strategy, rhetoric, charm, tool, fridge`),
    examples: [['The two presidents inspected a guard of honour in Riga.', 'no act']],
    not: ['Police seized three ships in Riga.'],
  },
  {
    id: 'events/figure-enable',
    verbs: ['enable', 'allow', 'permit'],
    objects: ['attack', 'abuse', 'violence', 'crackdown', 'war', 'repression', 'aggression', 'corruption'],
    examples: [['The regime of Latvia enabled abuse in Riga.', 'no act']],
    not: ['Latvia allowed the release of two prisoners.'],
  },
  {
    id: 'events/figure-dismiss',
    verbs: ['reject', 'dismiss', 'brush', 'shrug'],
    objects: ['report', 'rumour', 'rumor', 'speculation'],
    examples: [['Latvia rejected reports of a visit to Riga.', 'no act']],
    not: ['Latvia rejected the offer of Estonia.'],
  },
]
