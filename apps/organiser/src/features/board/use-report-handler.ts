import { organisationQuery } from '@giaoluu/client/organiser-queries'
import type { DeskSession } from '@giaoluu/contract/session'
import { useQuery } from '@tanstack/react-query'

/** The name of whoever decides about the confidential reports of a session's host; undefined until it is known. */
export function useReportHandler({ organisation, office }: DeskSession): string | undefined {
  const { data } = useQuery(organisationQuery(organisation.slug))
  const username = data?.reports?.handler
  return office.find((colleague) => colleague.username === username)?.name ?? username
}
