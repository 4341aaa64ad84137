const actor = (side: 1 | 2) =>
  ['Code', 'Name', 'CountryCode', 'KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code']
    .concat(['Type1Code', 'Type2Code', 'Type3Code'])
    .map((name) => `Actor${side}${name}`)

const place = (of: string) =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (name) => `${of}Geo_${name}`,
  )

/** GDELT 2.0's 61 columns of events, in its order. Its files have no header. */
export const gdeltEventColumns: readonly string[] = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actor(1),
  ...actor(2),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...place('Actor1'),
  ...place('Actor2'),
  ...place('Action'),
  ...['DATEADDED', 'SOURCEURL'],
]

/** GDELT 2.0's 16 columns of mentions. */
export const gdeltMentionColumns: readonly string[] = [
  ...['GLOBALEVENTID', 'EventTimeDate', 'MentionTimeDate', 'MentionType', 'MentionSourceName', 'MentionIdentifier'],
  ...['SentenceID', 'Actor1CharOffset', 'Actor2CharOffset', 'ActionCharOffset', 'InRawText', 'Confidence'],
  ...['MentionDocLen', 'MentionDocTone', 'MentionDocTranslationInfo', 'Extras'],
]
