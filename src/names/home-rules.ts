import type { Report } from '../document/report.ts'

/**
 * Sites of governments: what they publish speaks of its own officials without saying of which country ("Assistant Secretary
 * Medina"). Domains as registered; a row holds for its subdomains too.
 */
const sites: readonly (readonly [site: string, country: string])[] = [
  ['state.gov', 'USA'],
  ['whitehouse.gov', 'USA'],
  ['defense.gov', 'USA'],
  ['treasury.gov', 'USA'],
  ['usembassy.gov', 'USA'],
  ['usmission.gov', 'USA'],
  ['ustr.gov', 'USA'],
  ['usaid.gov', 'USA'],
  ['gov.uk', 'GBR'],
  ['gc.ca', 'CAN'],
  ['pm.gc.ca', 'CAN'],
  ['gov.au', 'AUS'],
  ['govt.nz', 'NZL'],
  ['kremlin.ru', 'RUS'],
  ['mid.ru', 'RUS'],
  ['mfa.gov.cn', 'CHN'],
  ['fmprc.gov.cn', 'CHN'],
  ['gov.cn', 'CHN'],
  ['mofa.go.jp', 'JPN'],
  ['kantei.go.jp', 'JPN'],
  ['mofa.go.kr', 'KOR'],
  ['mea.gov.in', 'IND'],
  ['pib.gov.in', 'IND'],
  ['elysee.fr', 'FRA'],
  ['diplomatie.gouv.fr', 'FRA'],
  ['auswaertiges-amt.de', 'DEU'],
  ['bundesregierung.de', 'DEU'],
  ['bundeskanzler.de', 'DEU'],
  ['mfa.gov.il', 'ISR'],
  ['gov.il', 'ISR'],
  ['mfa.gov.tr', 'TUR'],
  ['president.gov.ua', 'UKR'],
  ['mfa.gov.ua', 'UKR'],
  ['president.pl', 'POL'],
  ['gov.pl', 'POL'],
  ['esteri.it', 'ITA'],
  ['quirinale.it', 'ITA'],
  ['lamoncloa.gob.es', 'ESP'],
  ['exteriores.gob.es', 'ESP'],
  ['gob.mx', 'MEX'],
  ['gov.br', 'BRA'],
  ['cancilleria.gob.ar', 'ARG'],
  ['gov.za', 'ZAF'],
  ['mofa.gov.sa', 'SAU'],
  ['mofa.gov.ae', 'ARE'],
  ['mfa.ir', 'IRN'],
  ['mofa.gov.pk', 'PAK'],
  ['kemlu.go.id', 'IDN'],
  ['dfa.gov.ph', 'PHL'],
  ['dfa.ie', 'IRL'],
  ['government.se', 'SWE'],
  ['regjeringen.no', 'NOR'],
  ['um.dk', 'DNK'],
  ['government.nl', 'NLD'],
]

/** Titles that a government’s own site writes without a country. */
const ownTitles =
  /\b(?:secretary(?! of state for|-general| general)|advis[eo]r|spokes(?:person|man|woman)|special (?:presidential )?(?:envoy|representative|coordinator)|counsell?or|administrator|assistant|coordinator|representative|rep|reps|sen|sens|congress(?:man|woman)|ranking member|chair(?:man|woman|person)?|director|chief of staff|ambassador-at-large|trade representative)\b/iu

/** ISO code of the country whose government published the report; null where none did. */
export function homeOf(report: Report): string | null {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(report.url ?? '')?.[1]?.toLowerCase()
  if (host === undefined) return null
  for (const [site, country] of sites) if (host === site || host.endsWith(`.${site}`)) return country
  return null
}

export function isOwnTitle(title: string): boolean {
  return ownTitles.test(title)
}
