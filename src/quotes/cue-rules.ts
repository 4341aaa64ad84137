import type { Rule } from '../document/rule.ts'

/** What somebody does who is said to say, think, want, praise … something. */
export type CueClass =
  | 'speech'
  | 'showing'
  | 'thought'
  | 'knowledge'
  | 'intention'
  | 'desire'
  | 'directive'
  | 'stance'
  | 'feeling'

/**
 * What may follow a cue and be its content:
 * `clause` with "that" or bare · `that` only with it · `wh` whether, how, why … · `to` an infinitive of its own subject ·
 * `noun` a noun phrase · `noun-to` a noun phrase and an infinitive ("urged them to go") · `gerund` "denied meeting" ·
 * `noun-of` "accused them of" · `noun-as` "described it as" · `noun-for` "blamed them for" · `two` "called it a farce" ·
 * `quote` words in quotation marks · `quote-after` such words before it, "…, he sighed" · `passive-to` "is said to".
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'wh'
  | 'to'
  | 'noun'
  | 'noun-to'
  | 'gerund'
  | 'noun-of'
  | 'noun-as'
  | 'noun-for'
  | 'two'
  | 'quote'
  | 'quote-after'
  | 'passive-to'

/** A family of verbs that report in the same way. A lemma with `_` is a verb and its particle: "call_for". */
export interface CueRule extends Rule {
  readonly lemmas: string
  readonly class: CueClass
  readonly takes: readonly Complement[]
  /**
   * The first noun phrase after it is the hearer: `must`, "told reporters that" · `may`, before a question or a quotation,
   * "asked him why" · `address`, only before a colon or a comma and a quotation, "warned them: “…”".
   */
  readonly audience?: 'must' | 'may' | 'address'
  /** It says that its content is not so. */
  readonly denies?: true
}

