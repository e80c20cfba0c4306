import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { HourChart } from './hour-chart.tsx'
import { chartSteps, labelEvery } from './hour-chart-scale.ts'

describe('the lines across a chart', () => {
  test('go by round steps to just above the largest value', () => {
    expect(chartSteps(412)).toEqual([0, 200, 400, 600])
    expect(chartSteps(291)).toEqual([0, 100, 200, 300])
    expect(chartSteps(7)).toEqual([0, 2, 4, 6, 8])
    expect(chartSteps(1_000)).toEqual([0, 500, 1_000])
  })

  test('are whole numbers, and there is room where nothing has come yet', () => {
    expect(chartSteps(0)).toEqual([0, 1])
    expect(chartSteps(1)).toEqual([0, 1])
    expect(chartSteps(3)).toEqual([0, 1, 2, 3])
  })

  test('labels are left out before they overlap', () => {
    expect(labelEvery(10, 12)).toBe(1)
    expect(labelEvery(13, 12)).toBe(2)
    expect(labelEvery(30, 12)).toBe(3)
  })
})

test('a chart has a table twin with every value, and says what is only expected', () => {
  const markup = renderToStaticMarkup(
    <HourChart
      title="Theo giờ"
      description="Nhận nhiều nhất lúc 8 giờ."
      hours={[
        { key: '8', label: '8 giờ', received: 1234, answered: 62, expected: false },
        { key: '9', label: '9 giờ', received: 160, answered: 150, expected: true },
      ]}
      words={{
        hour: 'Giờ',
        received: 'đã nhận',
        answered: 'đã trả lời',
        expected: 'dự báo',
        table: 'Xem bảng',
        chart: 'Xem biểu đồ',
      }}
      format={(value) => value.toLocaleString('de')}
    />,
  )
  expect(markup).toContain('<caption')
  expect(markup).toMatch(/<th scope="row">8 giờ<\/th>/)
  for (const value of ['1.234', '62', '160', '150']) expect(markup).toContain(value)
  expect(markup).toMatch(/<th scope="row">9 giờ<small>dự báo<\/small><\/th>/)
  expect(markup).not.toContain('style=')
})
