import type { Rule } from '../document/rule.ts'

/** What is known of a site by its host: whose it is, the clock it keeps, the order it writes figures in. */
export interface SiteRule extends Rule {
  /** Hosts, or ends of hosts after a dot. */
  readonly hosts: readonly string[]
  readonly publisher?: string
  /** IANA time zone. */
  readonly zone?: string
  /** True where 02/10/2020 is the tenth of February. */
  readonly monthFirst?: boolean
}

/** The first row whose host ends the page's host. Examples: host and what the row gives. */
export const siteRules: readonly SiteRule[] = [
  site('state-department', ['state.gov'], {
    publisher: 'U.S. Department of State',
    zone: 'America/New_York',
    monthFirst: true,
  }),
  site(
    'white-house',
    ['whitehouse.gov', 'bidenwhitehouse.archives.gov', 'trumpwhitehouse.archives.gov', 'obamawhitehouse.archives.gov'],
    {
      publisher: 'The White House',
      zone: 'America/New_York',
      monthFirst: true,
    },
  ),
  site('us-defense', ['defense.gov', 'war.gov'], {
    publisher: 'U.S. Department of Defense',
    zone: 'America/New_York',
    monthFirst: true,
  }),
  site(
    'us-government',
    ['treasury.gov', 'justice.gov', 'congress.gov', 'senate.gov', 'house.gov', 'usembassy.gov', 'gov', 'mil'],
    {
      zone: 'America/New_York',
      monthFirst: true,
    },
  ),
  site('kremlin', ['kremlin.ru'], { publisher: 'President of Russia', zone: 'Europe/Moscow' }),
  site('russian-mfa', ['mid.ru'], { publisher: 'Ministry of Foreign Affairs of Russia', zone: 'Europe/Moscow' }),
  site('chinese-mfa', ['fmprc.gov.cn', 'mfa.gov.cn'], {
    publisher: 'Ministry of Foreign Affairs of China',
    zone: 'Asia/Shanghai',
  }),
  site('uk-government', ['gov.uk'], { publisher: 'GOV.UK', zone: 'Europe/London' }),
  site('auswaertiges-amt', ['auswaertiges-amt.de'], { publisher: 'Auswärtiges Amt', zone: 'Europe/Berlin' }),
  site('elysee', ['elysee.fr'], { publisher: 'Élysée', zone: 'Europe/Paris' }),
  site('diplomatie', ['diplomatie.gouv.fr'], {
    publisher: 'Ministère de l’Europe et des Affaires étrangères',
    zone: 'Europe/Paris',
  }),
  site('eu', ['europa.eu'], { zone: 'Europe/Brussels' }),
  site('nato', ['nato.int'], { publisher: 'NATO', zone: 'Europe/Brussels' }),
  site('un', ['un.org'], { publisher: 'United Nations', zone: 'America/New_York' }),
  site('iaea', ['iaea.org'], { publisher: 'IAEA', zone: 'Europe/Vienna' }),
  site('reuters', ['reuters.com'], { publisher: 'Reuters' }),
  site('ap', ['apnews.com'], { publisher: 'AP News', monthFirst: true }),
  site('afp', ['afp.com'], { publisher: 'AFP' }),
  site('bbc', ['bbc.com', 'bbc.co.uk'], { publisher: 'BBC', zone: 'Europe/London' }),
  site('guardian', ['theguardian.com'], { publisher: 'The Guardian', zone: 'Europe/London' }),
  site('germany', ['de'], { zone: 'Europe/Berlin' }),
  site('austria', ['at'], { zone: 'Europe/Vienna' }),
  site('switzerland', ['ch', 'li'], { zone: 'Europe/Zurich' }),
  site('france', ['fr'], { zone: 'Europe/Paris' }),
  site('italy', ['it'], { zone: 'Europe/Rome' }),
  site('spain', ['es', 'cat'], { zone: 'Europe/Madrid' }),
  site('netherlands', ['nl'], { zone: 'Europe/Amsterdam' }),
  site('belgium', ['be'], { zone: 'Europe/Brussels' }),
  site('poland', ['pl'], { zone: 'Europe/Warsaw' }),
  site('czechia', ['cz'], { zone: 'Europe/Prague' }),
  site('slovakia', ['sk'], { zone: 'Europe/Bratislava' }),
  site('hungary', ['hu'], { zone: 'Europe/Budapest' }),
  site('denmark', ['dk'], { zone: 'Europe/Copenhagen' }),
  site('sweden', ['se'], { zone: 'Europe/Stockholm' }),
  site('norway', ['no'], { zone: 'Europe/Oslo' }),
  site('finland', ['fi'], { zone: 'Europe/Helsinki' }),
  site('greece', ['gr'], { zone: 'Europe/Athens' }),
  site('ukraine', ['ua'], { zone: 'Europe/Kyiv' }),
  site('turkey', ['tr'], { zone: 'Europe/Istanbul' }),
  site('israel', ['il'], { zone: 'Asia/Jerusalem' }),
  site('iran', ['ir'], { zone: 'Asia/Tehran' }),
  site('india', ['in'], { zone: 'Asia/Kolkata' }),
  site('pakistan', ['pk'], { zone: 'Asia/Karachi' }),
  site('china', ['cn'], { zone: 'Asia/Shanghai' }),
  site('japan', ['jp'], { zone: 'Asia/Tokyo' }),
  site('korea', ['kr'], { zone: 'Asia/Seoul' }),
  site('taiwan', ['tw'], { zone: 'Asia/Taipei' }),
  site('singapore', ['sg'], { zone: 'Asia/Singapore' }),
  site('britain', ['uk'], { zone: 'Europe/London' }),
  site('ireland', ['ie'], { zone: 'Europe/Dublin' }),
  site('egypt', ['eg'], { zone: 'Africa/Cairo' }),
  site('south-africa', ['za'], { zone: 'Africa/Johannesburg' }),
  site('canada', ['ca'], { zone: 'America/Toronto' }),
  site('america', ['us', 'edu'], { monthFirst: true }),
]

function site(name: string, hosts: readonly string[], facts: Omit<SiteRule, 'id' | 'hosts' | 'examples'>): SiteRule {
  const expected = [facts.publisher, facts.zone, facts.monthFirst && 'month first'].filter(Boolean).join(', ')
  return { id: `page/site-${name}`, hosts, ...facts, examples: [[`www.${hosts[0]}`, expected]] }
}

const byHost = new Map(siteRules.flatMap((rule) => rule.hosts.map((host) => [host, rule] as const)))

/** The row for a host: that of the longest end of it that has one. */
export function siteOf(host: string): SiteRule | null {
  const labels = host.toLowerCase().split('.')
  for (let first = 0; first < labels.length && first < 12; first++) {
    const rule = byHost.get(labels.slice(first).join('.'))
    if (rule !== undefined) return rule
  }
  return null
}

/** Host of an address, without www; null where it is none. */
export function hostOf(url: string | null): string | null {
  const host = /^\s*https?:\/\/(?:[^/@]{0,100}@)?([^/:?#\s]{1,255})/iu.exec(url ?? '')?.[1]
  return host === undefined ? null : host.toLowerCase().replace(/^www\d?\./u, '')
}
