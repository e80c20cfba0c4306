import type { DeskRow } from '@giaoluu/contract/question'
import { useEffect, useRef, useState } from 'react'
import type { DetailProps } from './detail-pane.tsx'

export type RowLabels = {
  /** As they are, or are about to be. */
  on: readonly string[]
  /** Puts a label on or takes it off; undefined where that may not be done. */
  toggle: ((label: string) => void) | undefined
}

/**
 * The labels of the open question. They change at once on the screen; what is wanted is sent when the change before it has
 * arrived, so that keys may be pressed faster than the server answers.
 */
export function useRowLabels(
  row: DeskRow,
  may: boolean,
  { decide, decisions }: Pick<DetailProps, 'decide' | 'decisions'>,
): RowLabels {
  const [wanted, setWanted] = useState<readonly string[] | null>(null)
  const busy = decisions.busy.has(row.id)
  const sent = useRef('')
  if (wanted !== null && sameLabels(wanted, row.labels)) setWanted(null)

  useEffect(() => {
    if (busy || wanted === null) return
    // The end of a call may be known before its result is.
    const sending = `${row.version} ${wanted.join()}`
    if (sent.current === sending) return
    sent.current = sending
    void decide(row, { steps: [{ verb: 'label', body: { labels: [...wanted] } }] }, true).then((went) => {
      // Refused: the screen says why and shows the labels as they are.
      if (went) return
      sent.current = ''
      setWanted(null)
    })
  }, [busy, wanted, row, decide])

  const on = wanted ?? row.labels
  return {
    on,
    toggle: may
      ? (label) => setWanted(on.includes(label) ? on.filter((each) => each !== label) : [...on, label])
      : undefined,
  }
}

const sameLabels = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each))