/** Examples: the content in brackets; what is expected is the speaker's words. */
export const verbCues: readonly CueRule[] = [
  {
    id: 'quotes/say',
    lemmas: 'say',
    class: 'speech',
    takes: ['clause', 'wh', 'quote', 'quote-after'],
    examples: [
      ['The ministry said [the bridge would reopen in May].', 'The ministry'],
      ['Officials have said that [no decision was taken].', 'Officials'],
      ['[The bridge will reopen in May], the ministry said.', 'the ministry'],
    ],
    not: ['They had no say in the matter.'],
  },
  {
    id: 'quotes/state',
    lemmas:
      'add state declare claim assert contend maintain allege note observe remark comment explain argue reason stress underline emphasise emphasize underscore reiterate repeat insist reply respond answer counter retort rejoin concede admit acknowledge confess confide mention point_out report announce reveal disclose confirm affirm attest testify swear clarify elaborate caution warn conclude predict forecast suggest hint imply insinuate intimate boast brag joke quip complain lament grumble grouse gripe muse deadpan vent hint react crow tease protest proclaim pronounce recall remember reminisce recount relate write post tweet blog charge volunteer specify surmise vouch concur interject opine theorise theorize echo signal indicate make_clear spell_out put_it recommend propose',
    class: 'speech',
    audience: 'address',
    takes: ['clause', 'wh', 'quote', 'quote-after'],
    examples: [
      ['The envoy added that [talks would go on].', 'The envoy'],
      ['Her lawyer argued [the order was void].', 'Her lawyer'],
      ['The bank warned that [growth was slowing].', 'The bank'],
    ],
    not: ['Reports were filed late.'],
  },
  {
    id: 'quotes/utter',
    lemmas:
      'ask shout yell cry cry_out exclaim chant whisper mutter murmur sigh laugh smile growl snap bark scream roar thunder read begin continue go_on gush fume chime_in recite sing text email fire_back shoot_back hit_back sum_up chip_in',
    class: 'speech',
    takes: ['quote', 'quote-after'],
    examples: [['“[Open the gate!]” the crowd shouted.', 'the crowd']],
    not: ['The crowd shouted for an hour.'],
  },
  {
    id: 'quotes/tell',
    lemmas: 'tell inform assure remind notify brief advise reassure',
    class: 'speech',
    audience: 'must',
    takes: ['clause', 'wh', 'to', 'quote', 'quote-after'],
    examples: [
      ['The minister told reporters that [the plan was dead].', 'The minister'],
      ['She assured lawmakers [the money was safe].', 'She'],
      ['[The plan was dead], the minister told reporters.', 'the minister'],
    ],
  },
  {
    id: 'quotes/tell-to-do',
    lemmas: 'convince persuade',
    class: 'directive',
    takes: ['noun-to'],
    examples: [['She convinced [the rebels to leave].', 'She']],
  },
  {
    id: 'quotes/talk-about',
    lemmas:
      'ask_about question_about talk_about speak_about speak_of talk_of speak_out_about speak_out_against refer_to allude_to point_to comment_on touch_on dwell_on elaborate_on warn_of warn_about warn_against complain_about complain_of boast_of boast_about joke_about brag_about lie_about hint_at harp_on weigh_in_on rail_against rant_about inveigh_against preach_about testify_about respond_to reply_to react_to preside_over',
    class: 'speech',
    takes: ['noun', 'gerund', 'wh', 'quote'],
    examples: [['The general warned of [a long winter].', 'The general']],
  },
  {
    id: 'quotes/call-for',
    lemmas:
      'call_for push_for press_for plead_for appeal_for argue_for advocate_for lobby_for vote_for campaign_for clamour_for clamor_for pray_for ask_for beg_for',
    class: 'directive',
    takes: ['noun', 'noun-to', 'gerund', 'quote'],
    examples: [['The envoy called for [an immediate ceasefire].', 'The envoy']],
    not: ['They called a taxi for the guests.'],
  },
  {
    id: 'quotes/urge',
    lemmas:
      'urge ask call_on call_upon implore beg beseech exhort appeal_to encourage order instruct command direct invite warn advise challenge press prod beckon request require dare counsel entreat admonish summon',
    class: 'directive',
    takes: ['noun-to', 'quote'],
    examples: [
      ['The mayor urged [residents to stay at home].', 'The mayor'],
      ['The council called on [both sides to stop].', 'The council'],
    ],
  },
  {
    id: 'quotes/demand',
    lemmas: 'demand request propose suggest recommend advocate urge seek mandate insist_on order',
    class: 'directive',
    takes: ['noun', 'that', 'gerund', 'quote'],
    examples: [['The union demanded [higher pay].', 'The union']],
  },
  {
    id: 'quotes/ask-whom',
    lemmas: 'ask question press quiz grill query',
    class: 'speech',
    audience: 'may',
    takes: ['wh', 'quote', 'quote-after'],
    examples: [['A reporter asked the king [whether he would resign].', 'A reporter']],
  },
  {
    id: 'quotes/ask-whether',
    lemmas:
      'ask wonder question inquire enquire query doubt debate discuss ponder explain describe detail outline show reveal determine decide explore examine see understand remember recall consider mull weigh know learn say imagine notice realise realize find_out figure_out',
    class: 'speech',
    takes: ['wh'],
    examples: [['The court will decide [whether the sale was lawful].', 'The court']],
  },
  {
    id: 'quotes/show',
    lemmas:
      'show find suggest indicate demonstrate reveal conclude estimate detail document illustrate determine discover establish confirm calculate project rule argue',
    class: 'showing',
    takes: ['clause', 'quote-after'],
    examples: [['The survey found that [most firms were hiring].', 'The survey']],
  },
  {
    id: 'quotes/show-thing',
    lemmas: 'show find',
    class: 'showing',
    takes: ['noun'],
    examples: [['The poll showed [the mayor ahead by six points].', 'The poll']],
  },
  {
    id: 'quotes/think',
    lemmas:
      'think believe feel suspect reckon figure guess suppose assume presume expect hope fear trust pray worry doubt wish dream imagine bet fancy deem judge theorize speculate understand agree disagree deny dispute rejoice regret',
    class: 'thought',
    takes: ['clause', 'quote', 'quote-after'],
    examples: [
      ['Analysts believe [the vote was fair].', 'Analysts'],
      ['The king fears that [the dam will burst].', 'The king'],
    ],
  },
  {
    id: 'quotes/know',
    lemmas:
      'know learn realise realize understand remember recall notice see hear recognise recognize forget discover appreciate sense',
    class: 'knowledge',
    takes: ['clause'],
    examples: [['The crew knew that [the engine was failing].', 'The crew']],
  },
  {
    id: 'quotes/plan',
    lemmas:
      'plan intend vow pledge promise swear threaten offer agree refuse decline decide hope want wish aim seek prefer propose choose resolve determine undertake commit_to opt long yearn aspire hesitate volunteer demand expect claim purport profess like love hate',
    class: 'intention',
    takes: ['to'],
    examples: [
      ['The firm plans [to close two mines].', 'The firm'],
      ['The president vowed [to veto the bill].', 'The president'],
    ],
  },
  {
    id: 'quotes/promise',
    lemmas:
      'promise vow pledge swear agree threaten guarantee decide resolve anticipate hypothesize stipulate decree order rule require',
    class: 'intention',
    takes: ['clause', 'quote', 'quote-after'],
    examples: [['The firm promised that [no jobs would go].', 'The firm']],
  },
  {
    id: 'quotes/promise-thing',
    lemmas: 'promise pledge vow threaten offer guarantee',
    class: 'intention',
    takes: ['noun'],
    examples: [['The king promised [an inquiry into the fire].', 'The king']],
  },
  {
    id: 'quotes/want',
    lemmas: 'want expect prefer like would_like wish ask love',
    class: 'desire',
    takes: ['noun-to'],
    examples: [['The bank wants [its clients to pay].', 'The bank']],
  },
  {
    id: 'quotes/want-thing',
    lemmas:
      'want favor favour prefer oppose support back endorse welcome reject dismiss defend dislike love hate admire respect fear expect anticipate',
    class: 'desire',
    takes: ['noun', 'gerund'],
    examples: [['The party opposes [the new tax].', 'The party']],
  },
  {
    id: 'quotes/deny',
    lemmas: 'deny',
    class: 'speech',
    denies: true,
    takes: ['clause', 'noun', 'gerund', 'quote-after'],
    examples: [
      ['The firm denied [breaking the law].', 'The firm'],
      ['The ministry denied [any role in the raid].', 'The ministry'],
    ],
  },
  {
    id: 'quotes/admit-doing',
    lemmas:
      'report admit acknowledge recall remember mention discuss describe consider suggest recommend propose advocate oppose favor favour regret',
    class: 'speech',
    takes: ['gerund'],
    examples: [['The senator admitted [taking the money].', 'The senator']],
  },
  {
    id: 'quotes/praise',
    lemmas:
      'praise laud hail applaud commend salute tout thank congratulate condemn criticise criticize denounce deplore decry slam blast attack assail mock ridicule deride lambast lambaste rebuke chide scold castigate rip excoriate bash knock insult scoff_at sneer_at lash_out_at hit_out_at take_aim_at repudiate disavow denigrate belittle disparage discredit question dispute contest rebut refute apologise_for apologize_for downplay play_down cheer trash savage pan trumpet champion bemoan lament bewail mourn regret cite quote invoke mention highlight stress underline underscore emphasize emphasise reiterate address discuss recount describe detail outline explain list reference spell_out lay_out report announce unveil reveal disclose declare proclaim acknowledge admit concede confirm claim allege assert predict forecast call_out single_out',
    class: 'stance',
    takes: ['noun', 'wh', 'quote'],
    examples: [
      ['The senator criticized [the decision to leave].', 'The senator'],
      ['The envoy announced [a new round of talks].', 'The envoy'],
    ],
  },
  {
    id: 'quotes/accuse',
    lemmas: 'accuse suspect convict warn remind inform assure',
    class: 'stance',
    takes: ['noun-of'],
    examples: [['The envoy accused [the rebels of breaking the truce].', 'The envoy']],
  },
  {
    id: 'quotes/blame',
    lemmas:
      'blame praise criticise criticize thank condemn fault attack slam chide blast mock rebuke applaud ridicule lambast',
    class: 'stance',
    takes: ['noun-for', 'noun'],
    examples: [['The mayor blamed [the army for the delay].', 'The mayor']],
  },
  {
    id: 'quotes/describe',
    lemmas:
      'describe see regard view portray depict characterise characterize denounce dismiss condemn hail praise cast paint define identify refer_to sum_up brand label deride mock frame pitch present',
    class: 'stance',
    takes: ['noun-as'],
    examples: [['The envoy described [the meeting as useful].', 'The envoy']],
  },
  {
    id: 'quotes/said-to',
    lemmas:
      'say believe think know report understand allege estimate rumor rumour consider presume suppose assume hold claim fear feel expect repute deem judge quote show find see hear project predict forecast',
    class: 'thought',
    takes: ['passive-to'],
    examples: [['[The general is believed to have fled].', '']],
  },
  {
    id: 'quotes/call',
    lemmas: 'call label brand dub term deem consider pronounce name declare proclaim nickname christen',
    class: 'stance',
    takes: ['two', 'quote'],
    examples: [['The senator called [the plan a disgrace].', 'The senator']],
  },
]
