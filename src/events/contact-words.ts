/** Word lists the readers of contacts share. All are lemmas or lower-case words. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns for people who may take part without a name: "senior officials", "his Omani counterpart". */
export const peopleNouns =
  words(`official leader minister president premier chancellor king queen prince princess emperor sultan emir pope cardinal
  counterpart envoy ambassador diplomat delegate delegation representative negotiator mediator member lawmaker parliamentarian senator
  congressman congresswoman legislator deputy governor mayor chief head commander general admiral officer activist dissident campaigner
  student scholar expert executive businessman businesswoman investor entrepreneur journalist cleric rabbi imam bishop archbishop refugee survivor
  family relative victim veteran troop soldier victim hostage prisoner worker employee staff team group coalition community society
  opposition government authority military side party faction rebel militant tribe elder politician statesman secretary speaker chair chairman
  chairwoman chairperson director adviser advisor aide commissioner judge justice prosecutor lawyer prime foreign dignitary ally partner
  colleague interlocutor stakeholder citizen people woman man girl boy child youth guest host army police crew cabinet council committee
  bank company ruler monarch heir dictator strongman tsar czar interpreter spokesman spokeswoman legislature assembly parliament
  congress senate alumnus alumni audience farmer teacher doctor scientist artist athlete player`)

/** Those one speaks to without it being a contact. */
export const audienceNouns = words(
  'reporter journalist press media broadcaster newspaper magazine crowd audience supporter voter viewer nation rally agency network radio television tv channel camera',
)

/** Documents that states sign. */
export const treatyNouns =
  words(`treaty agreement accord pact deal memorandum mou memoranda protocol convention contract declaration charter document communique communiqué
  truce ceasefire armistice settlement compact framework arrangement roadmap partnership letter concession lease alliance peace`)

/** Documents that are issued. */
export const paperNouns =
  words(`statement communique communiqué paper report plan declaration document proposal strategy roadmap blueprint guideline dossier
  transcript readout list text letter manifesto resolution assessment study survey review doctrine advisory
  name decree memo memorandum framework draft initiative factsheet whitepaper findings note`)

/** Documents whose issue is diplomatic by itself, even where the verb has other meanings. */
export const stateFormNouns = words(
  'statement communique communiqué paper report plan declaration document proposal strategy roadmap blueprint list assessment doctrine advisory dossier framework guideline letter name',
)

/** Posts. */
export const officeNouns =
  words(`president premier minister chancellor king queen emperor emir sultan pope leader chief head secretary ambassador envoy governor mayor
  director commissioner chair chairman chairwoman chairperson speaker general commander judge justice adviser advisor representative
  senator deputy presidency premiership chancellorship chairmanship leadership throne papacy office post successor coordinator counsel prime foreign vice spokesman spokeswoman`)

/** What one wins or secures when one wins an office. */
export const mandateNouns = words(
  'term election re-election reelection presidency vote victory runoff run-off mandate landslide premiership nomination chancellorship primary leadership',
)

/** Verbs whose subject takes part in the event they take as object: "held", "skipped", "is planning". */
export const holdingVerbs =
  words(`hold have host attend conduct lead chair co-chair join begin start open continue resume conclude finish wrap skip cancel postpone plan schedule
  arrange propose seek request want offer convene address participate take enter make pay enjoy do cut delay call co-host cohost organise organize agree expect prepare leave
  break suspend accept keep stage complete undertake engage embark announce launch be get need consider demand refuse decline reject reschedule end
  set agree confirm deny initiate cover kick revive restart abandon scrap shelve give push avoid miss pursue spend use return fly travel go arrive sit come hint resume welcome hail rule`)

/** Verbs of asking: who asks for talks is not yet at the table. */
export const askingVerbs = words(
  'call demand urge seek want propose request offer push press beg appeal suggest consider need expect welcome hail refuse decline reject',
)

/** Verbs whose object is spoken to in the encounter the sentence opens with. */
export const telling = words(
  'tell assure urge ask warn inform press remind thank congratulate promise inform brief convince persuade reassure offer invite',
)
