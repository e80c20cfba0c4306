import type { ReportFormat } from '@giaoluu/contract/report'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { useMessages } from '../../messages/use-messages.ts'

const FORMATS = ['xlsx', 'docx', 'csv', 'json'] as const satisfies readonly ReportFormat[]

/** The same report as files, in the language of the console. */
export function FilesPart({ slug }: { slug: string }) {
  const { m, language } = useMessages()
  const w = m.report
  return (
    <section className="og-files" aria-labelledby="files" data-no-print>
      <h3 id="files">{w.download}</h3>
      <div className="gl-form-acts">
        {FORMATS.map((format) => (
          <ButtonLink
            key={format}
            icon="arrow-down"
            download
            href={`/api/desk/sessions/${encodeURIComponent(slug)}/report.${format}?lang=${language}`}
          >
            {w.files[format]}
          </ButtonLink>
        ))}
      </div>
      <p className="gl-muted">{w.filesNote}</p>
    </section>
  )
}
