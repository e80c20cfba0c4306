import type { Refusal } from '@giaoluu/client/console/refusals'
import { organisationQuery } from '@giaoluu/client/organiser-queries'
import type { OrganisationSetup } from '@giaoluu/contract/organisation'
import { useQueryClient } from '@tanstack/react-query'
import { useFormAct } from '../../routes/use-form-act.ts'

type OrganisationAct<A> = {
  slug: string
  send: (args: A) => Promise<OrganisationSetup>
  fields?: Readonly<Record<string, Refusal>>
  foot?: string
  onDone?: () => void
}

/** A change of an organisation: what the server answers is how it stands now, for the sessions that show it too. */
export function useOrganisationAct<A>({ slug, send, fields = {}, foot, onDone }: OrganisationAct<A>) {
  const queryClient = useQueryClient()
  return useFormAct({
    send,
    keys: [['organisation', slug, 'people'], ['session'], ['desk']],
    fields,
    foot: foot ?? 'dialog-acts',
    onDone: (setup: OrganisationSetup) => {
      queryClient.setQueryData(organisationQuery(slug).queryKey, setup)
      onDone?.()
    },
  })
}
