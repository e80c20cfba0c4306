import { Button } from '@giaoluu/ui/button'
import { TextField } from '@giaoluu/ui/text-field'
import { FIND_RECEIPT } from '../addresses.ts'
import type { FindReceiptPage as Page } from '../snapshot.ts'
import { useWords } from '../words.tsx'

/** Where a code is typed in. An unknown code and a wrong one are told the same ([AF6]). */
export function FindReceiptPage({ page }: { page: Page }) {
  const { t } = useWords()
  return (
    <div className="gl-page pt-10 pb-20">
      <div className="max-w-measure">
        <h1 className="gl-title">{t.findTitle}</h1>
        <p className="gl-muted mt-2 mb-6">{t.findLede}</p>
        <form action={FIND_RECEIPT} method="get" className="grid gap-5">
          <TextField
            id="code"
            name="code"
            label={t.code}
            error={page.typed === null ? undefined : t.codeUnknown}
            defaultValue={page.typed ?? ''}
            maxLength={64}
            size={24}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            required
          />
          <div>
            <Button type="submit" kind="primary">
              {t.find}
            </Button>
          </div>
        </form>
      </div>
    </div>
  )
}
