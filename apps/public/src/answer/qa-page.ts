import type { AnswerWithRevisions } from '@giaoluu/contract/answer'

/** A published answer as search engines read it (schema.org QAPage); nothing of the asker is in it. */
export function qaPage(answer: AnswerWithRevisions, url: string, organisation: string): object {
  const { question, bodyText, publishedAt, correctedAt, leader } = answer
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
      },
    },
  }
}
