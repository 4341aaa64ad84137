import type { Rule } from '../document/rule.ts'

/** What stands above spoken words and says where they were spoken. Examples: a page's lines, " / " between them; who was in which place. */
export const pageHeadRules: readonly Rule[] = [
  {
    id: 'events/page-head',
    examples: [
      [
        'Remarks by British Foreign Secretary Ada Brook and Indian Prime Minister Narendra Modi / [Tokyo, Japan] / 5:07 P.M. JST / SECRETARY BROOK: Good evening.',
        'visit occurred: Ada Brook, Narendra Modi @ Tokyo 2026-11-25~',
      ],
      [
        'Secretary Antony J. Blinken Before His Meeting With French Foreign Minister Stéphane Séjourné / Antony J. Blinken, Secretary of State / [Munich, Germany] / June 3, 2024 / SECRETARY BLINKEN: Good to be here.',
        'visit occurred: Antony J. Blinken, Stéphane Séjourné @ Munich 2024-06-03',
      ],
      [
        'Opening Remarks / Antony J. Blinken, Secretary of State / [Skarvoy, Norway] / Harbour House / MODERATOR: Welcome.',
        'visit occurred: Antony J. Blinken @ Skarvoy 2026-11-25~',
      ],
    ],
    not: [
      'Remarks by U.S. Secretary of State Antony Blinken / Des Moines, Iowa / SECRETARY BLINKEN: Good evening.',
      'Press Gaggle by U.S. Secretary of State Antony Blinken / Aboard His Plane / Brussels, Belgium / Q Where are we going?',
      'Remarks by U.S. Secretary of State Antony Blinken / Via Teleconference / Brussels, Belgium / SECRETARY BLINKEN: Good evening.',
      'Press Briefing on the Meeting With U.S. Secretary of State Antony Blinken / Paris, France / MODERATOR: Good evening.',
      'U.S. Secretary of State Antony Blinken condemns Putin / Warsaw, Poland / The secretary spoke of a war that must end.',
    ],
  },
]
