import { b, doc, p, type TextBlock, ul } from './types.ts'

/** What units write again and again. Words in brackets are there to be replaced. */
export const textBlocks: readonly TextBlock[] = [
  {
    id: 'noi-nop-ho-so-dat',
    unit: 'vu-dat-dai',
    name: 'Nơi nộp hồ sơ đất đai',
    body: doc(
      p(
        'Ông bà nộp hồ sơ tại ',
        b('bộ phận một cửa của xã nơi có đất'),
        ', tại chi nhánh văn phòng đăng ký đất đai, hoặc nộp trực tuyến qua Cổng dịch vụ công quốc gia. Nơi nhận hồ sơ phải cấp giấy biên nhận và hẹn ngày trả kết quả.',
      ),
    ),
  },
  {
    id: 'ho-so-cap-lan-dau',
    unit: 'vu-dat-dai',
    name: 'Hồ sơ cấp giấy chứng nhận lần đầu',
    body: doc(
      p('Hồ sơ gồm:'),
      ul(
        'đơn đăng ký đất đai, tài sản gắn liền với đất theo mẫu;',
        'giấy tờ về quyền sử dụng đất, nếu có;',
        'mảnh trích đo thửa đất, nếu đã đo đạc;',
        'chứng từ về nghĩa vụ tài chính hoặc giấy tờ về việc được miễn, giảm, nếu có.',
      ),
      p('Thiếu giấy tờ về nguồn gốc đất vẫn nộp được; xã sẽ xác nhận thời điểm bắt đầu sử dụng đất.'),
    ),
  },
  {
    id: 'muc-do-dia-phuong-quy-dinh',
    unit: 'vu-dat-dai',
    name: 'Mức do địa phương quy định',
    body: doc(
      p(
        'Mức cụ thể do Ủy ban nhân dân cấp tỉnh quy định và có thể khác nhau giữa các khu vực. Ông bà hỏi bộ phận một cửa của xã để biết quyết định đang có hiệu lực; quyết định này phải được niêm yết và đăng trên trang thông tin của tỉnh.',
      ),
    ),
  },
  {
    id: 'khong-dong-y-voi-quyet-dinh',
    unit: 'vu-dat-dai',
    name: 'Khi không đồng ý với quyết định',
    body: doc(
      p('Nếu không đồng ý với quyết định hành chính về đất đai, ông bà có quyền:'),
      ul(
        [b('khiếu nại'), ' tới người đã ký quyết định, trong thời hiệu ghi tại luật khiếu nại;'],
        [b('khởi kiện'), ' tại tòa án có thẩm quyền theo pháp luật tố tụng hành chính.'],
      ),
      p('Trong lúc chờ giải quyết, quyết định vẫn có hiệu lực, trừ khi có văn bản tạm đình chỉ.'),
    ),
  },
  {
    id: 'bao-o-nhiem',
    unit: 'cuc-moi-truong',
    name: 'Báo tin về ô nhiễm',
    body: doc(
      p(
        'Bà con ghi lại ngày, giờ, chụp ảnh hoặc quay phim nơi có ô nhiễm rồi gửi tới Ủy ban nhân dân xã hoặc đường dây nóng về môi trường của tỉnh. Thông tin cá nhân của người phản ánh được giữ kín nếu có yêu cầu.',
      ),
    ),
  },
  {
    id: 'dang-ky-hay-giay-phep-moi-truong',
    unit: 'cuc-moi-truong',
    name: 'Đăng ký hay giấy phép môi trường',
    body: doc(
      p(
        'Cơ sở phát sinh nước thải, bụi, khí thải phải xử lý hoặc chất thải nguy hại phải quản lý theo giấy phép thì cần ',
        b('giấy phép môi trường'),
        '; các trường hợp còn lại thường chỉ ',
        b('đăng ký môi trường'),
        ' với Ủy ban nhân dân xã, hoặc được miễn.',
      ),
      p('Cơ sở gửi mô tả [công suất, lượng nước thải mỗi ngày] tới bộ phận một cửa để được hướng dẫn.'),
    ),
  },
]
