import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Gauge } from './gauge.tsx'
import { gaugeLabels, gaugePosition, gaugeTicks } from './gauge-scale.ts'

function at(hour: number, minute = 0, day = 20): Date {
  return new Date(Date.UTC(2026, 10, day, hour - 7, minute))
}

const workday = { from: at(8), to: at(17) }

describe('the scale', () => {
  test('a working day has every hour, and every second one when narrow', () => {
    const labels = gaugeLabels(workday)
    expect(labels.map((label) => label.text)).toEqual([
      '08:00',
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
      '17:00',
    ])
    expect(labels.filter((label) => !label.wideOnly).map((label) => label.text)).toEqual([
      '08:00',
      '10:00',
      '12:00',
      '14:00',
      '17:00',
    ])
  })

  test('odd ends keep full hours clear of them', () => {
    const labels = gaugeLabels({ from: at(7, 45), to: at(11, 10) })
    expect(labels.map((label) => label.text)).toEqual(['07:45', '09:00', '10:00', '11:10'])
  })

  test('ends on different days have their dates, and hours keep clear of them', () => {
    const labels = gaugeLabels({ from: at(18), to: at(6, 0, 21) })
    expect(labels.map(({ text }) => text)).toEqual([
      '18:00 20/11/2026',
      '22:00',
      '00:00',
      '02:00',
      '06:00 21/11/2026',
    ])
    expect(labels.filter(({ wideOnly }) => !wideOnly).map(({ text }) => text)).toEqual([
      '18:00 20/11/2026',
      '00:00',
      '06:00 21/11/2026',
    ])
  })

  test('long spans have few labels', () => {
    expect(gaugeLabels({ from: at(0), to: at(0, 0, 21) }).length).toBeLessThanOrEqual(10)
    expect(gaugeLabels({ from: at(0), to: at(0, 0, 30) }).length).toBeLessThanOrEqual(11)
    expect(gaugeTicks({ from: at(0), to: at(0, 0, 30) }).large.length).toBeLessThan(15)
  })

  test('moments outside move to the nearer end', () => {
    expect(gaugePosition(at(7), workday)).toBe(0)
    expect(gaugePosition(at(12, 30), workday)).toBe(0.5)
    expect(gaugePosition(at(18), workday)).toBe(1)
    expect(gaugePosition(at(8), { from: at(8), to: at(8) })).toBe(0)
  })
})

describe('the picture', () => {
  test('says what it shows and marks now only during the day', () => {
    const during = renderToStaticMarkup(
      <Gauge {...workday} counts={[1, 0, 4]} now={at(9)} label="Nhịp trả lời" />,
    )
    expect(during).toContain('role="img" aria-label="Nhịp trả lời"')
    expect(during).toContain('gl-gauge-now')
    const after = renderToStaticMarkup(<Gauge {...workday} counts={[]} now={at(18)} label="Nhịp trả lời" />)
    expect(after).not.toContain('gl-gauge-now')
  })

  test('a single answer does not fill the gauge', () => {
    const quiet = renderToStaticMarkup(<Gauge {...workday} counts={[1]} label="Nhịp" />)
    expect(quiet).toContain('v-8.5h')
  })
})
