const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Words that say nothing of what an event was about: grammar, days, titles, and the verbs that all encounters share. */
export const emptyWords = list(`
  the and for with from that this which who whom whose has have had was were been being are will would could should may might must shall
  did does done not but about into over under after before during until since against between among through his her their its our your
  him them they she you there here when where while than then also both all any more most other another some such only own same very
  on in at of to by as is it be or an a up out off down said says saying told according
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  day days week weeks month months year years today yesterday tomorrow morning afternoon evening night late early last next
  president minister foreign prime secretary state chancellor leader leaders chief head official officials government ministry spokesman
  spokeswoman counterpart king queen premier defence defense deputy vice general ambassador envoy
  met meet meets meeting held hold holds holding talk talks talked visit visits visited visiting trip travel travels travelled traveled
  travelling traveling arrive arrives arrived arriving call calls called calling spoke speak speaks spoken phone telephone conversation
  new first second third two three four five six seven eight nine ten
`)

/** Words of an event that is put to another day or place. */
export const moveWords =
  /\b(?:postpon|reschedul|delay|put off|puts off|putting off|push(?:ed|es)? back|brought forward|bring forward|moved? (?:from|to|up|back)|has been moved|been shifted|shifted|earlier than (?:planned|announced|expected|scheduled|first|originally|diplomats)|later than (?:planned|announced|expected|scheduled)|originally|had been (?:due|planned|scheduled)|will now (?:take|be|visit|meet|travel|host|hold|come)|instead of)/iu
