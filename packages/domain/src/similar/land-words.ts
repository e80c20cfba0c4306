/**
 * Ways of saying the same thing about land, one concept a line: `name: way | way`. A name made of several concepts
 * (`a+b`) stands for a way of saying them all. Ways are compared folded; one with `!` before it only where its accents
 * were typed. Among overlapping ways the longest wins.
 */
export const LAND_WORDS = `
gcn: giấy chứng nhận quyền sử dụng đất quyền sở hữu nhà ở và tài sản khác gắn liền với đất | giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất | giấy chứng nhận quyền sử dụng đất | giấy chứng nhận quyền sử dụng | giấy chứng nhận quyền sở hữu nhà ở | giấy chứng nhận quyền sở hữu | giấy chứng nhận | chứng nhận quyền sử dụng đất | sổ đỏ | sổ hồng | sổ đất | sổ nhà đất | !sổ nhà | sổ vườn | sổ ruộng | sổ rẫy | bìa đỏ | bìa hồng | bìa đất | bìa xanh | bìa trắng | thẻ đỏ | thẻ đất | bằng khoán | bằng khoán điền thổ | giấy đỏ | giấy hồng | giấy đất | giấy chủ quyền | giấy tờ chủ quyền | chủ quyền nhà đất | sodo | sohong | gcn | gcnqsdđ | gcnqsd | gcn qsdđ | gcn qsd đất | gcn đất | gcnđ | cnqsdđ | !sổ | !bìa
cap+gcn: cấp sổ | làm sổ | ra sổ | lên sổ | !vào sổ | xin sổ | cấp bìa | làm bìa | ra bìa | nhận sổ | lấy sổ | làm giấy tờ đất | hợp thức hóa | hợp thức hóa đất | hợp thức hóa nhà đất | lên sổ đỏ | ra sổ đỏ | làm sổ đỏ | làm sổ hồng | cấp sổ đỏ | cấp sổ hồng | cấp bìa đỏ | làm bìa đỏ | cấp giấy chứng nhận | cấp gcn | cấp gcnqsdđ | cấp giấy chứng nhận quyền sử dụng đất | được cấp sổ
co+gcn: !có sổ | đã có sổ
khong+gcn: chưa có sổ | chưa có sổ đỏ | chưa có bìa đỏ | không có sổ | không có sổ đỏ | !không sổ | chưa sổ | chưa được cấp sổ | chưa được cấp giấy chứng nhận | chưa có giấy chứng nhận | không có giấy chứng nhận | chưa có bìa | chưa ra sổ | đất không giấy tờ | không giấy tờ | không có giấy tờ | không có giấy tờ gì | không có bất cứ giấy tờ nào | chưa có giấy tờ | không có một tờ giấy nào | chẳng có giấy tờ gì | không một mảnh giấy | không có mảnh giấy nào | khong co giay to ve quyen su dung dat
lan-dau: lần đầu | lần đầu tiên | cấp mới | đăng ký lần đầu
cap-doi: cấp đổi | đổi sổ | đổi bìa | đổi sổ đỏ | đổi sổ hồng | đổi bìa đỏ | đổi giấy chứng nhận | đổi gcn | thay sổ | đổi mới sổ | đổi sang sổ mới | đổi sang mẫu mới | thay mẫu sổ | làm lại sổ mới | đổi lại sổ | cấp đổi sổ | cấp đổi sổ đỏ | cấp đổi giấy chứng nhận | cấp đổi giấy chứng nhận quyền sử dụng đất | cấp đổi gcn
cap-lai+gcn: cấp lại sổ | cấp lại sổ đỏ | cấp lại sổ hồng | cấp lại giấy chứng nhận | cấp lại gcn | làm lại sổ | làm lại sổ đỏ | làm lại bìa đỏ | làm lại giấy chứng nhận | xin lại sổ | cấp lại bìa đỏ
cap-lai: cấp lại | làm lại | xin lại
mat-giay+gcn: mất sổ | mất sổ đỏ | mất sổ hồng | mất bìa đỏ | mất bìa | mất giấy chứng nhận | mất gcn | sổ đỏ bị mất | sổ bị mất | bìa đỏ bị mất | sổ hồng bị mất | sổ đỏ thất lạc | thất lạc sổ | thất lạc sổ đỏ | làm mất sổ | làm mất sổ đỏ | đánh mất sổ đỏ | rơi mất sổ | sổ bị thất lạc | cháy sổ đỏ | sổ đỏ bị cháy | giấy chứng nhận bị mất
mat-giay: thất lạc | đánh mất | bị mất | làm mất | đánh rơi | rơi mất | không tìm thấy | tìm không ra | không còn nữa | mối xông | bị cháy | cháy mất | trôi mất | lũ cuốn | bị cuốn trôi | mất giấy tờ
rach: rách | rách nát | nhòe | nhòe mờ | hư hỏng | bị ướt | ố mờ | mục nát | bị hỏng | ố vàng
dinh-chinh: đính chính | sửa lại thông tin | sửa sai | sai thông tin | ghi sai | ghi nhầm | in sai | sai tên | sai năm sinh | sai số chứng minh | sai họ tên | viết sai | sai sót | nhầm tên | sai lệch thông tin | đánh máy sai | sai chữ | nhầm lẫn | ghi không đúng | sai một chữ | sai chính tả
thu-hoi-gcn: thu hồi giấy chứng nhận | thu hồi sổ | thu hồi sổ đỏ | hủy sổ | hủy sổ đỏ | hủy giấy chứng nhận | thu hồi gcn | hủy bỏ sổ | hủy bìa đỏ | thu hồi bìa
cap-sai: cấp sai | cấp nhầm | cấp chồng | cấp trùng | cấp trái luật | cấp chồng lấn | cấp không đúng | cấp trái quy định | nhầm thửa | chồng sổ
ho-gia-dinh: hộ gia đình | cấp cho hộ | đứng tên hộ | thành viên hộ | ghi hộ ông | ghi hộ bà | ghi tên hộ | tên hộ ông | tên hộ bà
dung-ten: đứng tên | đứng bìa | ghi tên | có tên | mang tên | đứng sổ | chủ hộ
them-ten: thêm tên | bổ sung tên | ghi thêm tên | cùng đứng tên | đồng sở hữu | đứng chung tên | ghi cả tên vợ | chung tên | hai vợ chồng cùng đứng tên | cả vợ và chồng | đồng đứng tên | ghi đủ tên | ghi tên hai vợ chồng | cả hai vợ chồng
tach-thua: tách thửa | tách sổ | tách sổ đỏ | tách bìa | tách thửa đất | tách đất | chia thửa | chia tách | chia tách thửa | chia đất | chia sổ | cắt đất | !cắt lô | phân lô | chia lô | tách lô | xẻ đất | xẻ thửa | cắt thửa | chia nhỏ thửa | tách bớt | cắt bớt | chia đôi thửa | chia đôi | tách ra làm hai | chia làm hai | tách làm hai | chia nhỏ | tách sổ riêng | tách ra | tách làm | chia ra | chia thành | tách thành | tách riêng | cắt ra | xẻ ra | chia mảnh | cắt một phần | tách một phần
hop-thua: hợp thửa | gộp thửa | gộp sổ | nhập thửa | hợp thửa đất | gộp đất | nhập hai thửa | gộp hai thửa | gộp lại | nhập làm một | gộp làm một | gộp chung | dồn làm một | gộp hai sổ | nhập sổ
dien-tich-toi-thieu: diện tích tối thiểu | hạn mức tách thửa | diện tích nhỏ nhất | tối thiểu bao nhiêu m2 | tối thiểu bao nhiêu mét | bao nhiêu m2 mới được tách | bao nhiêu mét thì được tách | bao nhiêu mét vuông thì | bao nhiêu m2 thì được | tối thiểu bao nhiêu | ít nhất bao nhiêu | ít nhất là bao nhiêu | nhỏ nhất là bao nhiêu | bao nhiêu mét mới được | nhỏ quá
chuyen-muc-dich: chuyển mục đích sử dụng đất | chuyển mục đích sử dụng | chuyển mục đích | chuyển mđsd | chuyển đổi mục đích | chuyển đổi mục đích sử dụng | chuyển đổi mục đích sử dụng đất | đổi mục đích | cmđ | lên thổ cư | lên đất ở | lên thổ | lên thổ cư đất vườn | chuyển thổ cư | chuyển sang thổ cư | chuyển sang đất ở | chuyển thành đất ở | chuyển lên thổ cư | chuyển lên đất ở | chuyển qua đất ở | chuyển qua thổ cư | chuyển đổi sang đất ở | thay đổi mục đích | xin lên thổ cư | đổi sang đất ở | chuyển mục đích sang đất ở | chuyển mục đích lên thổ cư | chuyển mục đích sang thổ cư
dat-o: đất ở | thổ cư | đất thổ cư | đất thổ | đất xây nhà | đất làm nhà | odt | ont | đất ở nông thôn | đất ở đô thị | đất nền | đất cất nhà
dat-nong-nghiep: đất nông nghiệp | đất ruộng | đất canh tác | đất sản xuất nông nghiệp | đất sản xuất | đất trồng trọt | đất màu | đất trồng hoa màu | đất rau màu | đất nương | đất rẫy | nương rẫy | đất trồng cây hàng năm | đất hàng năm | hnk | bhk | đất nn | ruộng vườn | ruộng đất
dat-lua: đất lúa | đất trồng lúa | ruộng lúa | đất chuyên lúa | đất hai lúa | đất lúa nước | đất chuyên trồng lúa | !ruộng
dat-vuon: đất vườn | đất vườn ao | đất vườn tạp | vườn ao | đất trồng cây lâu năm | đất cây lâu năm | cln | đất vườn liền nhà | vườn tạp | miếng vườn | mảnh vườn | đất trồng cây ăn trái
dat-rung: đất rừng | đất lâm nghiệp | đất trồng rừng | rừng sản xuất | rừng phòng hộ | đất rừng sản xuất | đất rừng phòng hộ | rsx | rph | đồi rừng | đất đồi | sổ xanh | rừng đặc dụng
lam-truong: nông lâm trường | nông trường | lâm trường | công ty lâm nghiệp | nông trường quốc doanh | lâm trường quốc doanh
giao-khoan: giao khoán | nhận khoán | hợp đồng khoán | đất khoán | khoán đất | khoán vườn
dat-cong-ich: đất công ích | đất 5 | đất 5% | đất năm phần trăm | đất phần trăm | quỹ đất công ích | quỹ đất 5 | đất công điền | ruộng 5 | ruộng phần trăm | đất ubnd xã quản lý
dat-cong: đất công | đất nhà nước quản lý | đất do xã quản lý | đất do nhà nước quản lý
dat-nuoi-tom: đất nuôi trồng thủy sản | nuôi trồng thủy sản | vuông tôm | ao tôm | đầm tôm | nuôi tôm | ao cá | nuôi cá
dat-nghia-trang: nghĩa trang | nghĩa địa | mồ mả | phần mộ | khu mộ | đất mộ | !mả | mộ tổ | khu lăng mộ
dat-dinh-chua: đất tôn giáo | !chùa | nhà thờ | cơ sở tôn giáo | đình làng | tín ngưỡng | nhà thờ họ | từ đường | đất hương hỏa
thua-ke: thừa kế | thừa hưởng | di sản | để lại | khai nhận di sản | phân chia di sản | chia thừa kế | chia di sản | hưởng thừa kế | hưởng di sản | thừa kế quyền sử dụng đất | đồng thừa kế | người thừa kế | hàng thừa kế | khai nhận thừa kế | thỏa thuận phân chia di sản | thừa tự | ông bà để lại | bố mẹ để lại | cha mẹ để lại | cha ông để lại | của ông bà | tài sản cha mẹ để lại
di-chuc: di chúc | chúc thư | lời dặn lại | tờ di chúc | di ngôn
khong+di-chuc: không di chúc | không có di chúc | không để lại di chúc | không kịp viết di chúc | chưa viết di chúc | không viết di chúc | không lập di chúc | không kịp để lại di chúc | không dặn lại | không kịp dặn
qua-doi: qua đời | từ trần | đã chết | chết | mất sớm | tạ thế | khuất núi | bố mất | cha mất | mẹ mất | ba mất | bố tôi mất | cha tôi mất | ba tôi mất | mẹ tôi mất | bố mẹ mất | bố mẹ tôi mất | ông mất | bà mất | ông tôi mất | bà nội mất | ông nội mất | chồng mất | chồng tôi mất | vợ mất | đã mất | mới mất | mất năm | chết không | người đã khuất | đã khuất | mất rồi | ông bà mất | bố em mất | mẹ em mất | ba em mất | cha em mất | tôi đã mất | đột ngột mất | mất đột ngột
tang-cho: tặng cho | tặng cho quyền sử dụng đất | cho tặng | cho con đất | cho đất | bố mẹ cho | cha mẹ cho | ba mẹ cho | !được cho | cho lại con | cho các con | cho con trai | cho con gái | sang tên cho con | chuyển cho con | cho con | tặng con | hiến tặng | cho cháu | sang cho con | cho đứa con
chuyen-nhuong: chuyển nhượng | chuyển nhượng quyền sử dụng đất | mua bán | mua bán đất | bán đất | mua đất | sang nhượng | nhượng lại | bán lại | mua lại | nhận chuyển nhượng | bán nhà đất | mua nhà đất | giao dịch đất | mua bán nhà đất | bán nhà | mua nhà | sang lại | mua mảnh đất | mua lô đất | mua miếng đất | bán mảnh đất | mua thửa đất | bán thửa đất | bán miếng đất | bán lô đất | mua của | bán cho
sang-ten: sang tên | sang tên sổ đỏ | sang tên đổi chủ | đổi chủ | chuyển tên | đổi tên chủ | đăng bộ | trước bạ sang tên | sang sổ | thay tên | đổi tên trên sổ | đăng ký biến động | biến động đất đai | sang tên sổ | sang tên bìa đỏ | đổi tên người sử dụng | đổi tên sổ
giay-tay: giấy viết tay | giấy tay | viết tay | giấy trao tay | mua bán giấy tay | giấy tờ viết tay | hợp đồng viết tay | giấy bán tay | giấy mua bán viết tay | không qua công chứng | không công chứng | chưa công chứng | tờ giấy tay | không có công chứng | ký tay | giấy viết bằng tay | viết giấy tay
dat-coc: đặt cọc | tiền cọc | cọc tiền | hợp đồng cọc | hợp đồng đặt cọc | bỏ cọc | mất cọc | đền cọc
cong-chung: công chứng | chứng thực | phòng công chứng | văn phòng công chứng | vpcc
uy-quyen: ủy quyền | giấy ủy quyền | hợp đồng ủy quyền | làm thay | ký thay | nhờ người khác làm | đi làm hộ
the-chap: thế chấp | thế chấp ngân hàng | cầm cố | vay ngân hàng | vay vốn | cầm sổ | cắm sổ | cắm sổ đỏ | thế chấp sổ đỏ | vay tiền ngân hàng | cầm sổ đỏ | cắm ngân hàng | cắm bìa
xoa-the-chap: xóa thế chấp | giải chấp | xóa đăng ký thế chấp | rút sổ | tất toán | xóa nợ thế chấp
gop-von: góp vốn | góp đất | góp quyền sử dụng đất
cho-thue-dat: cho thuê đất | thuê đất | thuê lại đất | tiền thuê đất | hợp đồng thuê đất | thuê đất trả tiền hàng năm | thuê đất trả tiền một lần | cho thuê lại | thuê của nhà nước | thuê đất của nhà nước | !thuê
thu-hoi: thu hồi đất | thu hồi | lấy đất | bị lấy đất | giải tỏa | giải phóng mặt bằng | gpmb | bị giải tỏa | trưng dụng | nhà nước lấy đất | quyết định thu hồi | !bị thu | dính giải tỏa | lấy ruộng | lấy mất đất | !thu lại | giải tỏa trắng | lấy vào đất | bàn giao mặt bằng | bị lấy | giải toả | bị thu hồi | lấy làm đường | thu ruộng | !mất đất
boi-thuong: bồi thường | đền bù | tiền đền bù | tiền bồi thường | !đền | đền bù giải tỏa | bồi thường hỗ trợ | bồi thường giải phóng mặt bằng | bồi thường gpmb | bồi hoàn | !tiền đền | bồi thường về đất | !đền đất | !đền tiền | đền bù đất | áp giá | áp giá đền bù | phương án bồi thường | phương án đền bù | giá đền bù | giá bồi thường
ho-tro: hỗ trợ | tiền hỗ trợ | trợ cấp | phụ cấp | được giúp
chuyen-nghe: chuyển đổi nghề | chuyển nghề | đào tạo nghề | hỗ trợ chuyển nghề | hỗ trợ việc làm | tìm việc làm | chuyển đổi nghề nghiệp | học nghề | đổi nghề | ổn định đời sống | làm nghề khác
tai-dinh-cu: tái định cư | tđc | khu tái định cư | đất tái định cư | suất tái định cư | nền tái định cư | lô tái định cư | nhà tái định cư | chỗ ở mới | bố trí chỗ ở | đổi đất khác | bố trí đất ở | nơi ở mới | cấp đất khác | bốc thăm nền | bố trí tái định cư | giao đất ở mới | nền nhà mới
kiem-dem: kiểm đếm | kiểm kê | biên bản kiểm đếm | đo đếm | đếm cây | kiểm đếm bắt buộc | kiểm kê tài sản
cuong-che: cưỡng chế | cưỡng chế thu hồi | bị cưỡng chế
khong-dong-y: không đồng ý | không chịu | không nhất trí | không thỏa đáng | không chấp nhận | không tán thành | không thống nhất | chưa đồng ý | quá thấp | thấp quá | rẻ mạt | quá rẻ | không thỏa mãn | bất hợp lý | thấp hơn thị trường | thấp hơn nhiều | không hợp lý | !bèo
cay-trong: cây trồng | hoa màu | cây cối | cây ăn quả | cây ăn trái | vật nuôi | cây lâu năm trên đất | tài sản trên đất | vật kiến trúc | cây trên đất | mùa màng
quy-hoach: quy hoạch | quy hoạch sử dụng đất | kế hoạch sử dụng đất | quy hoạch treo | dính quy hoạch | vướng quy hoạch | nằm trong quy hoạch | diện quy hoạch | quy hoạch đường | bản đồ quy hoạch | qh | trong diện quy hoạch | bị quy hoạch | lộ giới | chỉ giới
treo: quy hoạch treo | dự án treo | treo nhiều năm | treo hàng chục năm | không triển khai | chậm triển khai | để hoang | bỏ hoang | bỏ không | không thấy làm | chưa thấy làm gì | mãi không làm | không thực hiện | không thấy triển khai | chậm tiến độ | để đó | nằm chờ | treo mãi | đắp chiếu
xem-quy-hoach: xem quy hoạch | tra cứu quy hoạch | kiểm tra quy hoạch | tra quy hoạch | thông tin quy hoạch | hỏi quy hoạch | dò quy hoạch | coi quy hoạch
xay-dung: xây dựng | xây nhà | làm nhà | cất nhà | dựng nhà | xây cất | giấy phép xây dựng | gpxd | xin phép xây dựng | sửa nhà | sửa chữa nhà | xây mới | cải tạo nhà | xây lại | sửa chữa | xây tạm | !xây | dựng lán | dựng nhà kho | xây công trình | dựng chòi | làm chòi | cất chòi | dựng tạm
lan-chiem: lấn chiếm | lấn đất | lấn ranh | lấn sang | xâm lấn | !lấn | chiếm đất | bao chiếm | chiếm dụng | lấn qua | xây lấn | rào lấn | chồng lấn
tranh-chap: tranh chấp | tranh chấp đất đai | tranh chấp đất | kiện tụng | mâu thuẫn đất | cãi nhau | giành đất | đòi lại đất | đòi đất | tranh giành
hoa-giai: hòa giải | hòa giải ở xã | hòa giải cơ sở | hòa giải tranh chấp | xã hòa giải | hòa giải không thành
ranh-gioi: ranh giới | ranh đất | mốc giới | giáp ranh | ranh thửa | bờ ranh | cắm mốc | ranh giới thửa đất | mốc ranh | đường ranh | hàng rào | bờ rào | xác định ranh | cột mốc | mốc lộ giới
ky-giap-ranh: ký giáp ranh | ký ranh | chữ ký giáp ranh | ký tứ cận | tứ cận | hộ giáp ranh | hàng xóm không ký | không chịu ký giáp ranh | liền kề không ký | hộ liền kề không ký | không ký giáp ranh | ký giáp cận | hàng xóm không chịu ký
hang-xom: hàng xóm | nhà bên | nhà bên cạnh | hộ bên cạnh | hộ liền kề | láng giềng | nhà liền kề | chủ đất bên cạnh | người bên cạnh | nhà kế bên | kế bên | sát vách | liền kề | sát bên | giáp bên | bên cạnh
loi-di: lối đi | đường đi | lối đi chung | lối đi qua | ngõ đi | đường vào | lối vào | lối đi riêng | ngõ đi chung | đường đi chung | không có đường vào | đường ra vào | lối ra | bịt lối đi | rào lối đi | chặn lối đi | bít đường | đường cụt | bịt đường | đi nhờ | chặn đường | bít lối | đường công cộng
do-dac: đo đạc | trích đo | đo vẽ | đo lại | đo đất | đo đạc lại | trích lục | trích lục bản đồ | đo đạc địa chính | trích đo thửa đất | đo lại đất | đo lại diện tích | hồ sơ kỹ thuật thửa đất | trích đo địa chính | trích lục địa chính | đi đo | xuống đo | về đo
ban-do-dia-chinh: bản đồ địa chính | bản đồ 299 | bản đồ giải thửa | hồ sơ địa chính | sổ mục kê | sổ địa chính | sổ địa bạ | tờ bản đồ | sơ đồ thửa đất
lech-dien-tich: diện tích tăng | diện tích thực tế | diện tích giảm | diện tích chênh lệch | dôi dư | thừa ra | tăng thêm | diện tích lớn hơn | diện tích nhỏ hơn | không khớp | chênh lệch diện tích | dôi ra | sai diện tích | sai lệch diện tích | hụt diện tích | thiếu diện tích | tăng diện tích | diện tích dôi dư | nhiều hơn trong sổ | nhiều hơn sổ | ít hơn trong sổ | rộng hơn | lớn hơn trong sổ | dư ra | thực tế nhiều hơn | bị hụt | lệch so với sổ | khác với sổ | khác so với sổ | chênh so với sổ | dư so với
han-muc: hạn mức | hạn mức giao đất | vượt hạn mức | hạn mức công nhận | hạn mức đất ở | tối đa bao nhiêu | nhiều nhất bao nhiêu | không quá bao nhiêu
thoi-han-dat: thời hạn sử dụng đất | thời hạn sử dụng | hết thời hạn | hết hạn sử dụng | hết hạn | gia hạn | gia hạn sử dụng đất | gia hạn quyền sử dụng đất | đến hạn | sắp hết hạn | hết thời hạn sử dụng | hết niên hạn | xin gia hạn | 50 năm | đất 50 năm
giao-dat: giao đất | cấp đất | được giao đất | xin giao đất | cấp đất ở | xin đất | xin cấp đất | giao đất không thu tiền | chia ruộng | được chia ruộng
giao-trai-tham-quyen: trái thẩm quyền | giao trái thẩm quyền | không đúng thẩm quyền | xã cấp trái thẩm quyền | đất cấp trái thẩm quyền | thôn bán đất | xã bán đất | hợp tác xã cấp | thôn cấp | ủy ban xã bán | xã bán | thôn bán | thôn tự bán | hợp tác xã bán | bán trái phép
dau-gia: đấu giá | đấu giá đất | đấu giá quyền sử dụng đất | trúng đấu giá | cò đấu giá | phiên đấu giá
dau-thau: đấu thầu | thầu đất | thầu lại | !thầu
tien-su-dung-dat: tiền sử dụng đất | tiền sdđ | tsdđ | tiền chuyển mục đích | nộp tiền đất | tiền đất | nghĩa vụ tài chính | thuế chuyển mục đích | tiền lên thổ cư | thuế đất ở | thuế lên thổ cư
mien-giam: miễn giảm | được miễn | !miễn | giảm tiền | miễn tiền sử dụng đất | giảm tiền sử dụng đất | được giảm | giảm bao nhiêu | miễn thuế | khỏi nộp | không phải nộp | được bớt | miễn hay giảm | bớt tiền
ghi-no: ghi nợ | nợ tiền sử dụng đất | trả góp | nộp chậm | trả dần | nộp dần | trả chậm | nợ tiền đất | nợ lại | khất nợ | xin khất | xin nợ | nộp nhiều lần | chia làm nhiều đợt | cho nợ | ghi nợ tiền sử dụng đất
thue-tncn: thuế thu nhập cá nhân | thuế tncn | tncn | thuế thu nhập | thuế bán đất | thuế 2 | 2 phần trăm | thuế mua bán | thuế chuyển nhượng | thuế khi bán đất
le-phi-truoc-ba: lệ phí trước bạ | thuế trước bạ | trước bạ | lptb | phí trước bạ
thue-dat: thuế đất phi nông nghiệp | thuế sử dụng đất | thuế đất | thuế phi nông nghiệp | thuế đất hằng năm | thuế nhà đất | thuế đất hàng năm | !thuế đất
bang-gia: bảng giá đất | bảng giá | giá đất | giá nhà nước | giá đất cụ thể | khung giá | khung giá đất | giá đất nhà nước | hệ số k | đơn giá đất | giá đất mới | giá quy định | giá tỉnh ban hành
gia-thi-truong: giá thị trường | sát giá thị trường | giá thực tế | giá ngoài | giá bên ngoài | giá người ta mua bán
chung-cu: chung cư | căn hộ | nhà chung cư | căn hộ chung cư | tòa nhà chung cư | nhà cao tầng
chu-dau-tu: chủ đầu tư | doanh nghiệp dự án | chủ dự án | bên bán căn hộ | công ty bất động sản
du-an: dự án | khu công nghiệp | khu đô thị | kcn | kđt | cao tốc | đường cao tốc | đường vành đai | đường tránh | làm đường | mở đường | mở rộng đường | nới đường | đường sắt | sân bay | tuyến đường
lam-duong: cao tốc | đường cao tốc | đường vành đai | đường tránh | làm đường | mở đường | mở rộng đường | nới đường | tuyến đường mới
don-dien: dồn điền đổi thửa | dồn điền | dồn đổi | dồn thửa đổi ruộng | đổi ruộng | dồn ruộng | dồn ô đổi thửa | đổi đất cho nhau | chuyển đổi quyền sử dụng đất nông nghiệp
hop-tac-xa: hợp tác xã | htx
viet-kieu: việt kiều | người việt nam định cư ở nước ngoài | định cư nước ngoài | ở nước ngoài | quốc tịch nước ngoài | bên mỹ | bên úc | quốc tịch mỹ | người gốc việt | kiều bào | định cư ở nước ngoài | xuất cảnh | hải ngoại
nguoi-nuoc-ngoai: người nước ngoài | chồng nước ngoài | vợ nước ngoài | chồng tây | vợ tây | người ngoại quốc | chồng hàn quốc | chồng đài loan
ly-hon: ly hôn | ly dị | bỏ nhau | chia tay | ra tòa ly hôn | đã ly hôn | sau ly hôn | thôi nhau
tai-san-chung: tài sản chung | tài sản riêng | tài sản vợ chồng | tài sản trong hôn nhân | của chung | của riêng | tài sản trước hôn nhân | trước khi cưới | sau khi cưới | trong thời kỳ hôn nhân
nguon-goc: nguồn gốc đất | nguồn gốc sử dụng | nguồn gốc | xác nhận nguồn gốc | sử dụng ổn định | ở ổn định | ổn định | khai hoang | tự khai hoang | khai khẩn | vỡ hoang | tự khai phá | khai phá
truoc-1993: trước 15 10 1993 | trước năm 1993 | trước 1993 | trước năm 1980 | trước 18 12 1980 | từ năm 1980 | từ năm 1975 | trước 1980 | từ thời | từ xưa | từ lâu đời | từ đời ông | bao đời | từ đời cha | từ bao đời | lâu đời | mấy chục năm | hàng chục năm | nhiều đời
vi-pham-dat: sử dụng sai mục đích | sai mục đích | xây trái phép | xây dựng trái phép | xây nhà trên đất nông nghiệp | nhà trên đất nông nghiệp | xây không phép | tự ý chuyển | trái phép | !chui | không phép | tự ý xây | tự ý | vi phạm đất đai | xây lụi | !lén
cho-muon-dat: cho mượn đất | mượn đất | cho ở nhờ | ở nhờ | cho mượn | nhờ đứng tên | đứng tên hộ | mượn ruộng | nhờ đứng tên hộ | đứng tên giùm | nhờ người đứng tên | đứng tên giúp
hien-dat: hiến đất | tự nguyện hiến đất | hiến đất làm đường | hiến đất mở đường | góp đất làm đường
chinh-sach: hộ nghèo | cận nghèo | gia đình chính sách | người có công | thương binh | liệt sĩ | dân tộc thiểu số | đồng bào dân tộc | bà mẹ việt nam anh hùng | gia đình liệt sĩ | con liệt sĩ | đồng bào thiểu số | vùng cao
nha-o-xa-hoi: nhà ở xã hội | noxh | nhà xã hội
lien-doanh: doanh nghiệp | công ty | cty | dn | nhà máy | xí nghiệp | xưởng | cơ sở sản xuất
bo-hoang: bỏ hoang | để hoang | không canh tác | bỏ ruộng | không sử dụng đất | để cỏ mọc | cỏ mọc | bỏ không
sat-lo-dat: sạt lở | !lở đất | sạt lở bờ sông | lở bờ | sụt lún | trượt đất | nứt đất | lở núi | sạt xuống | bờ sông lở | sụp xuống
dat-bai-boi: đất bãi bồi | bãi bồi | đất bồi | đất ven sông | đất bãi | phù sa bồi | cồn nổi | bãi ven sông
hanh-lang: hành lang an toàn | hành lang đường | hành lang giao thông | hành lang điện | hành lang bảo vệ | hành lang đê | hành lang sông | hành lang lộ giới | hành lang lưới điện | đường dây điện | cao thế | cột điện | trụ điện | điện cao áp
`
