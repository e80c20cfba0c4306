import type { LocalRole } from '@giaoluu/contract/organisation'
import { VERBS } from '@giaoluu/contract/verbs'
import { ROLES_FOR_VERB } from '@giaoluu/domain/permissions'
import { describe, expect, it } from 'vitest'
import { rightsOf } from './rights-of.ts'

const rights = (roles: LocalRole[], reports: { unit: string; handler: string } | null = null) =>
  rightsOf({ username: 'an', roles }, reports)
const about = (found: ReturnType<typeof rightsOf>, what: string) =>
  found.find((right) => right.about === what)

describe('effective rights', () => {
  it('says of the office what the table lets it do, about all questions', () => {
    for (const role of ['moderator', 'organiser'] as const)
      expect(about(rights([{ role }]), 'all')).toEqual({
        about: 'all',
        acts: [...VERBS.filter((verb) => ROLES_FOR_VERB[verb].includes(role)), 'contact'],
      })
  })

  it('says of a unit what is its own, and lets an expert publish for a leader only', () => {
    const leader = about(rights([{ role: 'leader', unit: 'land' }]), 'unit')
    const expert = about(rights([{ role: 'expert', unit: 'land' }]), 'unit')
    expect(leader).toMatchObject({
      unit: 'land',
      acts: expect.arrayContaining(['publish', 'correct', 'contact']),
    })
    expect(expert).toMatchObject({ unit: 'land', acts: expect.arrayContaining(['draft', 'signsFor']) })
    expect(expert).not.toMatchObject({ acts: expect.arrayContaining(['publish']) })
    expect(about(rights([{ role: 'expert', unit: 'land' }]), 'all')).toBeUndefined()
  })

  it('says again of no unit what is said of all questions', () => {
    const found = rights([{ role: 'moderator' }, { role: 'expert', unit: 'land' }])
    const all = about(found, 'all')
    const unit = about(found, 'unit')
    const acts = (right: typeof all) => (right && 'acts' in right ? (right.acts as string[]) : [])
    expect(acts(unit).filter((act) => acts(all).includes(act))).toEqual([])
  })

  it('says of confidential reports only to their unit and their handler', () => {
    const reports = { unit: 'inspection', handler: 'an' }
    expect(
      about(rights([{ role: 'organiser' }], { unit: 'inspection', handler: 'binh' }), 'confidential'),
    ).toBe(undefined)
    expect(about(rights([{ role: 'moderator' }], reports), 'confidential')).toMatchObject({
      acts: expect.arrayContaining(['accept', 'decline', 'contact']),
    })
    // The unit reads and may write to who sent it; its handler alone decides.
    expect(
      about(
        rights([{ role: 'leader', unit: 'inspection' }], { ...reports, handler: 'binh' }),
        'confidential',
      ),
    ).toEqual({ about: 'confidential', acts: ['claim', 'release', 'undo', 'contact'] })
  })

  it('says nothing of who has no role', () => {
    expect(rights([])).toEqual([])
  })
})
