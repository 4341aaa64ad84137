/** A report as a line of JSON that `readout add` takes. */
interface Line {
  readonly id: string
  readonly url: string
  readonly published: string
  readonly title: string
  readonly text: string
}

const first = {
  published: '2026-03-02',
  // Of another than the text: a plan without a day of its own.
  title: 'Alberto van Klaveren to visit Oslo',
  text: 'OSLO - Chile’s Foreign Minister Ana Rojas will visit Oslo on 10 March 2026 to meet Norwegian Foreign Minister Nils Berg, the Norwegian foreign ministry said on Monday. The two are to talk about salmon, copper and a treaty on polar research that both parliaments have waited for since last autumn.\n\n“We go to Oslo to listen,” Rojas said. “Nobody should expect a signature on the first evening, and nobody should fear one.”',
}

/**
 * Reports of a made-up spring: a visit that is announced, copied and put off; a meeting; a visit that is moved and made; a call that is told
 * and denied; two people of one surname.
 */
export const rojasReports: readonly Line[] = [
  { id: '1', url: 'https://www.gulfwire.example/a', ...first },
  { id: '2', url: 'https://www.northpost.example/b', ...first },
  {
    id: '3',
    url: 'https://www.fjordnews.example/c',
    published: '2026-03-06',
    title: 'Rojas puts off Oslo trip',
    text: 'SANTIAGO - Chilean Foreign Minister Ana Rojas has postponed her visit to Oslo, which had been planned for 10 March 2026, Chile’s foreign ministry said on Friday. She will visit Oslo on 17 March 2026.',
  },
  {
    id: '4',
    url: 'https://www.fjordnews.example/d',
    published: '2026-03-18',
    title: 'Rojas and Berg meet in Oslo',
    text: 'OSLO - Chilean Foreign Minister Ana Rojas met Norwegian Foreign Minister Nils Berg in Oslo on Tuesday, 17 March 2026. Norwegian Foreign Minister Nils Berg will visit Santiago on 2 June 2026.\n\n“Salmon brought us together,” Berg told reporters.',
  },
  {
    id: '5',
    url: 'https://www.gulfwire.example/e',
    published: '2026-03-18',
    title: 'Ministers meet in Bergen',
    text: 'BERGEN - It was in the harbour of Bergen that Nils Berg, foreign minister of Norway, received Ana Rojas on 17 March 2026. The guest from Chile had come by ferry, according to the port’s own diary.',
  },
  {
    id: '6',
    url: 'https://www.gulfwire.example/f',
    published: '2026-03-20',
    title: 'Fiji and Chile speak',
    text: 'SUVA - Chilean Trade Minister Marco Rojas spoke by phone with Fiji’s Foreign Minister Mere Tuilagi on Thursday, 19 March 2026. Chile and Norway have met 39 times since 2019, he said.',
  },
  {
    id: '7',
    url: 'https://www.gulfwire.example/g',
    published: '2026-03-21',
    title: 'No call',
    text: 'SUVA - Fiji’s Foreign Minister Mere Tuilagi did not speak by phone with Chilean Trade Minister Marco Rojas on 19 March 2026, her office said.',
  },
  {
    id: '8',
    url: 'https://www.northpost.example/h',
    published: '2026-05-01',
    title: 'Berg to visit Santiago',
    text: 'OSLO - Norwegian Foreign Minister Nils Berg will visit Santiago on 4 June 2026, the ministry said.',
  },
  {
    id: '9',
    url: 'https://www.gulfwire.example/j',
    published: '2026-06-05',
    title: 'Berg in Santiago',
    text: 'SANTIAGO - Norwegian Foreign Minister Nils Berg visited Santiago on 4 June 2026, officials said.',
  },
]

export const rojasLines: string = rojasReports.map((line) => `${JSON.stringify(line)}\n`).join('')
