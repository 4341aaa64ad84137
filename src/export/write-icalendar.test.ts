import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { emptyRecord, nastyRecord, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import { writeICalendar } from './write-icalendar.ts'

/** Another's parser, told to be strict. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) }
}

const firstValueOf = (event: ICAL.Event, name: string) => String(event.component.getFirstPropertyValue(name))

describe('iCalendar', () => {
  test('what is ahead, what was and what fell through, all-day, the last day excluded', async () => {
    const { text, notes } = await writeAll(writeICalendar, sampleRecord())
    const { events } = read(text)
    const told = events.map((event) => [
      event.uid,
      firstValueOf(event, 'status'),
      event.sequence,
      String(event.startDate),
      String(event.endDate),
    ])
    expect(told).toEqual([
      ['e1@readout', 'TENTATIVE', 1, '2026-11-27', '2026-11-28'],
      ['e2@readout', 'CONFIRMED', 0, '2026-11-23', '2026-11-24'],
      ['e5@readout', 'CONFIRMED', 0, '2026-11-09', '2026-11-12'],
      ['e6@readout', 'CANCELLED', 2, '2026-11-26', '2026-11-27'],
      ['e8@readout', 'TENTATIVE', 0, '2026-11-30', '2026-12-07'],
    ])
    expect(events.every((event) => event.startDate.isDate && event.endDate.isDate)).toBe(true)
    expect(notes).toEqual([
      '1 events left out: their day is not known',
      '3 events left out: only claimed, considered, or said not to have happened',
    ])
  })

  test('says who says so and in what words; a week is some time in it', async () => {
    const { events } = read((await writeAll(writeICalendar, sampleRecord())).text)
    expect(events[0]!.description).toBe(
      'Status: planned\nannounced by Oman\n“Oman’s foreign minister will visit Tehran on Friday” (r1 source)\n“Oman’s foreign minister will visit Tehran on Friday” (r2 source)',
    )
    expect(events[0]!.summary).toBe('Visit: Badr Albusaidi to Iran, Tehran')
    expect(events[0]!.location).toBe('Tehran')
    expect(firstValueOf(events[0]!, 'url')).toBe('https://r1.example/story?a=1&b=2')
    expect(events[4]!.description).toContain('Some time within these days.')
  })

  test('what is only claimed comes when asked for, and says so', async () => {
    const { events } = read((await writeAll(writeICalendar, sampleRecord(), { alleged: true })).text)
    const claimed = events.find((event) => event.uid === 'e3@readout')!
    expect(claimed.summary).toMatch(/^Only claimed: /u)
    expect(firstValueOf(claimed, 'status')).toBe('TENTATIVE')
    expect(firstValueOf(events.find((event) => event.uid === 'e9@readout')!, 'status')).toBe('CANCELLED')
  })

  test('no line is longer than 75 octets, whatever the words; none breaks out of its property', async () => {
    const { text } = await writeAll(writeICalendar, nastyRecord())
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f]/u)
    const { events } = read(text)
    expect(events).toHaveLength(1)
    expect(events[0]!.description).toContain('END:VEVENT;,\\n -->')
  })

  test('the same bytes in every time zone; an empty record is an empty calendar', async () => {
    const zone = process.env.TZ
    const { text } = await writeAll(writeICalendar, sampleRecord())
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = TZ
      expect((await writeAll(writeICalendar, sampleRecord())).text).toBe(text)
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(read((await writeAll(writeICalendar, emptyRecord())).text).events).toEqual([])
  })

  test('with the properties that RFC 5545 wants, each once', async () => {
    const { text } = await writeAll(writeICalendar, sampleRecord())
    const { calendar, events } = read(text)
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy()
    for (const { component } of events)
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'status', 'summary'])
        expect(component.getAllProperties(name)).toHaveLength(1)
    expect(text).toContain('DTSTAMP:20261124T100000Z')
  })
})
