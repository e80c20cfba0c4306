import { useEffect, useRef } from 'react'

/** Shows in the tab's title how many answers wait: "(3) Câu trả lời …" ([PF2]). */
export function useTitleCount(count: number): void {
  const plain = useRef<string | null>(null)
  useEffect(() => {
    plain.current ??= document.title
    document.title = count > 0 ? `(${count}) ${plain.current}` : plain.current
  }, [count])
}
