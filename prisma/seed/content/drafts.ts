import { b, type Draft, doc, p, ul } from './types.ts'

/** Bodies of the questions in drafting and submitted, left as unfinished as such drafts are. */
export const drafts: readonly Draft[] = [
  {
    question: 'dat-5-phan-tram',
    by: 'expert',
    body: doc(
      p(
        'Đất công ích do xã quản lý, hộ gia đình chỉ thuê theo hợp đồng có thời hạn. Hết hạn thuê, xã được đưa ra đấu giá để cho thuê tiếp và không bồi thường về đất.',
      ),
      p('Chi phí đầu tư vào đất còn lại và cây bưởi, cần xem hợp đồng thuê quy định thế nào.'),
    ),
  },
  {
    question: 'vuong-tom-het-han-thue',
    by: 'leader',
    body: doc(
      p('Ông nộp đơn đề nghị gia hạn trước khi hợp đồng hết hạn, tại bộ phận một cửa của xã nơi có đất.'),
    ),
  },
  {
    question: 'do-bun-nao-vet',
    by: 'leader-bien',
    body: doc(
      p(
        'Đổ bùn nạo vét ở biển phải có giấy phép nhận chìm hoặc văn bản chấp thuận nơi đổ, trong đó ghi tọa độ, khối lượng và thời gian.',
      ),
      p('Anh chị giữ lại mẫu nghêu chết, ảnh chụp và báo xã lập biên bản trong ngày.'),
    ),
  },
  {
    question: 'vo-chong-cung-dung-ten',
    by: 'expert',
    body: doc(
      p(
        'Đất mua sau khi cưới là tài sản chung của vợ chồng, trừ khi có thỏa thuận khác. Sổ chỉ ghi tên chồng thì chị ',
        b('được đề nghị cấp đổi sang sổ ghi cả hai tên'),
        '.',
      ),
      ul(
        'Hồ sơ gồm đơn theo mẫu, bản gốc giấy chứng nhận và giấy đăng ký kết hôn.',
        'Nộp tại chi nhánh văn phòng đăng ký đất đai hoặc bộ phận một cửa của xã.',
      ),
      p(
        'Đây không phải là chuyển nhượng nên không phát sinh thuế thu nhập cá nhân; anh chị chỉ trả lệ phí cấp đổi theo mức của tỉnh.',
      ),
    ),
  },
  {
    question: 'nuong-chua-co-giay',
    by: 'expert',
    body: doc(
      p(
        'Nương làm từ đời ông bà, sử dụng ổn định, không tranh chấp và phù hợp quy hoạch thì được xét cấp giấy chứng nhận dù không có giấy tờ. Ủy ban nhân dân xã xác nhận thời điểm bắt đầu sử dụng, có lấy ý kiến những người từng ở cùng bản.',
      ),
      p(
        'Bà con có thể nhờ trưởng bản đăng ký chung để xã tổ chức đo đạc và lập hồ sơ tại bản. Người không biết chữ được cán bộ ghi giúp và điểm chỉ trước mặt người làm chứng.',
      ),
    ),
  },
]
