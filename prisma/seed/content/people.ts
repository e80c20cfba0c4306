import type { Person, RoleHolding } from './types.ts'

const organisation = 'bo-tai-nguyen-mau'

const office = (role: 'moderator' | 'organiser'): readonly RoleHolding[] => [
  { organisation, role, unit: null },
]

const inUnit = (role: 'expert' | 'leader', unit: string): readonly RoleHolding[] => [
  { organisation, role, unit },
]

/** Names are placeholders for a role: the demo has no person in it. */
export const people: readonly Person[] = [
  {
    id: 'moderator',
    account: 'moderator',
    name: 'Điều phối 1',
    title: 'Cán bộ điều phối',
    roles: office('moderator'),
  },
  {
    id: 'moderator2',
    account: 'moderator2',
    name: 'Điều phối 2',
    title: 'Cán bộ điều phối',
    roles: office('moderator'),
  },
  {
    id: 'organiser',
    account: 'organiser',
    name: 'Ban tổ chức 1',
    title: 'Trưởng ban tổ chức phiên hỏi đáp',
    roles: office('organiser'),
  },
  {
    id: 'leader',
    account: 'leader',
    name: 'Lãnh đạo 1',
    title: 'Vụ trưởng Vụ Đất đai',
    roles: inUnit('leader', 'vu-dat-dai'),
  },
  {
    id: 'expert',
    account: 'expert',
    name: 'Chuyên viên 1',
    title: 'Chuyên viên Vụ Đất đai',
    roles: inUnit('expert', 'vu-dat-dai'),
  },
  {
    id: 'leader2',
    account: 'leader2',
    name: 'Lãnh đạo 2',
    title: 'Cục trưởng Cục Môi trường',
    roles: inUnit('leader', 'cuc-moi-truong'),
  },
  {
    id: 'leader-khoang-san',
    account: null,
    name: 'Lãnh đạo 3',
    title: 'Cục trưởng Cục Địa chất và Khoáng sản',
    roles: inUnit('leader', 'cuc-khoang-san'),
  },
  {
    id: 'leader-nuoc',
    account: null,
    name: 'Lãnh đạo 4',
    title: 'Cục trưởng Cục Quản lý tài nguyên nước',
    roles: inUnit('leader', 'cuc-nuoc'),
  },
  {
    id: 'leader-bien',
    account: null,
    name: 'Lãnh đạo 5',
    title: 'Cục trưởng Cục Biển và Hải đảo',
    roles: inUnit('leader', 'cuc-bien'),
  },
  {
    id: 'leader-khi-tuong',
    account: null,
    name: 'Lãnh đạo 6',
    title: 'Cục trưởng Cục Khí tượng Thủy văn và Biến đổi khí hậu',
    roles: inUnit('leader', 'cuc-khi-tuong'),
  },
  {
    id: 'leader-do-dac',
    account: null,
    name: 'Lãnh đạo 7',
    title: 'Cục trưởng Cục Đo đạc và Bản đồ',
    roles: inUnit('leader', 'cuc-do-dac'),
  },
  {
    id: 'leader-hai-phong',
    account: null,
    name: 'Lãnh đạo 8',
    title: 'Giám đốc Sở Tài nguyên Hải Phòng (mẫu)',
    roles: inUnit('leader', 'so-hai-phong'),
  },
  {
    id: 'leader-lam-dong',
    account: null,
    name: 'Lãnh đạo 9',
    title: 'Giám đốc Sở Tài nguyên Lâm Đồng (mẫu)',
    roles: inUnit('leader', 'so-lam-dong'),
  },
]
