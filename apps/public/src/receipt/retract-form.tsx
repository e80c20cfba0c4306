import { Button } from '@giaoluu/ui/button'
import { receiptAddress } from '../addresses.ts'
import { useWords } from '../words.tsx'

/** Taking the question back: folded away, and confirmed by a second press with the consequence said before it. */
export function RetractForm({ code }: { code: string }) {
  const { t } = useWords()
  return (
    <details className="mt-6" data-no-print>
      <summary className="inline-flex min-h-11 items-center text-ink-2 underline underline-offset-4">
        {t.retract}
      </summary>
      <form method="post" action={`${receiptAddress(code)}/retract`} className="mt-2 max-w-measure">
        <p className="mb-3">{t.retractText}</p>
        <Button type="submit" kind="danger">
          {t.retractConfirm}
        </Button>
      </form>
    </details>
  )
}
