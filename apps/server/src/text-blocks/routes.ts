import { routes } from '@giaoluu/contract/routes'
import type { FastifyInstance } from 'fastify'
import type { Deps } from '../deps.ts'
import type { Staff } from '../people/staff.ts'
import { route } from '../route.ts'
import { addTextBlock, editTextBlock, findTextBlock, removeTextBlock } from './commands.ts'
import { listTextBlocks } from './queries.ts'

/** What a unit writes again and again. */
export function textBlockRoutes(app: FastifyInstance, deps: Deps): void {
  const db = deps.database.prisma
  const allow = async ({ params, staff }: { params: { id: string }; staff: Staff }): Promise<void> => {
    await findTextBlock(db, params.id, staff)
  }

  route(app, routes.textBlocks, ({ staff }) => listTextBlocks(db, staff))
  route(app, routes.addTextBlock, ({ staff, body }) => addTextBlock(deps, staff, body))
  route(app, routes.editTextBlock, ({ params, staff, body }) => editTextBlock(deps, staff, params.id, body), {
    allow,
  })
  route(app, routes.removeTextBlock, ({ params, staff }) => removeTextBlock(deps, staff, params.id), {
    allow,
  })
}
