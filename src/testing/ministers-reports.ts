import type { PageInput } from '../document/page-input.ts'

function page(site: string, published: string, text: string): PageInput {
  return { text, published, url: `https://${site}.example.org/a` }
}

/** Three reports of a made-up week: a visit that two tell of, talks that two tell of, and a meeting that one tells of. */
export const wire = page(
  'wire',
  '2024-01-08',
  'Halvorsen to visit Ankara\nNorway’s foreign minister, Sigrid Halvorsen, will visit Ankara on Friday, the ministry said. “We have much to talk about,” Halvorsen said on Monday.\nKenya’s foreign minister, Joseph Wanjala, met Estonia’s foreign minister, Mart Kallaste, in Nairobi on Sunday.',
)
export const herald = page(
  'herald',
  '2024-01-09',
  'Ankara expects Norway’s minister\nTurkish officials confirmed that Norwegian Foreign Minister Sigrid Halvorsen would travel to Ankara on Friday. She met Peru’s president in Lima last week.',
)
export const post = page(
  'post',
  '2024-01-10',
  'Talks in Nairobi\nMart Kallaste, the foreign minister of Estonia, held talks with Joseph Wanjala in Nairobi on Sunday, January 7.',
)

/** The first report again, in other words and another order: the visit is told later, and the talks are gone. */
export const wireAgain = page(
  'wire',
  '2024-01-08',
  'Oslo’s top diplomat travels\nPeru’s foreign minister, Lucía Barrantes, spoke by phone with Ghana’s foreign minister, Efua Sarpong, on Sunday.\nNorway’s foreign minister, Sigrid Halvorsen, will visit Ankara on Friday, a spokesman said. “We have much to talk about,” Halvorsen said on Monday.',
)
