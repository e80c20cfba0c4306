/** The same for what is asked about the matter, for people and for offices; written as in land-words. */
export const ASKING_WORDS = `
bao-lau: bao lâu | bao nhiêu ngày | mấy ngày | mấy tháng | bao nhiêu tháng | trong bao lâu | thời gian bao lâu | thời gian giải quyết | thời hạn giải quyết | thời gian bao nhiêu | mất bao lâu | mất mấy ngày | bao giờ | khi nào | lúc nào | khi nào xong | bao giờ xong | bao giờ có | hạn giải quyết | chừng nào | mấy bữa | thời gian xử lý | bao nhiêu lâu | đến khi nào | đến bao giờ | chừng nào xong | mấy hôm | có lâu không | tới bao giờ | tới khi nào | bao lâu nữa | thời gian là bao lâu | mất thời gian | mấy tuần | bao nhiêu tuần | mấy năm | bao nhiêu năm
bao-nhieu-tien: bao nhiêu tiền | hết bao nhiêu | tốn bao nhiêu | chi phí | mất bao nhiêu | phí bao nhiêu | lệ phí | các khoản phí | tiền phí | mức phí | khoản tiền | đóng bao nhiêu | nộp bao nhiêu | phải nộp những khoản gì | nộp những khoản nào | tính thế nào | tính ra sao | cách tính | phải trả bao nhiêu | chi phí bao nhiêu | tốn bao nhiêu tiền | phải đóng những khoản nào | phải nộp bao nhiêu | tính như thế nào | phí gì | !mất tiền | tốn kém | tốn tiền | tốn phí | đóng những khoản | đóng tiền gì | phải đóng tiền | nộp tiền | mất phí | tính sao | khoản nào | giá bao nhiêu | khoảng bao nhiêu | nộp ngân sách | công thức | mất đồng nào | tốn không | có tốn | mất bao tiền | bao nhiêu một | đóng bao tiền | trả bao nhiêu | thu bao nhiêu | mức thu | tiền công | tổng cộng bao nhiêu | hết mấy
o-dau: ở đâu | nộp ở đâu | nộp tại đâu | đến đâu | cơ quan nào | nơi nào | chỗ nào | gửi đâu | liên hệ đâu | nộp cho ai | đi đâu | gặp ai | liên hệ ai | gửi cho ai | gửi tới đâu | nộp đơn ở đâu | nộp hồ sơ ở đâu | hỏi ai | tới đâu | cửa nào | cấp nào | ai có thẩm quyền | thẩm quyền | thuộc thẩm quyền | thẩm quyền của ai | nộp chỗ nào | lên đâu | đơn vị nào | ai giải quyết | ai xử lý | ai cấp | gõ cửa nào | kêu ai | báo ai | gọi ai | phản ánh với ai | báo cho ai | tìm ai | ra đâu | tìm đâu | mang đi đâu | hỏi ở đâu | số điện thoại nào | kêu tới đâu | trình lên đâu | xin ai | xin ở đâu | nộp tới đâu | gởi đâu | làm ở đâu | tới chỗ nào | qua đâu | hỏi chỗ nào | đi những đâu
ho-so-gi: hồ sơ gì | giấy tờ gì | cần giấy tờ gì | hồ sơ gồm những gì | hồ sơ gồm gì | thành phần hồ sơ | những giấy tờ nào | giấy tờ nào | cần những gì | chuẩn bị gì | chuẩn bị những gì | hồ sơ cần | cần chuẩn bị | thủ tục gồm những gì | thủ tục gì | thủ tục thế nào | thủ tục như thế nào | thủ tục ra sao | các bước | trình tự thủ tục | trình tự | quy trình | các thủ tục | làm thủ tục | làm thế nào | làm như thế nào | làm sao | phải làm gì | thủ tục | hồ sơ cần những gì | gồm những giấy tờ gì | cần làm gì | làm cách nào | cách nào | bằng cách nào | làm ra sao | phải làm sao | làm gì | cách làm | phải làm thế nào | phải làm những gì | mang gì theo | những bước nào | cần mang | giấy má gì | kiểu gì | cần làm những gì | làm các bước | tiến hành thế nào | tiến hành ra sao | bắt đầu từ đâu | nên làm gì | theo trình tự nào | phải chuẩn bị
dieu-kien: điều kiện | điều kiện gì | cần điều kiện gì | trường hợp nào | đủ điều kiện | đáp ứng điều kiện | tiêu chí | đối tượng nào | yêu cầu gì | khi nào thì được | khi nào được
duoc-khong: có được không | được không | được hay không | được không ạ | có thể | được phép | có được phép | có quyền | có được quyền | được quyền | có đúng không | đúng không | có được | liệu có | được chưa | có làm được không | nổi không | luật có cho | phạm luật | có bị cấm | sai luật | có vi phạm | có cho phép | nhà nước có cho | chấp nhận không | hợp pháp không | có hợp pháp | có trái luật | có cho không | nhà nước có chịu | có cấm
phai-khong: có phải | phải không | bắt buộc | có bắt buộc | có cần | cần phải | có nhất thiết | nhất thiết phải | có phải xin | cần không | có cần thiết | luật có bắt | có bắt | buộc phải | khỏi cần | có cần báo | luật bắt | có phải báo | có phải làm | cần thiết phải
ai-chiu: ai chịu trách nhiệm | trách nhiệm của ai | trách nhiệm thuộc về | ai phải chịu | ai phải trả | ai chịu | bên nào chịu | ai phải nộp | bên mua hay bên bán
phat: bị phạt | xử phạt | mức phạt | phạt tiền | phạt bao nhiêu | tiền phạt | xử phạt hành chính | xử lý vi phạm | !phạt | vi phạm hành chính | xử lý thế nào | chế tài | xử lý ra sao | phạt hành chính | lập biên bản | biên bản vi phạm | tháo dỡ | phá dỡ | đập bỏ | đình chỉ | bị xử lý | mức xử phạt | phạm lỗi | nộp phạt | đóng phạt
cham: chậm | chậm trễ | quá hạn | trễ hẹn | trễ hạn | chậm giải quyết | chưa giải quyết | chưa được giải quyết | chưa trả kết quả | quá thời hạn | kéo dài | ngâm hồ sơ | mãi không | mãi chưa | chưa có kết quả | chưa thấy | không giải quyết | hẹn lần | hẹn đi hẹn lại | khất lần | chậm trả | vẫn chưa | chờ mãi | im lặng | chưa xong | không trả lời | không thấy trả lời | !ngâm | lần lữa | hẹn tới hẹn lui | quá lâu | đợi mãi | chờ hoài | chưa nhận được | biệt tăm | trả trễ | !trễ | trễ nải | chờ dài cổ | chưa được trả | đợi lâu | bị treo | nằm đó | chưa ai giải quyết | bặt vô âm tín | không phản hồi | gây khó dễ | làm khó
tu-choi: từ chối | không nhận hồ sơ | trả lại hồ sơ | trả hồ sơ | không tiếp nhận | bị trả lại | bác đơn | không cho | không chấp thuận | không giải quyết cho | không nhận | bị bác
khieu-nai: khiếu nại | khiếu kiện | khởi kiện | !kiện | khiếu tố | làm đơn khiếu nại | kiện ra tòa | gửi đơn khiếu nại | đơn khiếu nại | đi kiện | thưa kiện | !thưa | gửi đơn | đơn thư | xem xét lại | kêu oan | xem lại quyết định | làm đơn thưa | gởi đơn | phản đối quyết định
to-cao: tố cáo | tố giác | đơn tố cáo
phan-anh: phản ánh | kiến nghị | báo với | báo cho | đường dây nóng | trình báo | kêu cứu | phản ảnh | góp ý | gọi điện
ho-so: hồ sơ | giấy tờ | đơn từ | bộ hồ sơ
nop-ho-so: nộp hồ sơ | gửi hồ sơ | nộp đơn | làm đơn | nộp giấy tờ | đi nộp
truc-tuyen: trực tuyến | qua mạng | online | dịch vụ công | cổng dịch vụ công | nộp online | dvc | trên mạng | tại nhà | qua internet | cổng dịch vụ
tra-cuu: tra cứu | xem ở đâu | tra ở đâu | tra thông tin | kiểm tra thông tin | xem thông tin | công khai | tìm hiểu thông tin | !tra
vneid: vneid | định danh điện tử | định danh | cơ sở dữ liệu đất đai | số hóa | làm sạch dữ liệu | dữ liệu đất đai | căn cước điện tử | ứng dụng định danh
can-cuoc: căn cước | căn cước công dân | cccd | cmnd | chứng minh nhân dân | chứng minh thư | cmt | thẻ căn cước | số chứng minh | giấy tờ tùy thân | cmtnd
ho-khau: hộ khẩu | sổ hộ khẩu | thường trú | nhân khẩu | khai sinh | giấy khai sinh
sap-nhap: sáp nhập | sát nhập | nhập xã | nhập tỉnh | bỏ cấp huyện | không còn huyện | chính quyền hai cấp | chính quyền địa phương 2 cấp | chính quyền địa phương hai cấp | chính quyền 2 cấp | xã mới | đổi tên xã | đổi tên phường | địa chỉ mới | địa giới hành chính | sắp xếp đơn vị hành chính | hợp nhất | tên xã mới | bỏ huyện | nhập phường | tỉnh mới | thay đổi địa giới | đơn vị hành chính | không còn cấp huyện | giải thể huyện | tên xã khác | tỉnh khác | địa chỉ cũ | tên cũ | tên mới | đổi tên tỉnh | gộp xã | gộp tỉnh | địa danh mới | địa danh cũ | tên tỉnh mới | lên phường | nhập về | sau nhập | đổi địa chỉ | tên đơn vị mới
ubnd-xa: ủy ban nhân dân xã | ubnd xã | ubnd phường | ủy ban xã | ủy ban nhân dân phường | cán bộ xã | địa chính xã | cán bộ địa chính | chính quyền xã | xã phường | ủy ban phường | chính quyền địa phương | địa phương | trên xã | ngoài xã | ra xã | lên xã | !phường | ủy ban | ubnd | ub xã | cán bộ phường | ngoài phường | !xã
ubnd-tinh: ủy ban nhân dân tỉnh | ubnd tỉnh | chính quyền tỉnh | cấp tỉnh | ủy ban tỉnh | ubnd thành phố
ubnd-huyen: ủy ban nhân dân huyện | ubnd huyện | cấp huyện | !huyện | !quận
so-tnmt: sở tài nguyên và môi trường | sở tnmt | stnmt | sở nông nghiệp và môi trường | sở nnmt | snnmt | sở tài nguyên
bo-tnmt: bộ tài nguyên và môi trường | bộ tnmt | bộ nông nghiệp và môi trường | bộ nnmt | bộ nn và mt
vpdk: văn phòng đăng ký đất đai | vpđk | vpđkđđ | vp đăng ký | văn phòng đất đai | chi nhánh văn phòng đăng ký | văn phòng đăng ký | chi nhánh đất đai | vpđk đất đai | cn vpđk
mot-cua: một cửa | bộ phận một cửa | trung tâm hành chính công | trung tâm phục vụ hành chính công | hành chính công | ttpvhcc
thue-co-quan: cơ quan thuế | chi cục thuế | bên thuế | thuế huyện | cục thuế | ngành thuế
toa-an: tòa án | !tòa | ra tòa | bản án | phán quyết | thi hành án | tòa án nhân dân | !toà
cong-an: công an | cảnh sát | công an xã | cảnh sát môi trường
luat-dat-dai: luật đất đai | luật đất đai 2024 | luật mới | luật đất đai mới | luật đất đai năm 2024 | luật 2024 | quy định mới | luật 31 2024 | luật đđ
quy-dinh: quy định | theo luật | pháp luật | văn bản nào | căn cứ nào | điều khoản nào | quy định nào | theo quy định | luật nào
bo-me: bố mẹ | cha mẹ | ba mẹ | ba má | thầy u | phụ huynh | !bố | !cha | thân sinh | ba tôi | ba em | má tôi | !tía | song thân | !mẹ | bà mẹ | tía má | ông già | thầy tôi | thầy bu | bu tôi | bầm | ông cụ | bà cụ | mạ | u tôi
ong-ba: ông bà | ông nội | bà nội | ông ngoại | bà ngoại | !cụ | tổ tiên | ông cha | cha ông | !nội tôi | !ngoại tôi | nội ngoại
anh-em: anh em | anh chị em | chị em | anh trai | em trai | em gái | chị gái | anh ruột | em ruột | anh chị | chị ruột | người em | người anh | người chị | chú út | cô út | chị cả | anh cả | người con | đứa em | anh hai | em út | thằng em
con-chau: con cái | con trai | con gái | các con | con cháu | con ruột | đứa con | mấy đứa con | hai con | !ba con | mấy đứa nhỏ | con đẻ
vo-chong: vợ chồng | !chồng | !vợ | bà xã | ông xã | nhà tôi và tôi | hai vợ chồng | phu thê
o-xa: !ở xa | đi làm xa | vắng mặt | không về được | không có mặt | đi nước ngoài
dong-thuan: thống nhất | đồng ý | thỏa thuận | ký tên | ký đủ | đồng thuận
mot-nguoi-khong: một người không đồng ý | không chịu ký tên | có người không ký | không chịu chia | một người không chịu ký | có người phản đối | không ai chịu | không chịu ký văn bản | người không ký | nhất định không ký | có người không chịu | còn một người | người còn lại không | không đồng ý chia | không đồng ý ký
chu-cu: chủ cũ | người bán | bên bán | chủ đất cũ
khong-lien-lac: không liên lạc được | bỏ đi | không tìm được | không biết ở đâu | bặt tin | mất liên lạc | biệt tích | không gặp được | !đi mất | đi biệt xứ | tìm không thấy | chẳng thấy đâu | chuyển đi nơi khác | không biết đi đâu | chuyển đi xa | mất tích | không còn ở | bỏ xứ | chuyển nhà đi
truong-thon: trưởng thôn | tổ trưởng | trưởng ấp | trưởng bản | già làng | tổ dân phố
nguoi-dan: người dân | !bà con | !dân | hộ dân | nhân dân | bà con nông dân
de-nghi: đề nghị | yêu cầu | mong muốn | nguyện vọng
khoang-thoi-gian: thời hạn | thời gian | kỳ hạn
vo-thoi-han: lâu dài | vĩnh viễn | ổn định lâu dài
kiem-tra: kiểm tra | thanh tra | xác minh | giám sát | xuống kiểm tra | vào cuộc | thẩm tra | chứng minh | xác nhận | làm chứng
muc-dich: mục đích | mục đích sử dụng
nop: nộp | !đóng | chi trả | thanh toán
giay-phep: giấy phép | xin phép | cấp phép | !phép | có phép | xin giấy phép
nha: nhà ở | căn nhà | ngôi nhà | nhà cửa | cái nhà
manh-dat: mảnh đất | thửa đất | lô đất | miếng đất | khu đất | !thửa | !mảnh | !lô | khoảnh đất | thẻo đất | đám đất | khoanh đất
con-hieu-luc: còn giá trị | còn hiệu lực | còn dùng được | có giá trị | hết hiệu lực | còn xài được | vẫn dùng được | giá trị pháp lý | còn hợp lệ | có hiệu lực | còn sử dụng được | hết dùng | xài được | còn xài | còn dùng | hết giá trị | mất hiệu lực | còn được dùng | còn sử dụng
co-phai-doi: có phải đổi | phải đổi | có phải làm lại | bắt buộc đổi | bắt buộc phải đổi | buộc phải đổi
mua+chuyen-nhuong: mua | tậu | sắm
ban+chuyen-nhuong: !bán | bán đi | bán bớt | bán được
khong-nong-dan: cán bộ | công chức | viên chức | công nhân | không trực tiếp sản xuất nông nghiệp | không trực tiếp sản xuất | không phải nông dân | không làm nông | không làm ruộng | người thành phố | trực tiếp sản xuất nông nghiệp
thue: đóng thuế | chịu thuế | thuế má | các loại thuế | thuế phí | thuế gì | loại thuế | nộp thuế | khoản thuế | mất thuế | đánh thuế
bi-lam-sao: bị sao | có sao không | có bị gì không | ảnh hưởng gì | có ảnh hưởng
`
