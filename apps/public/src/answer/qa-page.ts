import type { AnswerWithRevisions } from '@giaoluu/contract/answer'
import { cite } from '@giaoluu/contract/cite'
import type { Reference } from '@giaoluu/contract/document'

/** A published answer as search engines read it (schema.org QAPage); nothing of the asker is in it. */
export function qaPage(answer: AnswerWithRevisions, url: string, organisation: string): object {
  const { question, bodyText, publishedAt, correctedAt, leader, coUnits, references } = answer
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    inLanguage: 'vi',
    mainEntity: {
      '@type': 'Question',
      name: question.text.slice(0, 250),
      text: question.text,
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: bodyText,
        url,
        datePublished: publishedAt,
        ...(correctedAt && { dateModified: correctedAt }),
        author: {
          '@type': 'Person',
          name: leader.name,
          jobTitle: leader.title,
          worksFor: {
            '@type': 'GovernmentOrganization',
            name: leader.unit,
            parentOrganization: { '@type': 'GovernmentOrganization', name: organisation },
          },
        },
        ...(coUnits.length > 0 && {
          contributor: coUnits.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })),
        }),
        ...(references.length > 0 && { citation: references.map(legislation) }),
      },
    },
  }
}

const legislation = (reference: Reference): object => ({
  '@type': 'Legislation',
  name: cite(reference),
  ...(reference.number && { legislationIdentifier: reference.number }),
  ...(reference.link && { url: reference.link }),
})
