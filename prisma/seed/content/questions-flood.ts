import type { Question } from './types.ts'

const place = { topic: 'dat-dai', asker: null, state: 'received' } as const

/** The same question by six people within a quarter of an hour, each as they type. */
export const questionsFlood: readonly Question[] = [
  {
    ...place,
    id: 'bang-gia-dat-1',
    text: 'Bảng giá đất mới bao giờ áp dụng? Hồ sơ tôi nộp trước ngày đó tính theo giá cũ hay giá mới?',
    province: 'hung-yen',
    labels: ['nhieu-nguoi-hoi', 'cho-van-ban-moi'],
    receivedMinutesAgo: 16,
  },
  {
    ...place,
    id: 'bang-gia-dat-2',
    text: 'bảng giá đất mới bao giờ áp dụng, hồ sơ tôi nộp trước ngày đó tính theo giá cũ hay giá mới',
    province: 'bac-ninh',
    receivedMinutesAgo: 13,
  },
  {
    ...place,
    id: 'bang-gia-dat-3',
    text: 'Bang gia dat moi bao gio ap dung? Ho so toi nop truoc ngay do tinh theo gia cu hay gia moi?',
    province: 'nghe-an',
    receivedMinutesAgo: 10,
  },
  {
    ...place,
    id: 'bang-gia-dat-4',
    text: 'Kính gửi Bộ trưởng, bảng giá đất mới bao giờ áp dụng? Hồ sơ tôi nộp trước ngày đó tính theo giá cũ hay giá mới? Xin trân trọng cảm ơn.',
    province: 'hung-yen',
    receivedMinutesAgo: 7,
  },
  {
    ...place,
    id: 'bang-gia-dat-5',
    text: 'BẢNG GIÁ ĐẤT MỚI BAO GIỜ ÁP DỤNG? HỒ SƠ TÔI NỘP TRƯỚC NGÀY ĐÓ TÍNH THEO GIÁ CŨ HAY GIÁ MỚI?',
    province: 'gia-lai',
    receivedMinutesAgo: 4,
  },
  {
    ...place,
    id: 'bang-gia-dat-6',
    text: 'Cho tôi hỏi: bảng giá đất mới bao giờ áp dụng, hồ sơ tôi nộp trước ngày đó tính theo giá cũ hay giá mới ạ?',
    province: 'dong-nai',
    receivedMinutesAgo: 2,
  },
]
