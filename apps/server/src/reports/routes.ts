import { Slug } from '@giaoluu/contract/ids'
import { REPORT_FORMATS } from '@giaoluu/contract/report'
import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import { Refusal } from '../refusal.ts'
import { route } from '../route.ts'
import { askedLanguage } from './asked-language.ts'
import { MEDIA_TYPES } from './media-types.ts'
import { report, reportFile } from './queries.ts'
import { writerAside } from './write-aside.ts'

/** The report of a session, on the screen and as files, for its organisers. */
export function reportRoutes(app: FastifyInstance, deps: Deps): void {
  route(app, routes.report, ({ params, staff }) => report(deps, params.slug, staff))

  const write = writerAside()
  for (const format of REPORT_FORMATS)
    app.get<{ Params: { slug: string } }>(
      `${routes.report.path}.${format}`,
      { config: { who: 'staff', counted: 'usual' } },
      async (request, reply) => {
        const { staff, params } = request
        const slug = Slug.safeParse(params.slug)
        if (!slug.success || !staff) throw new Refusal('not-found')
        const file = await reportFile(deps, slug.data, staff)
        const body = await write(file, format, askedLanguage(request))
        const name = `giaoluu-${slug.data}-${file.at.slice(0, 10)}.${format}`
        return reply
          .type(MEDIA_TYPES[format])
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'no-store')
          .send(body)
      },
    )
}
