import { randomUUID } from 'node:crypto'

const PLACES = ['Lâm Đồng', 'Nghệ An', 'Gia Lai', 'Hà Nội', 'Đồng Nai', 'Khánh Hòa', 'An Giang', 'Cà Mau']
const MATTERS = [
  'đất bố mẹ cho bằng lời nói, không có giấy tờ, xã yêu cầu giấy viết tay trước khi nhận hồ sơ',
  'thu hồi đất làm đường tránh, giá bồi thường tính theo bảng giá năm nào khi quyết định ký tháng 12',
  'mua đất bằng giấy tay năm 2016, người bán đã đi nước ngoài, có cách nào làm giấy chứng nhận không',
  'mốc ranh giới thửa đất bị mất sau lũ, chi phí cắm lại do ai chịu và phải làm đơn ở đâu',
  'sổ hộ gia đình ghi tên bố, nay các con muốn tách riêng từng phần thì làm thủ tục gì trước',
]
/** As many as one browser would have on their way to one host. */
const AT_ONCE = 6

const textOf = (index: number): string =>
  `Câu ${index}: gia đình tôi ở ${PLACES[index % PLACES.length]} có thửa số ${index % 977}, ` +
  `${MATTERS[index % MATTERS.length]}. Xin được hướng dẫn cụ thể cơ quan tiếp nhận và thời hạn giải quyết.`

/** Asks one question as the form would. */
export async function ask(url: string, slug: string, index: number): Promise<void> {
  const reply = await fetch(`${url}/api/sessions/${slug}/questions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      submissionId: randomUUID(),
      text: textOf(index),
      consent: { processing: true },
    }),
  })
  if (!reply.ok) throw new Error(`an ask answered ${reply.status}: ${await reply.text()}`)
  await reply.arrayBuffer()
}

/** Asks questions `from` to `until`, a few at once. */
export async function askMany(url: string, slug: string, from: number, until: number): Promise<void> {
  let next = from
  const worker = async (): Promise<void> => {
    while (next < until) await ask(url, slug, next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Goes on asking so many a second; returns how to stop. */
export function keepAsking(url: string, slug: string, from: number, perSecond: number): () => number {
  let next = from
  const timer = setInterval(() => void ask(url, slug, next++).catch(() => undefined), 1000 / perSecond)
  return () => {
    clearInterval(timer)
    return next
  }
}
