import type { Rule } from '../document/rule.ts'

/** What is known of a site by its host: whose it is, the clock it keeps, the order it writes figures in. */
export interface SiteRule extends Rule {
  /** Hosts, or ends of hosts after a dot. */
  readonly hosts: readonly string[]
  readonly publisher?: string
  /** Short name of the agency or broadcaster whose own site it is. */
  readonly agency?: string
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
  site('ap', ['apnews.com', 'ap.org'], { publisher: 'AP', agency: 'AP', monthFirst: true }),
  site('reuters', ['reuters.com'], { publisher: 'Reuters', agency: 'Reuters' }),
  site('afp', ['afp.com'], { publisher: 'AFP', agency: 'AFP', zone: 'Europe/Paris' }),
  site('cnn', ['cnn.com'], { publisher: 'CNN', agency: 'CNN', monthFirst: true }),
  site('bbc', ['bbc.com', 'bbc.co.uk'], { publisher: 'BBC', agency: 'BBC', zone: 'Europe/London' }),
  site('xinhua', ['xinhuanet.com', 'news.cn'], { publisher: 'Xinhua', agency: 'Xinhua', zone: 'Asia/Shanghai' }),
  site('tass', ['tass.com', 'tass.ru'], { publisher: 'TASS', agency: 'TASS', zone: 'Europe/Moscow' }),
  site('ria-novosti', ['ria.ru'], { publisher: 'RIA Novosti', agency: 'RIA Novosti', zone: 'Europe/Moscow' }),
  site('interfax', ['interfax.ru', 'interfax.com'], {
    publisher: 'Interfax',
    agency: 'Interfax',
    zone: 'Europe/Moscow',
  }),
  site('sputnik', ['sputniknews.com', 'sputnikglobe.com'], { publisher: 'Sputnik', agency: 'Sputnik' }),
  site('dpa', ['dpa.com', 'dpa-international.com'], { publisher: 'dpa', agency: 'dpa', zone: 'Europe/Berlin' }),
  site('upi', ['upi.com'], { publisher: 'UPI', agency: 'UPI', monthFirst: true }),
  site('efe', ['efe.com'], { publisher: 'EFE', agency: 'EFE', zone: 'Europe/Madrid' }),
  site('ansa', ['ansa.it'], { publisher: 'ANSA', agency: 'ANSA', zone: 'Europe/Rome' }),
  site('apa', ['apa.at'], { publisher: 'APA', agency: 'APA', zone: 'Europe/Vienna' }),
  site('keystone-sda', ['keystone-sda.ch'], {
    publisher: 'Keystone-SDA',
    agency: 'Keystone-SDA',
    zone: 'Europe/Zurich',
  }),
  site('belga', ['belga.be', 'belganewsagency.eu'], { publisher: 'Belga', agency: 'Belga', zone: 'Europe/Brussels' }),
  site('anp', ['anp.nl'], { publisher: 'ANP', agency: 'ANP', zone: 'Europe/Amsterdam' }),
  site('lusa', ['lusa.pt'], { publisher: 'Lusa', agency: 'Lusa', zone: 'Europe/Lisbon' }),
  site('pap', ['pap.pl'], { publisher: 'PAP', agency: 'PAP', zone: 'Europe/Warsaw' }),
  site('ctk', ['ctk.cz', 'ctk.eu', 'ceskenoviny.cz'], { publisher: 'CTK', agency: 'CTK', zone: 'Europe/Prague' }),
  site('mti', ['mti.hu'], { publisher: 'MTI', agency: 'MTI', zone: 'Europe/Budapest' }),
  site('tanjug', ['tanjug.rs'], { publisher: 'Tanjug', agency: 'Tanjug', zone: 'Europe/Belgrade' }),
  site('ukrinform', ['ukrinform.net', 'ukrinform.ua'], {
    publisher: 'Ukrinform',
    agency: 'Ukrinform',
    zone: 'Europe/Kyiv',
  }),
  site('interfax-ukraine', ['interfax.com.ua'], {
    publisher: 'Interfax-Ukraine',
    agency: 'Interfax-Ukraine',
    zone: 'Europe/Kyiv',
  }),
  site('belta', ['belta.by'], { publisher: 'BelTA', agency: 'BelTA', zone: 'Europe/Minsk' }),
  site('kyodo', ['kyodonews.net'], { publisher: 'Kyodo', agency: 'Kyodo', zone: 'Asia/Tokyo' }),
  site('jiji', ['jiji.com'], { publisher: 'Jiji', agency: 'Jiji', zone: 'Asia/Tokyo' }),
  site('yonhap', ['yna.co.kr'], { publisher: 'Yonhap', agency: 'Yonhap', zone: 'Asia/Seoul' }),
  site('cna', ['channelnewsasia.com'], { publisher: 'CNA', agency: 'CNA', zone: 'Asia/Singapore' }),
  site('bernama', ['bernama.com'], { publisher: 'Bernama', agency: 'Bernama', zone: 'Asia/Kuala_Lumpur' }),
  site('antara', ['antaranews.com'], { publisher: 'Antara', agency: 'Antara', zone: 'Asia/Jakarta' }),
  site('pti', ['ptinews.com'], { publisher: 'PTI', agency: 'PTI', zone: 'Asia/Kolkata' }),
  site('ani', ['aninews.in'], { publisher: 'ANI', agency: 'ANI', zone: 'Asia/Kolkata' }),
  site('ians', ['ians.in'], { publisher: 'IANS', agency: 'IANS', zone: 'Asia/Kolkata' }),
  site('anadolu', ['aa.com.tr'], { publisher: 'Anadolu', agency: 'Anadolu', zone: 'Europe/Istanbul' }),
  site('irna', ['irna.ir'], { publisher: 'IRNA', agency: 'IRNA', zone: 'Asia/Tehran' }),
  site('tasnim', ['tasnimnews.com'], { publisher: 'Tasnim', agency: 'Tasnim', zone: 'Asia/Tehran' }),
  site('fars', ['farsnews.ir'], { publisher: 'Fars', agency: 'Fars', zone: 'Asia/Tehran' }),
  site('wam', ['wam.ae'], { publisher: 'WAM', agency: 'WAM', zone: 'Asia/Dubai' }),
  site('spa', ['spa.gov.sa'], { publisher: 'SPA', agency: 'SPA', zone: 'Asia/Riyadh' }),
  site('qna', ['qna.org.qa'], { publisher: 'QNA', agency: 'QNA', zone: 'Asia/Qatar' }),
  site('kuna', ['kuna.net.kw'], { publisher: 'KUNA', agency: 'KUNA', zone: 'Asia/Kuwait' }),
  site('sana', ['sana.sy'], { publisher: 'SANA', agency: 'SANA', zone: 'Asia/Damascus' }),
  site('petra', ['petra.gov.jo'], { publisher: 'Petra', agency: 'Petra', zone: 'Asia/Amman' }),
  site('wafa', ['wafa.ps'], { publisher: 'WAFA', agency: 'WAFA', zone: 'Asia/Hebron' }),
  site('map', ['mapnews.ma'], { publisher: 'MAP', agency: 'MAP', zone: 'Africa/Casablanca' }),
  site('tap', ['tap.info.tn'], { publisher: 'TAP', agency: 'TAP', zone: 'Africa/Tunis' }),
  site('aps', ['aps.dz'], { publisher: 'APS', agency: 'APS', zone: 'Africa/Algiers' }),
  site('bloomberg', ['bloomberg.com'], { publisher: 'Bloomberg', agency: 'Bloomberg', monthFirst: true }),
  site('voa', ['voanews.com'], { publisher: 'VOA', agency: 'VOA', monthFirst: true }),
  site('rfe-rl', ['rferl.org'], { publisher: 'RFE/RL', agency: 'RFE/RL' }),
  site('dw', ['dw.com'], { publisher: 'DW', agency: 'DW', zone: 'Europe/Berlin' }),
  site('rfi', ['rfi.fr'], { publisher: 'RFI', agency: 'RFI', zone: 'Europe/Paris' }),
  site('al-jazeera', ['aljazeera.com', 'aljazeera.net'], {
    publisher: 'Al Jazeera',
    agency: 'Al Jazeera',
    zone: 'Asia/Qatar',
  }),
  site('al-arabiya', ['alarabiya.net'], { publisher: 'Al Arabiya', agency: 'Al Arabiya', zone: 'Asia/Dubai' }),
  site('nbc-news', ['nbcnews.com'], { publisher: 'NBC News', agency: 'NBC News', monthFirst: true }),
  site('cbs-news', ['cbsnews.com'], { publisher: 'CBS News', agency: 'CBS News', monthFirst: true }),
  site('abc-news', ['abcnews.go.com'], { publisher: 'ABC News', agency: 'ABC News', monthFirst: true }),
  site('fox-news', ['foxnews.com'], { publisher: 'Fox News', agency: 'Fox News', monthFirst: true }),
  site('npr', ['npr.org'], { publisher: 'NPR', agency: 'NPR', monthFirst: true }),
  site('cbc', ['cbc.ca'], { publisher: 'CBC', agency: 'CBC' }),
  site('the-canadian-press', ['thecanadianpress.com'], {
    publisher: 'The Canadian Press',
    agency: 'The Canadian Press',
  }),
  site('aap', ['aap.com.au'], { publisher: 'AAP', agency: 'AAP', zone: 'Australia/Sydney' }),
  site('guardian', ['theguardian.com'], { publisher: 'The Guardian', agency: 'The Guardian', zone: 'Europe/London' }),
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
