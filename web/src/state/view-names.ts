/** Names in an address that say how a screen is looked at: no question to the API, which refuses what it does not know. */
export const viewNames: readonly string[] = [
  ...['view', 'at', 'show', 'layer', 'zoom', 'select', 'sort', 'tab', 'focus', 'month', 'week'],
]
