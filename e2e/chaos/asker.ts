import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Submitted } from '@giaoluu/contract/receipt'
import { post } from './staff.ts'

/** A question as its asker knows it: what was sent, and every receipt that came back. */
export type Submission = { submissionId: string; text: string; receipts: Submitted[]; attempts: number }

/** Sends until it is acknowledged, the same submissionId every time, as the form does; gives up when told to. */
export async function submit(
  url: string,
  slug: string,
  submission: Submission,
  givenUp: AbortSignal,
): Promise<void> {
  const { submissionId, text, receipts } = submission
  const body = { submissionId, text, consent: { processing: true } }
  while (!givenUp.aborted) {
    const reply = await fetch(`${url}/api/sessions/${slug}/questions`, post(body)).catch(
      (error: { cause?: { code?: string } }) => {
        // Where nothing listens nothing was sent.
        if (error.cause?.code !== 'ECONNREFUSED') submission.attempts += 1
        return null
      },
    )
    if (reply) submission.attempts += 1
    if (reply?.status === 201) {
      // The process may be killed between the status and the last byte: that is no receipt yet.
      const submitted = (await reply.json().catch(() => null)) as Submitted | null
      if (submitted) return void receipts.push(submitted)
    } else if (reply && reply.status !== 503) throw new Error(`an ask answered ${reply.status}`)
    await wait(50 + Math.random() * 100)
  }
}

/** Asks one question after the other until told to end; what is on its way then stays unacknowledged. */
export async function askOn(
  url: string,
  slug: string,
  word: string,
  submissions: Submission[],
  end: AbortSignal,
): Promise<void> {
  while (!end.aborted) {
    const submissionId = randomUUID()
    const submission = { submissionId, text: `${word} ${submissionId}`, receipts: [], attempts: 0 }
    submissions.push(submission)
    await submit(url, slug, submission, end)
  }
}
