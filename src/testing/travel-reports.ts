/** A report as a line of JSON that `readout add` takes. */
interface Line {
  readonly url: string
  readonly published: string
  readonly title: string
  readonly text: string
}

const wreck = {
  title: 'Ferry Mwangaza sinks off Zanzibar',
  text: 'The ferry Mwangaza sank off Zanzibar on Wednesday with 300 passengers on board, the island’s coast guard said, and divers searched its hull for survivors.\n\nAt least 41 passengers were pulled out of the water by fishermen from the village of Nungwi, who had seen the ferry list in the swell before dawn and rowed out to it.\n\nThe Mwangaza had left Pemba in the night with twice the passengers that it was allowed, the coast guard said.',
}

/**
 * Invented. Journeys: one planned and made, one planned and not heard of since, one called off, one ahead, one of years ago, one of unknown day; and a ferry that
 * sinks, as three reports and a copy have it.
 */
const travelReports: readonly Line[] = [
  {
    url: 'https://www.gulfwire.example/old',
    published: '2024-05-03',
    title: 'Wanjala in Lima',
    text: 'LIMA - Kenyan Foreign Minister Joseph Wanjala visited Lima on 2 May 2024, Peru’s foreign ministry said. He spoke of coffee and of flower auctions.',
  },
  {
    url: 'https://www.andesdaily.example/a',
    published: '2026-03-02',
    title: 'Barrantes to go to Ottawa',
    text: 'LIMA - Peruvian Foreign Minister Lucía Barrantes will visit Ottawa from 10 to 12 March 2026, Peru’s foreign ministry said on Monday. Mining permits are on the table.',
  },
  {
    url: 'https://www.andesdaily.example/b',
    published: '2026-03-11',
    title: 'Barrantes and Tremblay meet in Ottawa',
    text: 'OTTAWA - Peruvian Foreign Minister Lucía Barrantes met Canadian Foreign Minister Denise Tremblay in Ottawa on 10 March 2026. Mining permits were on the table.',
  },
  {
    url: 'https://www.andesdaily.example/c',
    published: '2026-03-13',
    title: 'Nairobi is next',
    text: 'LIMA - Peruvian Foreign Minister Lucía Barrantes will visit Nairobi on 20 March 2026, a spokesman said. Tea growers hope for an open door.',
  },
  {
    url: 'https://www.gulfwire.example/d',
    published: '2026-03-16',
    title: 'Wanjala to visit Tallinn',
    text: 'NAIROBI - Kenyan Foreign Minister Joseph Wanjala will visit Tallinn on 25 March 2026, his ministry said. Digital land registers are the subject.',
  },
  {
    url: 'https://www.gulfwire.example/e',
    published: '2026-03-22',
    title: 'No Tallinn trip for Wanjala',
    text: 'NAIROBI - Kenyan Foreign Minister Joseph Wanjala has cancelled his visit to Tallinn, which had been planned for 25 March 2026, his ministry said on Sunday.',
  },
  {
    url: 'https://www.andesdaily.example/f',
    published: '2026-03-23',
    title: 'Tremblay expected in Lima in June',
    text: 'LIMA - Canadian Foreign Minister Denise Tremblay will visit Lima on 9 June 2026, Peru’s foreign ministry said.',
  },
  {
    url: 'https://www.andesdaily.example/l',
    published: '2026-01-15',
    title: 'A note on copper',
    text: 'Canadian Foreign Minister Denise Tremblay has visited Quito, Canada’s foreign ministry said in a note on copper.',
  },
  { url: 'https://www.coastpost.example/g', published: '2026-03-04', ...wreck },
  { url: 'https://www.northpost.example/h', published: '2026-03-05', ...wreck },
  {
    url: 'https://www.gulfwire.example/i',
    published: '2026-03-05',
    title: 'Divers search wreck of the Mwangaza',
    text: 'Divers on Thursday searched the wreck of the ferry Mwangaza, which went down near Zanzibar with some 300 passengers. Fishermen from Nungwi brought in dozens of them alive.',
  },
  {
    url: 'https://www.coastpost.example/j',
    published: '2026-03-07',
    title: 'Zanzibar mourns the passengers of the Mwangaza',
    text: 'Flags flew at half mast in Zanzibar on Saturday after the sinking of the ferry Mwangaza. Fishermen of Nungwi laid nets on the beach for the passengers they had not reached.',
  },
]

export const travelLines: string = travelReports.map((line) => `${JSON.stringify(line)}\n`).join('')
