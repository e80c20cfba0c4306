import type { MouseEventHandler, ReactNode, Ref } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { safeHref } from './safe-href.ts'
import { Tag } from './tag.tsx'

/** A moment as written and as machines read it. */
export type QaTime = { text: string; dateTime: string }

/** The leader's name and office, and the units that answered with theirs. */
export type QaByline = {
  name: string
  office?: string | undefined
  together?: { label: string; names: string } | undefined
}

/** The sign that an answer was corrected. */
export type QaCorrection = {
  words: string
  note?: string | undefined
  link?: { href: string; label: string } | undefined
}

/** What an answer rests on. */
export type QaReferences = {
  label: string
  items: readonly { label: string; href?: string | undefined }[]
}

/** A link or a press under an answer. */
export type QaAction = {
  label: string
  icon: IconName
  href: string
  onClick?: MouseEventHandler<HTMLAnchorElement> | undefined
}

type QaProps = {
  /** Unique on the page; the ids of the article's parts begin with it. */
  id: string
  /** The language of what was asked and answered, where it may differ from the page's. */
  lang?: string | undefined
  askWord: string
  /** Number of the question in words: "Câu 512". */
  number: string
  question: string
  /** The answer's own page; absent on that page itself. */
  href?: string | undefined
  /** 1 on the answer's own page, 3 in a feed. */
  headingLevel?: 1 | 2 | 3 | undefined
  /** Name or initials, and province. */
  asker?: string | undefined
  topic?: { label: string; href?: string | undefined } | undefined
  /** "14 người cùng hỏi". */
  asked?: string | undefined
  answerWord: string
  time?: QaTime | undefined
  byline?: QaByline | undefined
  correction?: QaCorrection | undefined
  references?: QaReferences | undefined
  actions?: readonly QaAction[] | undefined
  /** Marks an answer just revealed: a wash that fades once. */
  fresh?: boolean | undefined
  /** Position in a feed, from 1; the size of a feed is never known. */
  position?: number | undefined
  ref?: Ref<HTMLElement> | undefined
  /** The answer's body, or its tombstone. */
  children: ReactNode
}

/** A question and its answer, set as a printed question column. */
export function Qa(props: QaProps) {
  const {
    id,
    question,
    href,
    headingLevel = 3,
    byline,
    correction,
    references,
    actions = [],
    time,
    lang,
  } = props
  const Heading = `h${headingLevel}` as const
  const inFeed = props.position !== undefined
  return (
    <article
      id={id}
      ref={props.ref}
      className="gl-qa"
      aria-labelledby={`${id}-q`}
      aria-describedby={byline ? `${id}-by` : undefined}
      aria-posinset={props.position}
      aria-setsize={inFeed ? -1 : undefined}
      // A feed moves focus from article to article, so each must be able to take it.
      tabIndex={inFeed ? 0 : -1}
      data-fresh={props.fresh ? '' : undefined}
      data-own-page={headingLevel === 1 ? '' : undefined}
    >
      <p className="gl-qa-margin">
        <b>{props.askWord}</b> <span>{props.number}</span>
      </p>
      <div>
        <Heading id={`${id}-q`} className="gl-qa-question" lang={lang}>
          {href ? <a href={href}>{question}</a> : question}
        </Heading>
        <QaMeta asker={props.asker} topic={props.topic} asked={props.asked} />
      </div>
      <p className="gl-qa-margin" data-answer="">
        <b>{props.answerWord}</b> {time ? <time dateTime={time.dateTime}>{time.text}</time> : null}
      </p>
      <div>
        {byline ? (
          <p className="gl-qa-by" id={`${id}-by`}>
            {byline.name}
            {byline.office ? <span lang={lang}>{byline.office}</span> : null}
            {byline.together ? (
              <span>
                {`${byline.together.label}: `}
                <b lang={lang}>{byline.together.names}</b>
              </span>
            ) : null}
          </p>
        ) : null}
        {correction ? <QaAmended correction={correction} /> : null}
        {props.children}
        {references && references.items.length > 0 ? (
          <QaReferenceList references={references} lang={lang} />
        ) : null}
        {actions.length > 0 ? (
          <p className="gl-qa-actions">
            {actions.map((action) => (
              <a key={action.label} href={action.href} onClick={action.onClick}>
                <Icon name={action.icon} />
                {action.label}
              </a>
            ))}
          </p>
        ) : null}
      </div>
    </article>
  )
}

function QaMeta({ asker, topic, asked }: Pick<QaProps, 'asker' | 'topic' | 'asked'>) {
  if (!asker && !topic && !asked) return null
  return (
    <p className="gl-qa-meta">
      {asker ? <span>{asker}</span> : null}
      {topic?.href ? <a href={topic.href}>{topic.label}</a> : null}
      {topic && !topic.href ? <span>{topic.label}</span> : null}
      {asked ? (
        <span>
          <Icon name="people" />
          {asked}
        </span>
      ) : null}
    </p>
  )
}

function QaAmended({ correction }: { correction: QaCorrection }) {
  return (
    <p className="gl-qa-amended">
      <Tag state="corrected">{correction.words}</Tag>
      {correction.note ? <span>{correction.note}</span> : null}
      {correction.link ? <a href={correction.link.href}>{correction.link.label}</a> : null}
    </p>
  )
}

function QaReferenceList({ references, lang }: { references: QaReferences; lang: string | undefined }) {
  return (
    <dl className="gl-qa-references">
      <dt>{references.label}</dt>
      {references.items.map((item) => (
        <dd key={`${item.label} ${item.href}`} lang={lang}>
          <QaReference {...item} />
        </dd>
      ))}
    </dl>
  )
}

function QaReference({ label, href }: QaReferences['items'][number]) {
  const address = safeHref(href)
  return address ? (
    <a href={address} rel="external noopener nofollow">
      {label}
    </a>
  ) : (
    label
  )
}
