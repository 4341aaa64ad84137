/** What people without a name, or an office, can be: of a leader's or minister's standing, below it, or unknown. */
export type GroupRank = 'leader' | 'minister' | 'low' | 'any'

const low =
  /\b(?:officials?|diplomats?|negotiators?|lawmakers?|senators?|ambassadors?|envoys?|executives?|businessmen|deputy|deputies|protesters?|journalists?|soldiers?|citizens?|experts?|former)\b/iu
const minister = /\b(?:ministers?|secretary|secretaries)\b/iu
const leader =
  /\b(?:leaders?|presidents?|prime ministers?|premiers?|chancellors?|kings?|emperors?|emirs?|crown prince|heads? of)\b/iu

/** "Foreign ministers" are ministers; "prime ministers" leaders; a counterpart or a delegation anybody. */
export function groupRank(words: string): GroupRank {
  if (low.test(words)) return 'low'
  if (leader.test(words)) return 'leader'
  return minister.test(words) ? 'minister' : 'any'
}
