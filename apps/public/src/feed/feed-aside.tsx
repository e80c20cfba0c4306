import type { Named, Session, SessionSummary } from '@giaoluu/contract/session'
import { Button } from '@giaoluu/ui/button'
import { ButtonLink } from '@giaoluu/ui/button-link'
import { FilterList } from '@giaoluu/ui/filter-list'
import { dateDay } from '@giaoluu/ui/format/date-day'
import { SelectField } from '@giaoluu/ui/select-field'
import { TextField } from '@giaoluu/ui/text-field'
import type { FormEvent } from 'react'
import { FIND_RECEIPT, feedAddress } from '../addresses.ts'
import type { FeedFilter, FeedPage } from '../snapshot.ts'
import { useWords } from '../words.tsx'
import { VoiceBox } from './voice-box.tsx'

const choices = (all: string, list: readonly Named[]) => [
  { value: '', label: all },
  ...list.map(({ id, name }) => ({ value: id, label: name })),
]

/** Empty fields would stand in the address as `?q=&unit=`. */
function dropEmpty(event: FormEvent<HTMLFormElement>): void {
  for (const control of event.currentTarget.elements) {
    if ((control instanceof HTMLInputElement || control instanceof HTMLSelectElement) && control.value === '')
      control.disabled = true
  }
}

/** Search and filters, whose choice lives in the address ([PF6]); a plain form that needs no script. */
export function FeedAside({ page, session }: { page: FeedPage; session: Session }) {
  const { t, n } = useWords()
  const { filter, answerCount, topicCounts } = page
  const withTopic = (topic: string | undefined): FeedFilter => {
    const { topic: _, ...rest } = filter
    return topic === undefined ? rest : { ...rest, topic }
  }
  const topics = session.topics
    .map(({ id, name }) => ({ id, name, count: topicCounts.find(({ topic }) => topic === id)?.count ?? 0 }))
    .filter(({ id, count }) => count > 0 || id === filter.topic)
  const counted = filter.q === undefined && filter.unit === undefined && filter.province === undefined
  const count = (value: number): string | undefined => (counted ? n(value) : undefined)
  return (
    <aside className="gl-aside" aria-label={t.filterLabel}>
      <section>
        <form action={`/${session.slug}`} method="get" onSubmit={dropEmpty}>
          {filter.topic === undefined ? null : <input type="hidden" name="topic" value={filter.topic} />}
          <search>
            <TextField
              id="search"
              name="q"
              type="search"
              label={t.searchLabel}
              hint={t.searchHint}
              defaultValue={filter.q}
              maxLength={200}
              enterKeyHint="search"
            />
          </search>
          <div className="mt-3 grid gap-3" id="filter">
            <SelectField
              id="province"
              name="province"
              label={t.province}
              defaultValue={filter.province ?? ''}
              options={choices(t.anyProvince, session.provinces)}
            />
            <SelectField
              id="unit"
              name="unit"
              label={t.unit}
              defaultValue={filter.unit ?? ''}
              options={choices(t.anyUnit, session.units)}
            />
            <div>
              <Button type="submit" icon="search">
                {t.search}
              </Button>
            </div>
          </div>
        </form>
      </section>
      {topics.length > 0 ? (
        <section>
          <h2>{t.topics}</h2>
          <FilterList
            label={t.topics}
            links={[
              {
                href: feedAddress(session.slug, withTopic(undefined)),
                label: t.all,
                count: count(answerCount),
                current: filter.topic === undefined,
              },
              ...topics.map((topic) => ({
                href: feedAddress(session.slug, withTopic(topic.id)),
                label: topic.name,
                count: count(topic.count),
                current: filter.topic === topic.id,
              })),
            ]}
          />
        </section>
      ) : null}
      <section>
        <h2>{t.yourQuestion}</h2>
        <p className="gl-muted mt-1 mb-3">{t.yourQuestionText}</p>
        <ButtonLink href={FIND_RECEIPT}>{t.findByCode}</ButtonLink>
      </section>
      <OtherSessions others={page.others} />
      {page.before === null ? (
        <section>
          <VoiceBox />
        </section>
      ) : null}
    </aside>
  )
}

function OtherSessions({ others }: { others: readonly SessionSummary[] }) {
  const { t } = useWords()
  if (others.length === 0) return null
  return (
    <section>
      <h2>{t.otherSessions}</h2>
      <FilterList
        label={t.otherSessions}
        links={others.map(({ slug, title, opensAt }) => ({
          href: feedAddress(slug),
          label: title,
          count: opensAt ? dateDay(new Date(opensAt)) : undefined,
        }))}
      />
    </section>
  )
}
