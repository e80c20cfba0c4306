/** The same for environment, minerals, water, sea, weather and maps; written as in land-words. */
export const NATURE_WORDS = `
giay-phep-moi-truong: giấy phép môi trường | gpmt | giấy phép về môi trường | phép môi trường | giấy tờ môi trường | giấy tờ về môi trường | thủ tục môi trường | hồ sơ môi trường
dang-ky-moi-truong: đăng ký môi trường | kế hoạch bảo vệ môi trường | cam kết bảo vệ môi trường | đề án bảo vệ môi trường
dtm: đánh giá tác động môi trường | đtm | báo cáo tác động môi trường | báo cáo đtm | tác động môi trường
moi-truong: môi trường | ô nhiễm | ô nhiễm môi trường | gây ô nhiễm | !bẩn
nuoc-thai: nước thải | xả thải | xả nước thải | nước bẩn | nước đen | nước cống | xả nước bẩn | hệ thống xử lý nước thải | xả ra sông | xả ra kênh | xả ra mương | xả ra ruộng | đổ nước thải | xả trộm | nước thải sinh hoạt | thải ra | nước rửa | chảy ra cống | xả xuống | nước rỉ rác | đường cống
khi-thai: khí thải | !khói | khói bụi | khói đen | !bụi | khói lò | bụi mịn | ống khói | !đốt | khét | mùi khét | đốt rơm | đốt rơm rạ | đốt đồng | đốt than | mạt cưa | bụi sơn | hơi sơn | phun sơn | xịt sơn | khói đốt rác
tieng-on: tiếng ồn | !ồn | ồn ào | karaoke | hát karaoke | loa kẹo kéo | độ ồn | gây ồn | làm ồn | inh ỏi | loa thùng | mở nhạc | ầm ĩ | điếc tai | ầm ầm | dàn loa | nhạc sống | loa đài | máy chạy suốt đêm | ầm cả đêm | hát hò | nhạc to | mở loa
do-rung: độ rung | rung chấn | nổ mìn | rung nhà | nứt nhà | rung lắc
mui-hoi: mùi hôi | hôi thối | bốc mùi | mùi hôi thối | mùi | mùi thối | nồng nặc | hôi hám | mùi khó chịu | thối
rac: rác thải | rác | chất thải rắn | rác sinh hoạt | chất thải sinh hoạt | thu gom rác | đổ rác | bãi rác | rác thải sinh hoạt | đổ trộm rác | đống rác | rác rưởi | chở rác | lấy rác | đi gom rác | bỏ rác | vứt rác | rác thải nhà | túi rác | thùng rác | xe rác
phan-loai-rac: phân loại rác | phân loại rác tại nguồn | phân loại chất thải | không phân loại | !phân rác | !chia rác | bỏ riêng | tách rác
phi-rac: phí rác | tiền rác | giá dịch vụ thu gom | phí vệ sinh | phí thu gom rác | tiền thu gom rác | tính tiền theo túi | tính theo bao
lo-dot: lò đốt | lò đốt rác | đốt rác | nhà máy đốt rác | đốt rác thải
chat-thai-nguy-hai: chất thải nguy hại | ctnh | dầu nhớt thải | pin thải | hóa chất | rác y tế | chất thải y tế | ắc quy | bình ắc quy | thuốc trừ sâu | vỏ thuốc trừ sâu | bao bì thuốc bảo vệ thực vật | nhớt thải | rác thải y tế | rác độc hại | vỏ thuốc bảo vệ thực vật
bao-bi: túi ni lông | túi nilon | nhựa dùng một lần | rác thải nhựa | bao bì nhựa | đồ nhựa | hộp xốp | bao ni lông | bịch nilon | bọc ni lông | nhựa xài một lần
epr: epr | trách nhiệm mở rộng | tái chế | trách nhiệm tái chế | đóng góp tái chế | thu hồi tái chế | đóng góp vào quỹ bảo vệ môi trường
chan-nuoi: chăn nuôi | trại heo | trại lợn | nuôi heo | nuôi lợn | chuồng trại | trang trại | trại gà | nuôi gà | trại chăn nuôi | trại bò | nuôi bò | chuồng heo | chuồng lợn | trại vịt | nuôi vịt | heo | !lợn | chuồng gà | nuôi dê | nuôi chim | nuôi thỏ | trại chim | bầy heo | đàn lợn | đàn heo | nuôi mấy trăm con
khoang-cach: khoảng cách | cách nhà dân | cách khu dân cư | cách xa bao nhiêu | cách bao nhiêu mét | cách bao xa | gần nhà dân | gần khu dân cư | sát nhà dân | cách nhà bao nhiêu | giữa khu dân cư | trong khu dân cư | cự ly | cách nhà ở | cách xa | gần quá | ngay sát | sát khu | cách trường học | gần trường | sát xóm
lang-nghe: làng nghề | cụm làng nghề | hộ làm nghề
cum-cn: cụm công nghiệp | khu sản xuất tập trung
phi-bvmt: phí bảo vệ môi trường | phí nước thải | phí khí thải | phí bvmt
quan-trac: quan trắc | quan trắc tự động | quan trắc môi trường | lấy mẫu | kết quả đo | đo kiểm | quan trắc định kỳ | lấy mẫu xét nghiệm | kiểm tra mẫu
chat-luong-khong-khi: chất lượng không khí | aqi | không khí | chỉ số không khí | pm2 5 | pm25
bien-doi-khi-hau: biến đổi khí hậu | bđkh | khí nhà kính | phát thải | tín chỉ carbon | tín chỉ các bon | giảm phát thải | kiểm kê khí nhà kính | thị trường carbon | carbon | các bon | bán carbon | cacbon
khoang-san: khoáng sản | !mỏ | khai thác khoáng sản | khai thác mỏ | tài nguyên khoáng sản | mỏ đá | khai thác đá | mỏ đất | khai thác đất | giấy phép khai thác khoáng sản | đất san lấp | vật liệu san lấp | mỏ sét | mỏ than | vật liệu xây dựng thông thường
cap-quyen-mo: tiền cấp quyền khai thác | cấp quyền khai thác khoáng sản | đấu giá mỏ | đấu giá quyền khai thác khoáng sản | tiền cấp quyền
cat: cát sỏi | khai thác cát | hút cát | cát tặc | cát lậu | mỏ cát | ghe hút cát | tàu hút cát | cát sông | múc cát | bơm cát | nạo vét cát | sà lan cát | xáng cạp | tàu cát | lấy cát | hút trộm cát | ghe cát | hút trộm | khai thác trái phép | tàu hút | bơm hút | vét cát | cát lòng sông
san-lap+ha-do-cao: hạ độ cao | hạ cốt nền | hạ thấp mặt bằng | cải tạo mặt bằng | cải tạo vườn đồi | múc đất | đào đất | hạ nền | san gạt | san ủi | hạ đồi | bạt đồi | san đồi | hạ thấp vườn
san-lap: san lấp | san nền | đổ đất | đất đắp | lấp ao | lấp ruộng | đổ đất nâng nền | bán đất thừa | chở đất đi | đất dư | đất thừa
dong-cua-mo: đóng cửa mỏ | hoàn thổ | phục hồi môi trường | ký quỹ phục hồi | cải tạo phục hồi | ký quỹ | trồng lại cây | hố sâu sau khai thác | trả lại mặt bằng | để lại hố | lấp hố
vang: vàng sa khoáng | khai thác vàng | đào vàng | vàng tặc | đãi vàng
nuoc-ngam: nước ngầm | nước dưới đất | giếng khoan | khoan giếng | giếng | khai thác nước dưới đất | khai thác nước ngầm | cây nước | giếng đóng | giếng nước | đóng giếng | khoan cây nước | bơm giếng | mạch nước | nước giếng | khoan nước | bơm nước tưới | nước tưới
tram-lap-gieng: trám lấp | trám lấp giếng | lấp giếng | lấp giếng khoan | lấp giếng cũ | bịt giếng
tai-nguyen-nuoc: tài nguyên nước | giấy phép tài nguyên nước | khai thác nước | khai thác nước mặt | giấy phép khai thác nước | nước mặt | lấy nước sông | bơm nước sông | nguồn nước | bơm nước từ sông
thuy-dien: thủy điện | đập thủy điện | nhà máy thủy điện | nhà máy điện | xả đáy | cái đập | đập phía trên
xa-lu: xả lũ | xả nước | vận hành hồ chứa | liên hồ chứa | xả đập | xả tràn | hồ chứa | tích nước | xả ào | nước về đột ngột
nhiem-man: nhiễm mặn | xâm nhập mặn | ngập mặn | hạn mặn | nước mặn | bị mặn | nước lợ
bao-ve-nguon-nuoc: hành lang bảo vệ nguồn nước | bảo vệ nguồn nước | hành lang bờ sông | bảo vệ bờ sông | hành lang bảo vệ bờ
nuoc-sach: nước sạch | nước sinh hoạt | nước máy | nước ăn
khu-vuc-bien: khu vực biển | giao khu vực biển | mặt nước biển | giao mặt biển | thuê mặt biển | giao biển | mặt biển | thuê biển | vùng biển
nuoi-bien: nuôi biển | lồng bè | bè nuôi | nuôi hải sản | nuôi lồng bè | tôm hùm | nuôi hàu | nuôi nghêu | bãi nghêu | nuôi cá lồng | bè cá | lồng cá | lồng nuôi | lồng tôm | nuôi trên biển | nuôi ngoài biển | nuôi ven biển | nuôi trong vịnh
lan-bien: lấn biển | hoạt động lấn biển | đổ đất lấn biển
hanh-lang-bien: hành lang bảo vệ bờ biển | bãi biển | bờ biển | lối xuống biển | bãi tắm | đường ra biển | bãi cát biển
nhan-chim: nhận chìm | nạo vét | đổ bùn | vật chất nạo vét | đổ bùn nạo vét | nhận chìm ở biển | bùn nạo vét
dien-gio: điện gió | điện mặt trời | điện gió ngoài khơi | điện gió trên biển | tuabin gió | cột gió | trụ điện gió
du-bao: dự báo thời tiết | dự báo | bản tin | cảnh báo | cảnh báo lũ | cảnh báo sớm | bản tin dự báo | dự báo mưa | thời tiết | báo bão | báo mưa | tin bão | báo lũ | tin nhắn cảnh báo | thông báo trước | báo trước | báo sớm | nhắn tin
lu-quet: lũ quét | sạt lở đất | lũ ống | mưa lũ | lũ lụt | ngập lụt | nước dâng | suối dâng | nước về | lũ về | mưa to | mưa lớn | ngập lũ
khi-tuong: khí tượng | thủy văn | khí tượng thủy văn | kttv | trạm đo mưa | trạm khí tượng | số liệu mưa | trạm đo | lượng mưa | số liệu khí tượng
ban-do-ngap: bản đồ ngập | bản đồ sạt lở | bản đồ nguy cơ | bản đồ cảnh báo | phân vùng nguy cơ | phân vùng rủi ro
toa-do: vn2000 | vn 2000 | tọa độ | hệ tọa độ | tọa độ vn2000 | mốc tọa độ | mốc địa chính | điểm tọa độ | gps | wgs84 | chuyển tọa độ
ban-do: bản đồ | dữ liệu bản đồ | bản đồ địa hình | bản đồ hành chính | xuất bản bản đồ | dữ liệu đo đạc | dữ liệu không gian | bản đồ số
flycam: flycam | máy bay không người lái | thiết bị bay | drone | uav | chụp từ trên cao | bay chụp
da-dang-sinh-hoc: đa dạng sinh học | khu bảo tồn | loài nguy cấp | chim hoang dã | động vật hoang dã | bẫy chim | vườn quốc gia | thú rừng
`
