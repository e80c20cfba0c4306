/**
 * In how many of a hundred questions the most usual terms occur, for as long as too few were asked to count them.
 * Everything else is taken for rare.
 */
export const COMMON_TERMS: Readonly<Record<string, number>> = {
  dat: 70, '=ubnd-xa': 40, '=duoc-khong': 30, '=gcn': 25, '=phai-khong': 15, tien: 15, giay: 15, '=nguoi-dan': 10,
  '=nop': 10, nop: 10, '=o-dau': 10, '=ho-so-gi': 10, thu: 10, so: 12, mua: 8, ban: 12, nha: 10, su: 8, dung: 15,
  '=thu-hoi': 8, '=manh-dat': 8, '=quy-dinh': 10, '=dat-o': 8, '=cap': 8, cap: 10, '=cap =gcn': 6, '=boi-thuong': 5,
  '=bao-nhieu-tien': 6, '=bao-lau': 5, '=thua-ke': 5, '=du-an': 5, '=luat-dat-dai': 6, luat: 10, nuoc: 8, m2: 8,
  dien: 6, tich: 6, ten: 6, '=dung-ten': 4, duong: 8, '=chuyen-nhuong': 6, '=tranh-chap': 4, '=bo-me': 5, nhan: 8,
  chuyen: 6, phan: 8, dinh: 10, yeu: 4, cau: 4, '=de-nghi': 6, lai: 5, truong: 6, '=xay-dung': 4, '=vo-chong': 3,
} // biome-ignore format: a table
