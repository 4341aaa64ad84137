import { describe, expect, test } from 'vitest'
import { cameoBodyOf } from './body-codes.ts'
import { goldsteinOf } from './cameo-scale.ts'
import { countries } from './countries.ts'
import { cameoCountryOf, cowOf, fipsOf, ploverCountryOf } from './country-codes.ts'
import { loadTable } from './load-table.ts'
import { organisationById } from './organisations.ts'
import { ploverType } from './plover-types.ts'

/** Members of the United Nations, November 2026. */
const members =
  `AFG ALB DZA AND AGO ATG ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI CPV KHM
CMR CAN CAF TCD CHL CHN COL COM COG CRI CIV HRV CUB CYP CZE PRK COD DNK DJI DMA DOM ECU EGY SLV GNQ ERI EST SWZ ETH FJI FIN FRA GAB GMB
GEO DEU GHA GRC GRD GTM GIN GNB GUY HTI HND HUN ISL IND IDN IRN IRQ IRL ISR ITA JAM JPN JOR KAZ KEN KIR KWT KGZ LAO LVA LBN LSO LBR LBY
LIE LTU LUX MDG MWI MYS MDV MLI MLT MHL MRT MUS MEX FSM MCO MNG MNE MAR MOZ MMR NAM NRU NPL NLD NZL NIC NER NGA MKD NOR OMN PAK PLW PAN
PNG PRY PER PHL POL PRT QAT KOR MDA ROU RUS RWA KNA LCA VCT WSM SMR STP SAU SEN SRB SYC SLE SGP SVK SVN SLB SOM ZAF SSD ESP LKA SDN SUR
SWE CHE SYR TJK THA TLS TGO TON TTO TUN TUR TKM TUV UGA UKR ARE GBR TZA USA URY UZB VUT VEN VNM YEM ZMB ZWE`.split(
    /\s/u,
  )

describe('codes of event data', () => {
  test('every member of the United Nations has all of them', () => {
    expect(new Set(members).size).toBe(193)
    const lacking = members.filter(
      (code) => cowOf(code) === null || fipsOf(code) === null || cameoCountryOf(code) === null,
    )
    expect(lacking).toEqual([])
  })

  test('no two states of today share a number or FIPS code', () => {
    const today = countries.filter(({ historical }) => !historical).map(({ code }) => code)
    for (const codeOf of [cowOf, fipsOf, cameoCountryOf]) {
      const codes = today.map(codeOf).filter((code) => code !== null)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  test('every country of the register has its row', () => {
    const rows = loadTable('country-codes.tsv', ['code', 'cow', 'fips', 'cameo']).map(([code]) => code)
    expect(rows).toEqual(countries.map(({ code }) => code))
  })

  test.each([
    ['CHN', '710', 'CH', 'CHN'],
    ['CHE', '225', 'SZ', 'CHE'],
    ['DEU', '255', 'GM', 'DEU'],
    ['AUS', '900', 'AS', 'AUS'],
    ['AUT', '305', 'AU', 'AUT'],
    ['ROU', '360', 'RO', 'ROM'],
    ['SRB', '345', 'RI', 'SRB'],
    ['MNE', '341', 'MJ', 'MTN'],
    ['TWN', '713', 'TW', 'TWN'],
    ['VAT', null, 'VT', 'VAT'],
    ['PSE', null, null, 'PSE'],
    ['XKX', '347', 'KV', 'KOS'],
    ['ZZZ', null, null, null],
  ])('%s', (code, cow, fips, cameo) => {
    expect([cowOf(code), fipsOf(code), cameoCountryOf(code)]).toEqual([cow, fips, cameo])
  })

  test('Kosovo is KOS in PLOVER', () => {
    expect([ploverCountryOf('XKX'), ploverCountryOf('RUS')]).toEqual(['KOS', 'RUS'])
  })

  test('bodies with a code are bodies of the register', () => {
    const ids = loadTable('body-codes.tsv', ['id', 'cameo']).map(([id]) => id)
    expect(ids.filter((id) => organisationById(id) === null)).toEqual([])
    expect([cameoBodyOf('NATO'), cameoBodyOf('hamas')]).toEqual(['IGOWSTNAT', null])
  })

  test('a CAMEO code without a value of its own has that of the code above it', () => {
    const scale = [
      '036',
      '040',
      '042',
      '046',
      '057',
      '120',
      '125',
      '130',
      '0331',
      '0334',
      '163',
      '1951',
      '1823',
      '99',
      '',
      '1',
    ]
    expect(scale.map(goldsteinOf)).toEqual([4, 1, 1.9, 7, 8, -4, -5, -4.4, 5.2, 6, -8, -10, -10, null, null, null])
  })

  test('a mode that a PLOVER type does not have counts for nothing', () => {
    expect(ploverType('CONSULT', 'visit')).toEqual({ type: 'CONSULT', mode: 'visit', quad: 1, score: 4 })
    expect(ploverType('CONSULT', 'meet')).toEqual({ type: 'CONSULT', mode: null, quad: 1, score: 2.5 })
    expect(ploverType('SANCTION', 'convict')).toEqual({ type: 'SANCTION', mode: 'convict', quad: 4, score: -6 })
    expect(ploverType('CRIME', null)).toBeNull()
  })
})
