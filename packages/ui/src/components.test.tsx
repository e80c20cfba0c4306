import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Button } from './button.tsx'
import { ConnectionLine } from './connection-line.tsx'
import { DiffText } from './diff-text.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { NewAnswersPill } from './new-answers-pill.tsx'
import { PageShell } from './page-shell.tsx'
import { Qa } from './qa.tsx'
import { splitShared } from './split-shared.ts'
import { TextField } from './text-field.tsx'
import { Toast } from './toast.tsx'
import { UnitMessageStrip } from './unit-message-strip.tsx'

const nothing = () => {}

describe('what appears', () => {
  test('PF2: the button for new answers is absent at none, its place is not', () => {
    const pill = (count: number) =>
      renderToStaticMarkup(
        <NewAnswersPill count={count} words={`${count} câu trả lời mới`} onReveal={nothing} />,
      )
    expect(pill(0)).toBe('<div class="gl-pill-bar"></div>')
    expect(pill(3)).toContain('3 câu trả lời mới')
  })

  test('G2: the status line exists while online and is silent', () => {
    const line = renderToStaticMarkup(<ConnectionLine state="online" words="Đang nối lại" />)
    expect(line).toBe('<div class="gl-connection" role="status" data-placement="floating"></div>')
    const offline = renderToStaticMarkup(
      <ConnectionLine state="offline" words="Mất kết nối" action={<button type="button">Thử lại</button>} />,
    )
    expect(offline).toContain('Mất kết nối')
    expect(offline).toContain('Thử lại')
  })

  test('UM3: the place of a message is there before it, and it stays until it is said to be read', () => {
    const questions = [{ id: 'q', number: 7 }]
    const strip = (message?: { by: string; at: string; text: string }, elsewhere?: string) =>
      renderToStaticMarkup(
        <UnitMessageStrip
          words={{
            from: (name, time) => `${name} nhắn lúc ${time}:`,
            read: 'Đã đọc',
            more: (count) => `Còn ${count} lời nhắn khác.`,
            about: 'Về câu',
            ofSession: (title) => `Ở phiên “${title}”.`,
          }}
          message={message && { ...message, questions }}
          more={1}
          elsewhere={elsewhere}
          link={({ number }) => <a href="/q">{number}</a>}
          now={Date.parse('2026-11-20T08:00:00.000Z')}
          onRead={nothing}
          busy={false}
          error={undefined}
        />,
      )
    expect(strip()).toBe('<div role="status"></div>')
    const told = strip({ by: 'Ban tổ chức', at: '2026-11-20T07:30:00.000Z', text: 'Xem <b>ngay</b>' })
    expect(told).toContain('Ban tổ chức nhắn lúc 14:30:')
    expect(told).toContain('Xem &lt;b&gt;ngay&lt;/b&gt;')
    expect(told).toContain('Đã đọc')
    expect(told).toContain('Còn 1 lời nhắn khác.')
    expect(told).toContain(' Về câu <a href="/q">7</a>.')
    const other = strip({ by: 'Ban tổ chức', at: '2026-11-19T07:30:00.000Z', text: 'Còn hẹn' }, 'Ngày cũ')
    expect(other).toContain('Ở phiên “Ngày cũ”. Về câu')
  })

  test('OC3: practice has its band in the frame of every console page, other sessions have none', () => {
    const shell = (practice: boolean) =>
      renderToStaticMarkup(
        <PageShell
          words={{
            skip: 'Tới nội dung',
            brand: 'Giao Lưu',
            brandLabel: 'Giao Lưu, các phiên',
            console: 'Điều phối',
            toAccount: 'Tài khoản',
            signOut: 'Đăng xuất',
            practice: { word: 'DIỄN TẬP', words: 'Không có gì ở đây là thật.' },
            standing: 'Mở quanh năm',
            sessionStates: {
              draft: '',
              announced: '',
              open: 'Đang diễn ra',
              paused: '',
              intakeClosed: '',
              closed: '',
              archived: '',
            },
          }}
          home="/moderator/"
          onHome={nothing}
          session={{ title: 'Ngày mẫu', practice, kind: 'day', state: 'open' }}
          now={0}
          person={{ name: 'Điều phối 1' }}
          account="/organiser/account"
          onSignOut={nothing}
        >
          <p>Nội dung</p>
        </PageShell>,
      )
    expect(shell(true)).toContain('DIỄN TẬP')
    expect(shell(false)).not.toContain('DIỄN TẬP')
  })

  test('the seconds of an undo are not announced', () => {
    const toast = renderToStaticMarkup(
      <Toast words="Đã gộp" undo={{ label: 'Hoàn tác', onUndo: nothing }} left="7 s" />,
    )
    expect(toast).toContain('<div role="status"><p class="gl-hidden">Đã gộp</p></div>')
    expect(toast).toContain('<span class="gl-num" aria-hidden="true">7 s</span>')
    expect(renderToStaticMarkup(<Toast />)).toContain('<div role="status"></div>')
  })

  test('without errors there is no summary', () => {
    expect(renderToStaticMarkup(<ErrorSummary title="Chưa gửi được" errors={[]} />)).toBe('')
  })
})

