/**
 * The provinces since July 2025 with the names they replaced and what people call them: an old name stands for the
 * province that took it over. Written as in land-words.
 */
export const PLACE_WORDS = `
an-giang: an giang | kiên giang | phú quốc | rạch giá | long xuyên | châu đốc
bac-ninh: bắc ninh | bắc giang
ca-mau: cà mau | bạc liêu
can-tho: cần thơ | sóc trăng | hậu giang
cao-bang: cao bằng
da-nang: đà nẵng | quảng nam | hội an | tam kỳ
dak-lak: đắk lắk | đắc lắc | đăk lăk | dak lak | phú yên | buôn ma thuột | tuy hòa
dien-bien: điện biên
dong-nai: đồng nai | bình phước | biên hòa
dong-thap: đồng tháp | tiền giang | mỹ tho
gia-lai: gia lai | bình định | quy nhơn | pleiku
ha-noi: hà nội | hà tây | hn
ha-tinh: hà tĩnh
hai-phong: hải phòng | hải dương
ho-chi-minh: thành phố hồ chí minh | hồ chí minh | tp hcm | tphcm | hcm | bình dương | bà rịa vũng tàu | vũng tàu | bà rịa | sài gòn | sg | thủ đức | côn đảo | củ chi | hóc môn
hue: thừa thiên huế | tp huế | thành phố huế | !huế
hung-yen: hưng yên | thái bình
khanh-hoa: khánh hòa | ninh thuận | nha trang | phan rang
lai-chau: lai châu
lam-dong: lâm đồng | đắk nông | đắc nông | đăk nông | bình thuận | đà lạt | phan thiết
lang-son: lạng sơn
lao-cai: lào cai | yên bái | sa pa
nghe-an: nghệ an
ninh-binh: ninh bình | hà nam | nam định
phu-tho: phú thọ | vĩnh phúc | hòa bình | việt trì
quang-ngai: quảng ngãi | kon tum
quang-ninh: quảng ninh | hạ long
quang-tri: quảng trị | quảng bình | đồng hới
son-la: sơn la
tay-ninh: tây ninh | long an
thai-nguyen: thái nguyên | bắc kạn | bắc cạn
thanh-hoa: thanh hóa
tuyen-quang: tuyên quang | hà giang
vinh-long: vĩnh long | bến tre | trà vinh
`
