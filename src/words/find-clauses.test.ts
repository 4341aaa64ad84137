import { expect, test } from 'vitest'
import { sayClauses } from '../testing/say-words.ts'

/**
 * Each sentence with its clauses in words: subjects > tense, flags, lemma > objects; phrases [link of parent].
 * A sentence that begins with "# " is a headline.
 */
const cases: readonly (readonly [sentence: string, clauses: readonly string[]])[] = [
  [
    'The envoys have not yet been invited to the palace.',
    ['The envoys > present negated perfect passive invite > ; to the palace'],
  ],
  [
    'The treaty had never been ratified by the senate.',
    ['The treaty > past negated perfect passive ratify >  (by the senate); by the senate'],
  ],
  [
    'Ms. Okoye is being briefed by her aides.',
    ['Ms. Okoye > present progressive passive brief >  (by her aides); by her aides'],
  ],
  [
    'The delegation has been waiting in Lomé since dawn.',
    ['The delegation > present perfect progressive wait > ; in Lomé, since dawn'],
  ],
  ['The two could have met in Oslo.', ['The two > could perfect meet > ; in Oslo']],
  ['They might not be meeting after all.', ['They > might negated progressive meet > ; after all']],
  ['She no longer supports the accord.', ['She > present support > the accord']],
  ["The king won't receive the delegation.", ['The king > future negated receive > the delegation']],
  ["He hasn't called her once.", ['He > present negated perfect call > her']],
  ['No agreement was signed.', ['No agreement > past negated passive sign > ']],
  ['Neither country recognised the other.', ['Neither country > past negated recognise > the other']],
  ['The general is yet to name a successor.', ['The general > present negated perfect name > a successor']],
  ['The premier shall address parliament.', ['The premier > future address > parliament']],
  ['The envoy will on Friday fly to Tunis.', ['The envoy > future fly > ; to Tunis']],
  [
    'The minister does not plan to resign.',
    ['The minister > present negated plan > ', 'The minister > infinitive resign >  [control of plan]'],
  ],
  [
    'Norway is going to host the round.',
    ['Norway > present progressive go > ', 'Norway > future infinitive host > the round [control of go]'],
  ],
  [
    'Norway is to host the round.',
    ['Norway > present be > ', 'Norway > future infinitive host > the round [control of be]'],
  ],
  ['Norway was to host the round.', ['Norway > past be > ', 'Norway > infinitive host > the round [control of be]']],
  [
    'The sides are due to meet in Lima.',
    ['The sides > present be > ', 'The sides > future infinitive meet > ; in Lima [control of be]'],
  ],
  [
    'The sides were due to meet in Lima.',
    ['The sides > past be > ', 'The sides > infinitive meet > ; in Lima [control of be]'],
  ],
  [
    'Ghana is set to sign the pact.',
    ['Ghana > present passive set > ', 'Ghana > future infinitive sign > the pact [control of set]'],
  ],
  [
    'The ministers are expected to discuss grain.',
    [
      'The ministers > present passive expect > ',
      'The ministers > future infinitive discuss > grain [control of expect]',
    ],
  ],
  [
    'Kenya plans to open an embassy.',
    ['Kenya > present plan > ', 'Kenya > infinitive open > an embassy [control of plan]'],
  ],
  [
    'Kenya failed to open an embassy.',
    ['Kenya > past fail > ', 'Kenya > infinitive open > an embassy [control of fail]'],
  ],
  [
    'Kenya agreed to open an embassy and appoint an ambassador.',
    [
      'Kenya > past agree > ',
      'Kenya > infinitive open > an embassy [control of agree]',
      'Kenya > infinitive appoint > an ambassador [conjunct of agree]',
    ],
  ],
  [
    'Kenya urged Uganda to withdraw its troops.',
    ['Kenya > past urge > Uganda', 'Uganda > infinitive withdraw > its troops [control of urge]'],
  ],
  [
    'Uganda was urged to withdraw its troops.',
    ['Uganda > past passive urge > ', 'Uganda > infinitive withdraw > its troops [control of urge]'],
  ],
  ['The court ordered the release of two sailors.', ['The court > past order > the release']],
  [
    'Peru asked Chile not to extradite him.',
    ['Peru > past ask > Chile', 'Chile > negated infinitive extradite > him [control of ask]'],
  ],
  [
    'The chancellor let the reporters enter.',
    ['The chancellor > past let > the reporters', 'the reporters > infinitive enter >  [control of let]'],
  ],
  [
    'The president, who has met the emir twice, will visit Doha.',
    ['who: The president > present perfect meet > the emir [relative of visit]', 'The president > future visit > Doha'],
  ],
  [
    'The emir, whom the president met in May, will visit Paris.',
    ['whom: the president > past meet > The emir; in May [relative of visit]', 'The emir > future visit > Paris'],
  ],
  [
    'The accord that Kenya signed was rejected by voters.',
    [
      'that: Kenya > past sign > The accord [relative of reject]',
      'The accord > past passive reject >  (by voters); by voters',
    ],
  ],
  [
    'The accord Kenya signed was rejected by voters.',
    [
      'Kenya > past sign > The accord [relative of reject]',
      'The accord > past passive reject >  (by voters); by voters',
    ],
  ],
  [
    'The accord signed in Nairobi was rejected by voters.',
    [
      'The accord > passive participle sign > ; in Nairobi [participial of reject]',
      'The accord > past passive reject >  (by voters); by voters',
    ],
  ],
  [
    'Officials visiting Nairobi praised the accord.',
    ['Officials > participle visit > Nairobi [participial of praise]', 'Officials > past praise > the accord'],
  ],
  [
    'Speaking in Nairobi, the minister praised the accord.',
    [
      'the minister > participle speak > ; in Nairobi [participial of praise]',
      'the minister > past praise > the accord',
    ],
  ],
  [
    'The minister, speaking in Nairobi, praised the accord.',
    [
      'The minister > participle speak > ; in Nairobi [participial of praise]',
      'The minister > past praise > the accord',
    ],
  ],
  [
    'The minister praised the accord, saying it would last.',
    [
      'The minister > past praise > the accord',
      'The minister > participle say >  [participial of praise]',
      'it > would last >  [complement of say]',
    ],
  ],
  [
    'The minister, flanked by aides and watched by rivals, entered the hall.',
    [
      'The minister > passive participle flank >  (by aides); by aides [participial of enter]',
      'The minister > passive participle watch >  (by rivals); by rivals [conjunct of flank]',
      'The minister > past enter > the hall',
    ],
  ],
  [
    'After meeting the pope, the chancellor flew to Madrid.',
    ['after: the chancellor > gerund meet > the pope [adverbial of fly]', 'the chancellor > past fly > ; to Madrid'],
  ],
  [
    'Before she left, the chancellor met the pope.',
    ['before: she > past leave >  [adverbial of meet]', 'the chancellor > past meet > the pope'],
  ],
  [
    'The chancellor met the pope before she left.',
    ['The chancellor > past meet > the pope', 'before: she > past leave >  [adverbial of meet]'],
  ],
  [
    'If the talks fail, sanctions will follow.',
    ['if: the talks > present fail >  [adverbial of follow]', 'sanctions > future follow > '],
  ],
  [
    'Sanctions will follow if the talks fail.',
    ['Sanctions > future follow > ', 'if: the talks > present fail >  [adverbial of follow]'],
  ],
  [
    'Although no date was set, both sides said the meeting would go ahead.',
    [
      'although: no date > past negated passive set >  [adverbial of say]',
      'both sides > past say > ',
      'the meeting > would go >  [complement of say]',
    ],
  ],
  [
    'The ministry said that the ambassador had been summoned.',
    ['The ministry > past say > ', 'that: the ambassador > past perfect passive summon >  [complement of say]'],
  ],
  [
    'The ministry said the ambassador had been summoned.',
    ['The ministry > past say > ', 'the ambassador > past perfect passive summon >  [complement of say]'],
  ],
  [
    'The ambassador had been summoned, the ministry said.',
    ['The ambassador > past perfect passive summon >  [complement of say]', 'the ministry > past say > '],
  ],
  [
    'The ambassador had been summoned, said the ministry.',
    ['The ambassador > past perfect passive summon >  [complement of say]', 'the ministry > past say > '],
  ],
  [
    '“The ambassador has left,” said Foreign Ministry spokeswoman Ana Costa.',
    [
      'The ambassador > present perfect leave >  [complement of say]',
      'Foreign Ministry spokeswoman Ana Costa > past say > ',
    ],
  ],
  [
    '“The ambassador has left,” Costa told reporters. “He will not return.”',
    [
      'The ambassador > present perfect leave >  [complement of tell]',
      'Costa > past tell > reporters',
      'He > future negated return > ',
    ],
  ],
  ['“The talks,” Costa said, “were frank.”', ['Costa > past say > ', 'The talks > past be >  [complement of say]']],
  ['Costa said: “We will sign.”', ['Costa > past say > ', 'We > future sign >  [complement of say]']],
  [
    'Costa denied that the two had met.',
    ['Costa > past deny > ', 'that: the two > past perfect meet >  [complement of deny]'],
  ],
  [
    'Costa denied meeting the general.',
    ['Costa > past deny > ', 'Costa > gerund meet > the general [control of deny]'],
  ],
  [
    'Costa refused to say when the two will meet.',
    [
      'Costa > past refuse > ',
      'Costa > infinitive say >  [control of refuse]',
      'when: the two > future meet >  [complement of say]',
    ],
  ],
  [
    'Reporters asked whether the king would abdicate.',
    ['Reporters > past ask > ', 'whether: the king > would abdicate >  [complement of ask]'],
  ],
  [
    'The king met the pope and flew home.',
    ['The king > past meet > the pope', 'The king > past fly >  [conjunct of meet]'],
  ],
  [
    'The king met the pope and the queen met the press.',
    ['The king > past meet > the pope', 'the queen > past meet > the press [conjunct of meet]'],
  ],
  [
    'The king has met the pope and thanked him.',
    ['The king > present perfect meet > the pope', 'The king > present perfect thank > him [conjunct of meet]'],
  ],
  [
    'The king will meet the pope and address the crowd.',
    ['The king > future meet > the pope', 'The king > future address > the crowd [conjunct of meet]'],
  ],
  [
    'The king met the pope, the patriarch and the mufti.',
    ['The king > past meet > the pope + the patriarch + the mufti'],
  ],
  ['The king and the queen met the pope.', ['The king + the queen > past meet > the pope']],
  ['Both the king and the queen met the pope.', ['the king + the queen > past meet > the pope']],
  ['The king, the queen and their son met the pope.', ['The king + the queen + their son > past meet > the pope']],
  ['The king, along with two ministers, met the pope.', ['The king + two ministers > past meet > the pope']],
  ['Tonga’s king, Tupou VI, met the pope.', ['Tonga’s king > past meet > the pope']],
  ['Ministers from Japan, Korea and China met in Busan.', ['Ministers > past meet > ; in Busan']],
  [
    'Minister Ito, Ambassador Park and Mr. Chen met in Busan.',
    ['Minister Ito + Ambassador Park + Mr. Chen > past meet > ; in Busan'],
  ],
  ['Did the minister meet the general?', ['the minister > past meet > the general']],
  ['When will the two sides meet?', ['when: the two sides > future meet > ']],
  ['Why has the ambassador been recalled?', ['why: the ambassador > present perfect passive recall > ']],
  ['There will be talks between the two sides.', [' > future be > talks; between the two sides']],
  ['It was the first visit by a Fijian leader.', ['It > past be > the first visit; by a Fijian leader']],
  ['The visit, the first by a Fijian leader, ended on Sunday.', ['The visit > past end > ; on Sunday']],
  [
    'The pact was signed by Bolivia and Paraguay.',
    ['The pact > past passive sign >  (by Bolivia + Paraguay); by Bolivia + Paraguay'],
  ],
  ['Bolivia gave Paraguay the documents.', ['Bolivia > past give > Paraguay + the documents']],
  ["Bolivia's president called off the trip.", ["Bolivia's president > past call > the trip"]],
  ['The trip was called off.', ['The trip > past passive call > ']],
  [
    'The leaders met on the sidelines of a summit in Lagos, according to the ministry.',
    ['The leaders > past meet > ; on the sidelines, in Lagos, according to the ministry'],
  ],
  [
    'The leaders discussed trade, energy and the war in Sudan.',
    ['The leaders > past discuss > trade + energy + the war; in Sudan'],
  ],
  [
    'Sweden joined the alliance in 2024, ending two centuries of neutrality.',
    ['Sweden > past join > the alliance; in 2024', 'Sweden > participle end > two centuries [participial of join]'],
  ],
  [
    'Sweden, which joined the alliance in 2024, hosts the exercise.',
    ['which: Sweden > past join > the alliance; in 2024 [relative of host]', 'Sweden > present host > the exercise'],
  ],
  [
    'The exercise, hosted by Sweden, begins on Monday.',
    [
      'The exercise > passive participle host >  (by Sweden); by Sweden [participial of begin]',
      'The exercise > present begin > ; on Monday',
    ],
  ],
  [
    'He hopes to visit Malmö and meet the mayor.',
    [
      'He > present hope > ',
      'He > infinitive visit > Malmö [control of hope]',
      'He > infinitive meet > the mayor [conjunct of hope]',
    ],
  ],
  ['He was elected president in 2012.', ['He > past passive elect > ; in 2012']],
  [
    'The rebels, backed by a neighbour, seized the airport, killing nine soldiers.',
    [
      'The rebels > passive participle back >  (by a neighbour); by a neighbour [participial of seize]',
      'The rebels > past seize > the airport',
      'The rebels > participle kill > nine soldiers [participial of seize]',
    ],
  ],
  [
    'Talks mediated by Oman collapsed on Friday.',
    [
      'Talks > passive participle mediate >  (by Oman); by Oman [participial of collapse]',
      'Talks > past collapse > ; on Friday',
    ],
  ],
  [
    'Lifting the embargo would help Cuba.',
    [' > gerund lift > the embargo [complement of help]', ' > would help > Cuba'],
  ],
  [
    'To end the war, both sides must compromise.',
    ['both sides > infinitive end > the war [adverbial of compromise]', 'both sides > must compromise > '],
  ],
  [
    'Asked about the embargo, the envoy declined to comment.',
    [
      'the envoy > passive participle ask > ; about the embargo [participial of decline]',
      'the envoy > past decline > ',
      'the envoy > infinitive comment >  [control of decline]',
    ],
  ],
  [
    'The ship, which Malta said was headed for Tripoli, was seized.',
    [
      'which: Malta > past say >  [relative of seize]',
      'The ship > past passive head > ; for Tripoli [complement of say]',
      'The ship > past passive seize > ',
    ],
  ],
  [
    "Malta's prime minister will travel to Tripoli, where he will sign an accord.",
    [
      "Malta's prime minister > future travel > ; to Tripoli",
      'where: he > future sign > an accord [relative of travel]',
    ],
  ],
  [
    'Democratic Republic of the Congo (DRC) President Félix Tshisekedi met Secretary of State Antony Blinken.',
    [
      'Democratic Republic of the Congo (DRC) President Félix Tshisekedi > past meet > Secretary of State Antony Blinken',
    ],
  ],
  [
    'According to the ministry, Lavrov will on Monday hold talks with his Turkish counterpart Mevlut Cavusoglu.',
    ['Lavrov > future hold > talks; with his Turkish counterpart Mevlut Cavusoglu'],
  ],
  [
    'Iran denied a report by Reuters that its president would meet Trump in New York.',
    [
      'Iran > past deny > a report; by Reuters',
      'that: its president > would meet > Trump; in New York [complement of deny]',
    ],
  ],
  [
    'The White House said Tuesday that Biden and Xi had agreed to hold a virtual summit, their first since January.',
    [
      'The White House > past say > ',
      'that: Biden + Xi > past perfect agree >  [complement of say]',
      'Biden + Xi > infinitive hold > a virtual summit [control of agree]',
    ],
  ],
  [
    'President Joe Biden spoke by phone with Prime Minister Narendra Modi of India and thanked him for his support.',
    [
      'President Joe Biden > past speak > ; by phone, with Prime Minister Narendra Modi',
      'President Joe Biden > past thank > him; for his support [conjunct of speak]',
    ],
  ],
  [
    "The EU's top diplomat, Josep Borrell, and Iranian Foreign Minister Hossein Amirabdollahian met on the sidelines of a summit in Amman.",
    [
      "The EU's top diplomat + Iranian Foreign Minister Hossein Amirabdollahian > past meet > ; on the sidelines, in Amman",
    ],
  ],
  [
    'The trip, which had been planned for March, was called off after a balloon was spotted over Montana.',
    [
      'which: The trip > past perfect passive plan > ; for March [relative of call]',
      'The trip > past passive call > ',
      'after: a balloon > past passive spot > ; over Montana [adverbial of call]',
    ],
  ],
  [
    "Kim's sister warned that Seoul would pay if it kept insisting on drills.",
    [
      "Kim's sister > past warn > ",
      'that: Seoul > would pay >  [complement of warn]',
      'if: it > past keep >  [adverbial of pay]',
      'it > gerund insist > ; on drills [control of keep]',
    ],
  ],
  [
    'He was asked whether Putin would attend the summit, and he declined to comment.',
    [
      'He > past passive ask > ',
      'whether: Putin > would attend > the summit [complement of ask]',
      'he > past decline >  [conjunct of ask]',
      'he > infinitive comment >  [control of decline]',
    ],
  ],
  [
    'Without meeting Zelenskyy, the envoy left Kyiv on Tuesday.',
    ['without: the envoy > gerund meet > Zelenskyy [adverbial of leave]', 'the envoy > past leave > Kyiv; on Tuesday'],
  ],
  [
    'The delegation will be led by Wang Yi, a member of the Politburo, and will include officials from the ministry of commerce.',
    [
      'The delegation > future passive lead >  (by Wang Yi); by Wang Yi',
      'The delegation > future include > officials; from the ministry [conjunct of lead]',
    ],
  ],
  [
    'U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov, meeting in Geneva, announced a ceasefire.',
    [
      'U.S. Secretary of State John Kerry + Russian Foreign Minister Sergei Lavrov > participle meet > ; in Geneva [participial of announce]',
      'U.S. Secretary of State John Kerry + Russian Foreign Minister Sergei Lavrov > past announce > a ceasefire',
    ],
  ],
  [
    "South Sudan's rival leaders, Salva Kiir and Riek Machar, agreed to form a government.",
    [
      "South Sudan's rival leaders > past agree > ",
      "South Sudan's rival leaders > infinitive form > a government [control of agree]",
    ],
  ],
  [
    'Neither side has said when the talks will resume.',
    ['Neither side > present negated perfect say > ', 'when: the talks > future resume >  [complement of say]'],
  ],
  ['Wang said talks with Lavrov on Syria failed.', ['Wang > past say > ', 'talks > past fail >  [complement of say]']],
  [
    'The North Korean leader and his South Korean counterpart, Moon Jae-in, who met in April, will hold a third summit in Pyongyang.',
    [
      'who: his South Korean counterpart > past meet > ; in April [relative of hold]',
      'The North Korean leader + his South Korean counterpart > future hold > a third summit; in Pyongyang',
    ],
  ],
  [
    'Presidents Aliyev and Pashinyan were to have met in Brussels, but the meeting was postponed.',
    [
      'Presidents Aliyev + Pashinyan > past be > ',
      'Presidents Aliyev + Pashinyan > perfect infinitive meet > ; in Brussels [control of be]',
      'the meeting > past passive postpone >  [conjunct of be]',
    ],
  ],
  [
    'The two sides agreed on a date for the next round of talks, to be held in Muscat.',
    [
      'The two sides > past agree > ; on a date, for the next round',
      'The two sides > passive infinitive hold > ; in Muscat [control of agree]',
    ],
  ],
  [
    'Asked if Biden planned to call Xi, Psaki said no call was scheduled.',
    [
      'Psaki > passive participle ask >  [participial of say]',
      'if: Biden > past plan >  [complement of ask]',
      'Biden > infinitive call > Xi [control of plan]',
      'Psaki > past say > ',
      'no call > past negated passive schedule >  [complement of say]',
    ],
  ],
  [
    "Germany's chancellor, Olaf Scholz, and the French president, Emmanuel Macron, will host the summit.",
    ["Germany's chancellor + the French president > future host > the summit"],
  ],
  [
    'Xi is not expected to attend, according to two officials who were briefed on the plan.',
    [
      'Xi > present negated passive expect > ',
      'Xi > infinitive attend > ; according to two officials [control of expect]',
      'who: two officials > past passive brief > ; on the plan [relative of attend]',
    ],
  ],
  [
    "The ministry's spokeswoman, Maria Zakharova, who has repeatedly criticized the West, said no meeting had been agreed.",
    [
      "who: The ministry's spokeswoman > present perfect criticize > the West [relative of say]",
      "The ministry's spokeswoman > past say > ",
      'no meeting > past negated perfect passive agree >  [complement of say]',
    ],
  ],
  [
    'Mr. Kishida, who is on a five-nation tour, is to arrive in Washington on Jan. 13, officials said.',
    [
      'who: Mr. Kishida > present be > ; on a five-nation tour [relative of be]',
      'Mr. Kishida > present be >  [complement of say]',
      'Mr. Kishida > future infinitive arrive > ; in Washington, on Jan. 13 [control of be]',
      'officials > past say > ',
    ],
  ],
  [
    'Freeland, Lighthizer and Guajardo along with their negotiators held talks in Montreal.',
    ['Freeland + Lighthizer + Guajardo + their negotiators > past hold > talks; in Montreal'],
  ],
  ['Wang met Lavrov and Putin met Xi.', ['Wang > past meet > Lavrov', 'Putin > past meet > Xi [conjunct of meet]']],
  ['Wang said Lavrov and Putin met Xi.', ['Wang > past say > ', 'Lavrov + Putin > past meet > Xi [complement of say]']],
  [
    'LONDON (AP) — The queen received the new envoy on Tuesday.',
    ['The queen > past receive > the new envoy; on Tuesday'],
  ],
  [
    'The missiles fired by the army struck a depot near Homs.',
    [
      'The missiles > passive participle fire >  (by the army); by the army [participial of strike]',
      'The missiles > past strike > a depot; near Homs',
    ],
  ],
  [
    'A leading official said an armed group had seized a security post.',
    ['A leading official > past say > ', 'an armed group > past perfect seize > a security post [complement of say]'],
  ],
  [
    'He said he would "very much look forward" to the trip.',
    ['He > past say > ', 'he > would look > ; to the trip [complement of say]'],
  ],
  [
    "Wang also met separately with Qatar's emir and the Omani sultan.",
    ["Wang > past meet > ; with Qatar's emir + the Omani sultan"],
  ],
  [
    'President Tebboune received French Foreign Minister Colonna in Algiers on Tuesday, the presidency said in a statement.',
    [
      'President Tebboune > past receive > French Foreign Minister Colonna; in Algiers, on Tuesday [complement of say]',
      'the presidency > past say > ; in a statement',
    ],
  ],
  [
    'It will be the first time the two leaders have met face to face since 2019.',
    ['It > future be > ', 'the two leaders > present perfect meet >  [complement of be]'],
  ],
  [
    'Erdogan is expected to travel to Sochi on September 4 for talks with Putin, his spokesman said.',
    [
      'Erdogan > present passive expect >  [complement of say]',
      'Erdogan > future infinitive travel > ; to Sochi, on September 4, for talks, with Putin [control of expect]',
      'his spokesman > past say > ',
    ],
  ],
  [
    'The visit, originally scheduled for June, was postponed because of the war.',
    [
      'The visit > passive participle schedule > ; for June [participial of postpone]',
      'The visit > past passive postpone > ; because of the war',
    ],
  ],
  [
    'Sources told Reuters the two sides were discussing a possible trip by the crown prince to Tehran.',
    [
      'Sources > past tell > Reuters',
      'the two sides > past progressive discuss > a possible trip; by the crown prince, to Tehran [complement of tell]',
    ],
  ],
  ['Scholz and Xi spoke by video link on Friday.', ['Scholz + Xi > past speak > ; by video link, on Friday']],
  [
    "Asked whether he would meet Kim, Trump said: “We'll see what happens.”",
    [
      'Trump > passive participle ask >  [participial of say]',
      'whether: he > would meet > Kim [complement of ask]',
      'Trump > past say > ',
      'We > future see >  [complement of say]',
      'what:  > present happen >  [complement of see]',
    ],
  ],
  [
    "The Japanese prime minister, Fumio Kishida, plans to hold talks with India's Narendra Modi in New Delhi on Monday before flying to Ukraine.",
    [
      'The Japanese prime minister > present plan > ',
      "The Japanese prime minister > infinitive hold > talks; with India's Narendra Modi, in New Delhi, on Monday [control of plan]",
      'before: The Japanese prime minister > gerund fly > ; to Ukraine [adverbial of hold]',
    ],
  ],
  [
    'A U.S. delegation led by Daniel Kritenbrink arrived in Beijing.',
    [
      'A U.S. delegation > passive participle lead >  (by Daniel Kritenbrink); by Daniel Kritenbrink [participial of arrive]',
      'A U.S. delegation > past arrive > ; in Beijing',
    ],
  ],
  ['No date has been set for the visit.', ['No date > present negated perfect passive set > ; for the visit']],
  [
    'The Kremlin neither confirmed nor denied the report.',
    ['The Kremlin > past negated confirm > ', 'The Kremlin > past negated deny > the report [conjunct of confirm]'],
  ],
  [
    'The foreign ministers of Iran and Saudi Arabia met in Beijing on Thursday for the first formal meeting of their top diplomats in more than seven years.',
    [
      'The foreign ministers > past meet > ; in Beijing, on Thursday, for the first formal meeting, in more than seven years',
    ],
  ],
  [
    'Trump canceled a planned meeting with the Danish prime minister after she rebuffed his interest in buying Greenland.',
    [
      'Trump > past cancel > a planned meeting; with the Danish prime minister',
      'after: she > past rebuff > his interest [adverbial of cancel]',
      'in: she > gerund buy > Greenland [adverbial of rebuff]',
    ],
  ],
  [
    'Spokesperson Hua Chunying announced on Friday that at the invitation of President Putin, President Xi Jinping will pay a state visit to Russia from March 20 to 22.',
    [
      'Spokesperson Hua Chunying > past announce > ; on Friday',
      'that: President Xi Jinping > future pay > a state visit; to Russia, from March 20, to 22 [complement of announce]',
    ],
  ],
  [
    'Putin has not been invited, but he could still attend by video.',
    ['Putin > present negated perfect passive invite > ', 'he > could attend > ; by video [conjunct of invite]'],
  ],
  [
    'India and Pakistan have agreed to resume talks, Islamabad announced.',
    [
      'India + Pakistan > present perfect agree >  [complement of announce]',
      'India + Pakistan > infinitive resume > talks [control of agree]',
      'Islamabad > past announce > ',
    ],
  ],
  [
    'Earlier in the day, Zelensky met with Polish President Andrzej Duda, who promised more weapons.',
    [
      'Zelensky > past meet > ; with Polish President Andrzej Duda',
      'who: Polish President Andrzej Duda > past promise > more weapons [relative of meet]',
    ],
  ],
  [
    'The minister left for Cairo, where she is scheduled to meet her Egyptian counterpart, Sameh Shoukry, and Arab League chief Ahmed Aboul Gheit.',
    [
      'The minister > past leave > ; for Cairo',
      'where: she > present passive schedule >  [relative of leave]',
      'she > future infinitive meet > her Egyptian counterpart + Arab League chief Ahmed Aboul Gheit [control of schedule]',
    ],
  ],
  [
    "The president's office said he had spoken with the pope and invited him to visit Kyiv.",
    [
      "The president's office > past say > ",
      'he > past perfect speak > ; with the pope [complement of say]',
      'he > past perfect invite > him [conjunct of speak]',
      'him > infinitive visit > Kyiv [control of invite]',
    ],
  ],
  [
    'More than 40 delegates from six nations met face to face before flying home.',
    ['More than 40 delegates > past meet > ', 'before: More than 40 delegates > gerund fly > home [adverbial of meet]'],
  ],
]

test.each(cases)('%s', (sentence, clauses) => {
  const headline = sentence.startsWith('# ')
  expect(sayClauses(headline ? sentence.slice(2) : sentence, headline ? 'title' : 'paragraph')).toEqual(clauses)
})
