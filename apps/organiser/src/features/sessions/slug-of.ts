import { foldText } from '@giaoluu/client/console/fold-text'

const LENGTH = 64

/** An address made of a title: small letters without accents, digits and dashes. */
export const slugOf = (title: string): string =>
  foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LENGTH)
    .replace(/-+$/, '')

/** Whether an address has the shape of one. */
export const isSlug = (slug: string): boolean =>
  slug.length <= LENGTH && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(slug)
