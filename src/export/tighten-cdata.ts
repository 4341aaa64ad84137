/**
 * Takes out the white space that the feed library sets around its CDATA sections: readers that do not trim would take it for part of an
 * address. White space between a tag's end and a section's start only, so no tag or section changes.
 */
export function tightenCdata(xml: string): string {
  return xml.replaceAll(/>\s+(?=<!\[CDATA\[)/gu, '>').replaceAll(/\]\]>\s+(?=<\/)/gu, ']]>')
}
