import type { TextView } from './text-view.ts'

/** "nerve agent", "news source": no people. */
const things: Readonly<Record<string, RegExp>> = {
  agent: /^(?:nerve|chemical|biological|cleaning|toxic|blowing)$/u,
  source: /^(?:energy|power|water|food|light|heat|open|news|main|only|major|key|primary|important|reliable)$/u,
  driver: /^(?:main|key|major|primary)$/u,
  carrier: /^(?:aircraft|air|personnel|low-cost)$/u,
  model: /^(?:business|economic|role|new|economy)$/u,
  star: /^(?:neutron|north)$/u,
  actor: /^(?:state|non-state|malign)$/u,
  count: /^(?:vote|body|head|final)$/u,
  major: /./u,
  general: /^(?:attorney|secretary|director|consul|governor|inspector|solicitor)$/u,
  private: /./u,
  person: /^in$/u,
  member: /^$/u,
  guide: /./u,
  cell: /./u,
  adult: /^$/u,
  lead: /./u,
  captive: /^(?:held|taken|kept|take|hold)$/u,
  hostage: /^(?:held|taken|kept|take|hold)$/u,
  prisoner: /^(?:held|taken|kept|take|hold)$/u,
}

/** Whether a word for people is part of a compound, or an idiom, that means nobody. */
export function isCompound(view: TextView, at: number): boolean {
  const { lower } = view.tokens[at]!
  if (
    /^heads?$/u.test(lower) &&
    /^(?:his|her|their|its|my|your|our|a|the|by)$/u.test(view.tokens[at - 1]?.lower ?? '') &&
    !/^(?:of|at)$/u.test(view.tokens[at + 1]?.lower ?? '')
  )
    return true
  const pattern = things[lower] ?? things[lower.replace(/s$/u, '')]
  return pattern?.test(view.tokens[at - 1]?.lower ?? '') ?? false
}
