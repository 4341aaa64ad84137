/** Prepositions that hold a noun phrase, whatever the tagger makes of the words behind them. */
export const phraseWords =
  /^(?:after|before|for|of|in|on|at|by|with|from|over|under|about|against|between|into|amid|during|without|toward|towards|via)$/u