describe('buttons', () => {
  test('one that cannot be pressed says why and stays reachable', () => {
    const html = renderToStaticMarkup(<Button disabledReason="Cần có mạng">Gửi</Button>)
    expect(html).toContain('aria-disabled="true"')
    expect(html).toContain('Cần có mạng')
    expect(html).not.toContain('disabled=""')
  })

  test('a key is told to assistive technology once', () => {
    const html = renderToStaticMarkup(<Button keyHint="Ctrl Enter">Công bố</Button>)
    expect(html).toContain('aria-keyshortcuts="Control+Enter"')
    expect(html).toContain('<span class="gl-button-keys" aria-hidden="true">')
  })
})

describe('fields', () => {
  test('an error is tied to its control, after the hint', () => {
    const html = renderToStaticMarkup(
      <TextField id="name" label="Tên" hint="Như trên giấy tờ" error="Hãy ghi tên" />,
    )
    expect(html).toContain('<label class="gl-label" for="name">')
    expect(html).toContain('aria-describedby="name-hint name-error"')
    expect(html).toContain('aria-invalid="true"')
  })

  test('without hint and error nothing is described', () => {
    const html = renderToStaticMarkup(<TextField id="name" label="Tên" />)
    expect(html).not.toContain('aria-describedby')
    expect(html).not.toContain('aria-invalid')
  })
})

describe('question and answer', () => {
  const words = { askWord: 'Hỏi', answerWord: 'Đáp', number: 'Câu 512', question: 'Ai có thẩm quyền?' }

  test('PF1: in a feed it has a position, an unknown size and takes focus', () => {
    const html = renderToStaticMarkup(
      <Qa id="a1" {...words} position={4} byline={{ name: 'Vụ trưởng' }}>
        <p>Trả lời</p>
      </Qa>,
    )
    expect(html).toContain('aria-labelledby="a1-q"')
    expect(html).toContain('aria-describedby="a1-by"')
    expect(html).toContain('aria-posinset="4"')
    expect(html).toContain('aria-setsize="-1"')
    expect(html).toContain('tabindex="0"')
  })

  test('on its own page its question is the title', () => {
    const html = renderToStaticMarkup(
      <Qa id="a1" {...words} headingLevel={1}>
        <p>Trả lời</p>
      </Qa>,
    )
    expect(html).toContain('<h1 id="a1-q" class="gl-qa-question">Ai có thẩm quyền?</h1>')
    expect(html).not.toContain('aria-posinset')
  })
})

test('words of a difference are spoken, not only coloured', () => {
  const html = renderToStaticMarkup(
    <DiffText before="20 năm" after="30 năm" removedWord="bỏ" addedWord="thêm" />,
  )
  expect(html).toBe(
    '<p class="gl-diff"><del><span class="gl-hidden">bỏ: </span>20</del> ' +
      '<ins><span class="gl-hidden">thêm: </span>30</ins> năm</p>',
  )
})

test('neighbouring shared words make one piece, signs between do not', () => {
  expect(splitShared('Đất ở, không giấy tờ', ['đất', 'giấy', 'tờ'])).toEqual([
    { text: 'Đất', shared: true },
    { text: ' ở, không ', shared: false },
    { text: 'giấy tờ', shared: true },
  ])
})
