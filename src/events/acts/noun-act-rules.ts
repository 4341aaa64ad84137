import type { NounActRule } from './act-rule.ts'

/** Acts that stand as nouns. Only those that name both a deed and somebody it touches. */
export const nounActRules: readonly NounActRule[] = [
  {
    id: 'events/act-noun-assault',
    nouns: ['invasion', 'attack', 'raid', 'airstrike', 'air strike', 'strike', 'bombing', 'shelling', 'offensive', 'assault', 'assassination', 'killing', 'murder', 'massacre', 'poisoning', 'kidnapping', 'abduction', 'bombardment', 'ambush', 'annexation', 'incursion', 'genocide', 'occupation'],
    kind: 'assault', cameo: '190', actor: ['owner', 'adjective', 'by'], recipient: ['of', 'on', 'against', 'at'],
    examples: [
      ['Since the [invasion of Kuwait] by Iraq the border is closed.', 'assault Iraq > Kuwait'],
      ['Israel’s [strikes on Beirut] went on.', 'assault Israel'],
    ],
    not: ['The attack of the clarinet is soft.'],
  },
  {
    id: 'events/act-noun-expulsion',
    nouns: ['expulsion', 'recall'],
    kind: 'sanction', cameo: '166', actor: ['owner', 'adjective', 'by'], recipient: ['of'],
    examples: [['Spain’s [expulsion of the envoy] surprised nobody.', 'sanction Spain > envoy']],
    not: ['The recall of the cars cost millions.'],
  },
  {
    id: 'events/act-noun-sanctions',
    nouns: ['sanction', 'embargo', 'blockade', 'tariff', 'ban', 'boycott'],
    kind: 'sanction', cameo: '163', actor: ['owner', 'adjective', 'by'], recipient: ['on', 'against', 'of'],
    examples: [['The EU’s [sanctions on Iran] stay in force.', 'sanction EU > Iran']],
    not: ['A ban was discussed.'],
  },
  {
    id: 'events/act-noun-arrest',
    nouns: ['arrest', 'detention', 'imprisonment', 'deportation', 'seizure', 'crackdown', 'jailing'],
    kind: 'coerce', cameo: '173', actor: ['owner', 'adjective', 'by'], recipient: ['of', 'on'],
    examples: [['The [arrest of the editor] by Egypt drew fire.', 'coerce Egypt > editor']],
    not: ['Cardiac arrest is common.'],
  },
  {
    id: 'events/act-noun-withdrawal',
    nouns: ['withdrawal', 'pullout', 'pull-out', 'retreat', 'release', 'ceasefire', 'surrender'],
    kind: 'retreat', cameo: '087', actor: ['owner', 'adjective', 'by'], recipient: ['of', 'from', 'with'],
    examples: [['France’s [withdrawal from Mali] took months.', 'retreat France > Mali']],
    not: ['Cash withdrawal is free.'],
  },
  {
    id: 'events/act-noun-support',
    nouns: ['support', 'backing', 'endorsement', 'praise', 'recognition', 'appreciation'],
    kind: 'support', cameo: '051', actor: ['owner', 'adjective', 'by'], recipient: ['for', 'of', 'to'],
    examples: [['Moscow’s [support for Damascus] never wavered.', 'support Moscow > Damascus']],
    not: ['Technical support for the printer ended.'],
  },
  {
    id: 'events/act-noun-accuse',
    nouns: ['criticism', 'condemnation', 'accusation', 'denunciation', 'allegation', 'investigation', 'lawsuit', 'probe', 'charge'],
    kind: 'accuse', cameo: '111', actor: ['owner', 'adjective', 'by', 'from'], recipient: ['of', 'against', 'into'],
    examples: [['Turkey’s [criticism of Sweden] grew louder.', 'accuse Turkey > Sweden']],
    not: ['Film criticism is an art.'],
  },
  {
    id: 'events/act-noun-request',
    nouns: ['call', 'request', 'demand', 'appeal', 'plea'],
    kind: 'request', cameo: '020', actor: ['owner', 'adjective', 'by', 'from'], recipient: ['for', 'on', 'to'],
    examples: [['Kyiv’s [request for shells] went to Berlin.', 'request Kyiv']],
    not: ['The call for papers closed.'],
  },
  {
    id: 'events/act-noun-aid',
    nouns: ['aid', 'assistance', 'donation', 'relief'],
    kind: 'aid', cameo: '070', actor: ['owner', 'adjective', 'by', 'from'], recipient: ['to', 'for'],
    examples: [['American [aid to Egypt] was delayed.', 'aid Egypt']],
    not: ['A hearing aid helps.'],
  },
]
