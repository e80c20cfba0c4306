import type { Group } from './labelled.ts'

export const groupsTransfer: Group[] = [
  {
    id: 'inherit-no-will',
    text: 'Bố tôi mất không để lại di chúc, giấy chứng nhận đứng tên bố. Các con muốn để mẹ đứng tên thì làm thủ tục thừa kế thế nào, cần giấy tờ gì?',
    near: [
      'Bố tôi mất có để lại di chúc cho một mình anh cả toàn bộ nhà đất. Mẹ tôi và các con khác có được hưởng phần nào không?',
      'Bố tôi mất không để lại di chúc, anh cả tự ý bán đất hương hỏa. Các em có đòi lại được không?',
    ],
    asks: [
      [
        'no-accents',
        'ba toi mat khong co di chuc, so do ten ba, gio muon sang qua ten ma thi can giay to gi',
      ],
      [
        'other-words',
        'Thầy tôi đột ngột qua đời chưa kịp dặn lại gì, nhà đất tên thầy. Năm anh em đều muốn giao hết cho bầm. Phải làm những bước nào?',
      ],
      ['short', 'Thủ tục thừa kế đất khi cha mất không di chúc?'],
      ['slip', 'Bố tôi mât ko để lai di chuc, thu tuc thưa kế sang tên cho mẹ nhu the nao'],
    ],
  },
  {
    id: 'inherit-one-refuses',
    text: 'Anh chị em tôi được hưởng thừa kế chung một thửa đất nhưng một người không đồng ý ký văn bản phân chia di sản. Những người còn lại có làm được giấy chứng nhận không?',
    near: [
      'Anh chị em tôi được hưởng thừa kế chung một thửa đất, một người đang ở nước ngoài không về được. Ký văn bản phân chia di sản bằng cách nào?',
      'Người không đồng ý ký văn bản phân chia di sản đã chết thì con của người đó có được thay không?',
    ],
    asks: [
      [
        'other-words',
        'Đất cha mẹ để lại, bốn người thuận chia, riêng chú út nhất định không chịu ký. Vậy bốn người kia có tách phần của mình ra đứng tên được không?',
      ],
      ['no-accents', 'chia dat thua ke ma co mot nguoi khong chiu ky ten thi lam so duoc khong'],
      ['short', 'Một người không ký thì có chia thừa kế đất được không?'],
    ],
  },
  {
    id: 'parents-give-tax',
    text: 'Bố mẹ tặng cho con quyền sử dụng đất thì có phải nộp thuế thu nhập cá nhân và lệ phí trước bạ không?',
    near: [
      'Cô ruột tặng cho cháu quyền sử dụng đất thì có phải nộp thuế thu nhập cá nhân không?',
      'Bố mẹ tặng cho con quyền sử dụng đất rồi có đòi lại được không khi con không phụng dưỡng?',
    ],
    asks: [
      ['no-accents', 'cha me cho dat con co phai dong thue tncn voi truoc ba khong'],
      ['other-words', 'Ba má sang miếng đất cho con gái thì nhà nước có thu đồng nào không?'],
      ['short', 'Sang tên sổ đỏ từ bố mẹ cho con mất thuế gì?'],
    ],
  },
  {
    id: 'seller-gone',
    text: 'Tôi mua đất có giấy chứng nhận nhưng chưa sang tên, nay chủ cũ đã chuyển đi không liên lạc được. Tôi có tự làm thủ tục sang tên được không?',
    near: [
      'Tôi bán đất đã lâu nhưng người mua không chịu sang tên, thuế đất vẫn báo tên tôi. Tôi phải làm gì?',
      'Tôi mua đất chưa sang tên, nay chủ cũ chết, các con chủ cũ đòi lại. Tôi có mất đất không?',
    ],
    asks: [
      [
        'other-words',
        'Mua lô đất năm 2010 cầm bìa tên người ta, giờ đi tìm khắp nơi chẳng thấy người bán đâu. Một mình tôi lên làm lại bìa tên tôi có được không?',
      ],
      ['no-accents', 'mua dat co so nhung chua sang ten, nguoi ban bo di mat lien lac, gio lam sao dung ten'],
      ['short', 'Không tìm được người bán thì sang tên sổ đỏ thế nào?'],
    ],
  },
  {
    id: 'sell-tax',
    text: 'Khi chuyển nhượng nhà đất tôi phải nộp những loại thuế, phí nào và cách tính ra sao? Bên mua hay bên bán phải nộp?',
    near: [
      'Khi chuyển nhượng nhà đất duy nhất tôi có được miễn thuế thu nhập cá nhân không?',
      'Khai giá chuyển nhượng nhà đất thấp hơn thực tế thì bị xử lý thế nào?',
    ],
    asks: [
      ['no-accents', 'ban dat phai dong nhung loai thue gi, ai dong ben mua hay ben ban'],
      [
        'other-words',
        'Sang nhượng căn nhà thì tổng cộng mất bao nhiêu khoản cho nhà nước, mỗi bên gánh khoản nào?',
      ],
      ['short', 'Thuế phí mua bán nhà đất gồm những gì?'],
    ],
  },
  {
    id: 'overseas-title',
    text: 'Tôi là người Việt Nam định cư ở nước ngoài, còn quốc tịch Việt Nam. Tôi có được mua đất và đứng tên giấy chứng nhận ở Việt Nam không?',
    near: [
      'Tôi là người Việt Nam định cư ở nước ngoài, được bố mẹ để lại đất ở quê. Tôi có được nhận thừa kế đất nông nghiệp không?',
      'Chồng tôi là người nước ngoài, chúng tôi mua nhà ở Việt Nam thì chồng tôi có được đứng tên cùng không?',
    ],
    asks: [
      [
        'other-words',
        'Sống bên Úc mấy chục năm nhưng vẫn giữ hộ chiếu Việt. Muốn về quê tậu miếng đất đứng tên mình thì luật có cho không?',
      ],
      ['no-accents', 'viet kieu con quoc tich viet nam co duoc mua dat dung ten so do khong'],
      ['short', 'Việt kiều mua đất đứng tên được không?'],
    ],
  },
  {
    id: 'nominee',
    text: 'Tôi nhờ em trai đứng tên hộ khi mua đất, nay em trai không chịu trả lại. Tôi phải làm gì để đòi lại đất?',
    near: [
      'Tôi cho em trai ở nhờ trên đất, nay em trai không chịu trả và đi làm giấy chứng nhận. Tôi phải làm gì?',
      'Tôi cho em trai mượn giấy chứng nhận để vay ngân hàng, nay em không trả nợ. Tôi có bị mất đất không?',
    ],
    asks: [
      [
        'other-words',
        'Tiền tôi bỏ ra mua nhưng để tên thằng em cho tiện giấy tờ, bây giờ nó trở mặt bảo đất của nó. Làm cách nào lấy về?',
      ],
      ['no-accents', 'nho nguoi khac dung ten so do gio ho khong tra thi doi lai bang cach nao'],
      ['mixed', 'e nho anh ruot dung ten gium mieng dat, h a k chiu sang ten lai cho e thi phai lm sao'],
    ],
  },
  {
    id: 'divorce-land',
    text: 'Vợ chồng tôi ly hôn, nhà đất mua trước khi kết hôn bằng tiền của tôi nhưng giấy chứng nhận ghi tên cả hai. Nhà đất đó được chia thế nào?',
    near: [
      'Vợ chồng tôi ly hôn, bố mẹ chồng cho đất làm nhà nhưng chưa sang tên. Tôi có được chia gì không?',
      'Vợ chồng tôi đang làm thủ tục ly hôn, chồng tôi lén bán đất chung. Tôi ngăn chặn việc sang tên ở đâu?',
    ],
    asks: [
      ['no-accents', 'ly di thi mieng dat toi mua truoc khi cuoi nhung so dung ten hai nguoi chia ra sao'],
      [
        'other-words',
        'Hai đứa đường ai nấy đi. Căn nhà tôi mua hồi còn độc thân, sau này có ghi thêm tên vợ trên bìa. Giờ vợ có được nửa không?',
      ],
      ['short', 'Ly hôn chia đất mua trước hôn nhân thế nào?'],
    ],
  },
  {
    id: 'release-mortgage',
    text: 'Tôi đã trả hết nợ ngân hàng, cần làm thủ tục xóa đăng ký thế chấp quyền sử dụng đất ở đâu, mấy ngày xong?',
    near: [
      'Tôi muốn thế chấp quyền sử dụng đất để vay vốn thì đăng ký thế chấp ở đâu, lệ phí bao nhiêu?',
      'Ngân hàng phát mại đất thế chấp của tôi với giá thấp. Tôi có quyền gì không?',
    ],
    asks: [
      [
        'other-words',
        'Tất toán khoản vay xong ngân hàng đưa lại bìa đỏ, trên đó còn dòng ghi cầm cố. Tôi mang đi đâu để người ta xóa, có lâu không?',
      ],
      ['no-accents', 'tra het no ngan hang roi xoa the chap so do o dau, may ngay'],
      ['short', 'Thủ tục giải chấp sổ đỏ?'],
    ],
  },
]
