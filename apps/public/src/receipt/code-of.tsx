import { Button } from '@giaoluu/ui/button'
import { CodeSlab } from '@giaoluu/ui/code-slab'
import { receiptCode } from '@giaoluu/ui/format/receipt-code'
import { receiptAddress } from '../addresses.ts'
import { CopyButton } from '../copy-button.tsx'
import type { QrPicture } from '../snapshot.ts'
import { useWords } from '../words.tsx'

/** The code with everything one keeps it by: copy, link, QR, paper. */
export function CodeOf({ code, origin, qr }: { code: string; origin: string; qr: QrPicture }) {
  const { t } = useWords()
  return (
    <CodeSlab
      label={t.code}
      code={receiptCode(code)}
      note={t.codeNote}
      actions={
        <>
          <CopyButton text={receiptCode(code)} icon="copy">
            {t.copyCode}
          </CopyButton>
          <CopyButton text={`${origin}${receiptAddress(code)}`} icon="link">
            {t.copyLink}
          </CopyButton>
          <Button icon="printer" onClick={() => window.print()}>
            {t.printReceipt}
          </Button>
        </>
      }
      qr={
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t.qrLabel}>
          <path d={qr.path} fill="currentColor" shapeRendering="crispEdges" />
        </svg>
      }
    />
  )
}
