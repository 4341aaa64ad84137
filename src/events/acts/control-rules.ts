import { listWords } from '../../document/list-words.ts'
import type { ControlRule } from './act-rule.ts'

/**
 * What becomes of an act when somebody only agrees to it, asks for it, refuses it or threatens it. Plans and hopes ("plans to send") are not
 * here: they leave the act what it is, and are its status.
 */
export const controlRules: readonly ControlRule[] = [
  {
    id: 'events/control-agree',
    words:
      listWords(`agree, pledge, promise, vow, offer, undertake, consent, commit, volunteer, swear, willing, ready, prepared,
      eager, keen, commitment, committed, readiness, willingness, accept`),
    kind: 'agree',
    cameo: '030',
    conflict: { kind: 'threaten', cameo: '130', words: ['vow', 'swear'] },
    examples: [
      ['Chad [agreed to release] the pilots.', 'agree Chad'],
      ['Kenya is [ready to send] peacekeepers to Haiti.', 'agree Kenya'],
      ['The junta [vowed to attack] the rebels.', 'threaten junta'],
    ],
    not: ['He agreed to differ.'],
  },
  {
    id: 'events/control-request',
    words:
      listWords(`ask, urge, demand, request, order, implore, beg, plead, press, pressure, push, exhort, appeal, invite, encourage,
      instruct, command, call, require, need, insist, advise, lobby, petition, want, direct, task, expect`),
    onlyWithAct: ['need', 'want', 'expect', 'direct', 'task', 'require', 'invite', 'ask', 'encourage', 'push'],
    kind: 'request',
    cameo: '020',
    addressed: true,
    examples: [
      ['Germany [urged Serbia to recognise] Kosovo.', 'request Germany > Serbia'],
      ['The UN [called on Mali to free] the soldiers.', 'request UN > Mali'],
    ],
    not: ['He asked to be left alone.'],
  },
  {
    id: 'events/control-reject',
    words: ['refuse', 'decline', 'reject', 'unwilling', 'unable', 'reluctant', 'refusal'],
    kind: 'reject',
    cameo: '120',
    examples: [
      ['Hungary [refused to lift] its ban on Ukrainian grain.', 'reject Hungary'],
      ['Togo will [not accept] deported migrants.', 'reject Togo'],
    ],
    not: ['The engine refused to start.'],
  },
  {
    id: 'events/control-threaten',
    words: ['threaten', 'warn', 'threat'],
    kind: 'threaten',
    cameo: '130',
    examples: [['Moscow [threatened to cut] gas to Moldova.', 'threaten Moscow']],
    not: ['The roof threatened to fall.'],
  },
]
