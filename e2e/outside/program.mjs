// A program from outside: it knows the published wire (HTTP and Socket.IO) and nothing of this project's code. It runs
// the whole story of one question against a server: asked, triaged, answered, seen live, corrected, masked, withdrawn.
//   node e2e/outside/program.mjs http://127.0.0.1:3000 PASSWORD
// PASSWORD is the one password of the demo accounts. Ends with 0 when everything held.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { io } from 'socket.io-client'

const [base = 'http://127.0.0.1:3000', password = ''] = process.argv.slice(2)
const step = (words) => console.log(`  ${words}`)

async function call(method, path, { body, cookie } = {}) {
  const response = await fetch(new URL(path, base), {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...(cookie && { cookie }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const reply = await response.json().catch(() => null)
  return { status: response.status, reply, headers: response.headers }
}

async function signIn(username) {
  const { status, reply, headers } = await call('POST', '/api/login', { body: { username, password } })
  assert.equal(status, 200, `${username} could not sign in: ${reply?.code}`)
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const act = async (id, verb, body) => {
    const answer = await call('POST', `/api/desk/questions/${id}/${verb}`, { body, cookie })
    assert.equal(answer.status, 200, `${username} ${verb}: ${JSON.stringify(answer.reply)}`)
    return answer.reply
  }
  return { username, cookie, act, me: reply }
}

/** Follows a room from its head and keeps everything that arrives, in order. */
async function follow(namespace, session, cookie) {
  const socket = io(new URL(namespace, base).href, {
    transports: ['websocket'],
    // Each has its own cookie, so none may share another's connection.
    forceNew: true,
    ...(cookie && { extraHeaders: { cookie } }),
  })
  const seen = []
  socket.on('entries', (frame) => seen.push(...frame.entries))
  const head = await new Promise((resolve, reject) => {
    socket.on('connect_error', reject)
    socket.on('connect', () => socket.emit('follow', { session }, resolve))
  })
  assert.ok(!head.error, `follow was refused: ${head.error}`)
  const until = async (what, matches) => {
    for (let left = 200; left > 0; left--) {
      const found = seen.find(matches)
      if (found) return found
      await wait(100)
    }
    assert.fail(
      `${namespace} never brought ${what}; it brought ${seen.map((entry) => entry.type).join(', ')}`,
    )
  }
  return { ...head, seen, until, close: () => socket.close() }
}

/** Server-sent events of the public stream, from after a number until `count` entries came. */
async function readStream(session, after, count) {
  const stop = AbortSignal.timeout(10_000)
  const response = await fetch(new URL(`/api/sessions/${session}/feed/stream?after=${after}`, base), {
    signal: stop,
  })
  const entries = []
  let rest = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const id = /^id: ?(.*)$/m.exec(block)?.[1]
      const data = /^data: ?(.*)$/m.exec(block)?.[1]
      if (id && data) entries.push({ id: Number(id), ...JSON.parse(data) })
    }
    if (entries.length >= count) break
  }
  return entries
}

const paragraph = (text) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

const moderator = await signIn('moderator')
const leader = await signIn('leader')
step('signed in')

const { sessions } = (await call('GET', '/api/sessions')).reply
const slug = sessions.find((session) => session.accepting && session.kind === 'day').slug
const session = (await call('GET', `/api/sessions/${slug}`)).reply
const unit = leader.me.roles.find((role) => role.role === 'leader').unit
const feed = await follow('/feed', slug)
const desk = await follow('/desk', slug, moderator.cookie)
const leaderDesk = await follow('/desk', slug, leader.cookie)
step(`followed ${slug} at ${feed.head} (feed) and ${desk.head} (desk)`)

const secret = `Số điện thoại của tôi là 0900 ${Date.now() % 1_000_000}`
const text = `Gia đình tôi muốn tách thửa đất ở. ${secret}`
const asking = {
  submissionId: randomUUID(),
  text,
  topic: session.topics[0].id,
  province: session.provinces[0].id,
  name: 'N.T.H.',
  contact: { phone: '0900000001' },
  consent: { processing: true },
}
const asked = await call('POST', `/api/sessions/${slug}/questions`, { body: asking })
assert.equal(asked.status, 201)
const again = await call('POST', `/api/sessions/${slug}/questions`, { body: asking })
assert.deepEqual(again.reply, asked.reply, 'a resend must give the same receipt')
const other = await call('POST', `/api/sessions/${slug}/questions`, { body: { ...asking, text: 'khác' } })
assert.deepEqual([other.status, other.reply.code], [409, 'submission-differs'])
const { receipt, number } = asked.reply
const receiptNow = async () => (await call('GET', `/api/receipts/${receipt}`)).reply
assert.equal((await receiptNow()).state, 'received')
step(`asked number ${number}`)

const arrived = await desk.until('the question', (entry) => entry.question?.number === number)
const { id } = arrived.question
const publicText = 'Gia đình tôi muốn tách thửa đất ở thì cần điều kiện gì?'
const accepted = await moderator.act(id, 'accept', { version: arrived.question.version, publicText })
const stale = await call('POST', `/api/desk/questions/${id}/hold`, {
  body: { version: arrived.question.version },
  cookie: moderator.cookie,
})
assert.deepEqual([stale.status, stale.reply.code], [409, 'stale'])
assert.equal(stale.reply.current.version, accepted.version)
const assigned = await moderator.act(id, 'assign', {
  version: accepted.version,
  unit,
  leader: leader.username,
})
await leaderDesk.until('the assigned question', (entry) => entry.question?.id === id)
step('accepted and assigned')

const drafted = await leader.act(id, 'draft', {
  version: assigned.version,
  body: paragraph('Bản nháp chưa công khai'),
})
const publishing = await leader.act(id, 'publish', {
  version: drafted.version,
  body: paragraph('Thửa đất đủ diện tích tối thiểu thì được tách.'),
})
assert.equal(publishing.state, 'publishing')
const published = await feed.until(
  'the answer',
  (entry) => entry.type === 'answer.published' && entry.answer.number === number,
)
const { answer } = published
assert.equal(answer.question.text, publicText)
assert.equal(answer.question.asker, null)
const answered = await receiptNow()
assert.deepEqual([answered.state, answered.answer.id], ['published', answer.id])
const newest = (await call('GET', `/api/sessions/${slug}/answers?q=${encodeURIComponent('TACH THUA dat o')}`))
  .reply
assert.ok(
  newest.answers.some((each) => each.id === answer.id),
  'the search must find it without accents',
)
step('published and seen live')

const version = async () =>
  (await call('GET', `/api/desk/questions/${id}`, { cookie: leader.cookie })).reply.version
await leader.act(id, 'correct', {
  version: await version(),
  body: paragraph('Thửa đất đủ diện tích và có lối đi thì được tách.'),
  note: 'Bổ sung điều kiện lối đi',
})
const corrected = await feed.until(
  'the correction',
  (entry) => entry.type === 'answer.corrected' && entry.answer.id === answer.id,
)
assert.equal(corrected.answer.revision, 2)
const single = (await call('GET', `/api/answers/${answer.id}`)).reply
assert.deepEqual(
  single.revisions.map((each) => each.revision),
  [1, 2],
)
await moderator.act(id, 'mask', {
  version: await version(),
  publicText: 'Tách thửa đất ở cần điều kiện gì?',
  reason: 'Rút gọn cho rõ',
})
await feed.until(
  'the mask',
  (entry) => entry.type === 'answer.changed' && entry.answer.question.text.startsWith('Tách'),
)
await leader.act(id, 'withdraw', { version: await version(), reason: 'Căn cứ đã được thay thế' })
const withdrawn = await feed.until(
  'the withdrawal',
  (entry) => entry.type === 'answer.withdrawn' && entry.id === answer.id,
)
assert.equal(withdrawn.reason, 'Căn cứ đã được thay thế')
const gone = await call('GET', `/api/answers/${answer.id}`)
assert.deepEqual([gone.status, gone.reply.reason], [410, 'Căn cứ đã được thay thế'])
const after = await receiptNow()
assert.deepEqual([after.state, after.reason], ['withdrawn', 'Căn cứ đã được thay thế'])
step('corrected, masked and withdrawn')

// What the sockets brought is what the log holds, numbered without holes; the event stream says the same.
const page = (await call('GET', `/api/sessions/${slug}/feed?after=${feed.head}`)).reply
assert.equal(page.epoch, feed.epoch)
const numbers = feed.seen.map((entry) => entry.seq)
assert.deepEqual(
  numbers,
  numbers.map((_, index) => feed.head + 1 + index),
)
assert.deepEqual(
  page.entries.slice(0, numbers.length).map((entry) => entry.seq),
  numbers,
)
assert.ok(
  page.entries.every((entry) => entry.answer?.id !== answer.id),
  'a withdrawn answer must not be replayed',
)
const streamed = await readStream(slug, feed.head, numbers.length)
assert.deepEqual(
  streamed.slice(0, numbers.length).map((entry) => entry.seq),
  numbers,
)
const leaked = JSON.stringify([feed.seen, page, streamed, newest, single])
for (const hidden of [secret, '0900000001', 'N.T.H.', 'Bản nháp', receipt])
  assert.ok(!leaked.includes(hidden), `the public could read: ${hidden}`)
const ledger = (await call('GET', `/api/sessions/${slug}/ledger`)).reply
const { received, published: out, declined, handedOver, retracted, answeredLater, open } = ledger
assert.equal(received, out + declined + handedOver + retracted + answeredLater + open)
step('log, sockets and event stream agree; nothing unpublished was public; the ledger balances')

for (const room of [feed, desk, leaderDesk]) room.close()
console.log('the whole story held')
