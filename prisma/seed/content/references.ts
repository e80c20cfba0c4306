import type { Reference } from './types.ts'

/** Instruments the sample answers name, each once, so that a number cannot be written two ways. */
export const references = {
  landLaw: { title: 'Luật Đất đai', number: '31/2024/QH15' },
  landRegistration: {
    title: 'Nghị định về điều tra cơ bản đất đai; đăng ký, cấp giấy chứng nhận và hệ thống thông tin đất đai',
    number: '101/2024/NĐ-CP',
  },
  landDetails: {
    title: 'Nghị định quy định chi tiết một số điều của Luật Đất đai',
    number: '102/2024/NĐ-CP',
  },
  landPrices: { title: 'Nghị định quy định về giá đất', number: '71/2024/NĐ-CP' },
  landFees: { title: 'Nghị định về tiền sử dụng đất, tiền thuê đất', number: '103/2024/NĐ-CP' },
  landCompensation: {
    title: 'Nghị định về bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất',
    number: '88/2024/NĐ-CP',
  },
  civilCode: { title: 'Bộ luật Dân sự', number: '91/2015/QH13' },
  housingLaw: { title: 'Luật Nhà ở', number: '27/2023/QH15' },
  informationLaw: { title: 'Luật Tiếp cận thông tin', number: '104/2016/QH13' },
  environmentLaw: { title: 'Luật Bảo vệ môi trường', number: '72/2020/QH14' },
  environmentDetails: {
    title: 'Nghị định quy định chi tiết một số điều của Luật Bảo vệ môi trường',
    number: '08/2022/NĐ-CP',
  },
  livestockLaw: { title: 'Luật Chăn nuôi', number: '32/2018/QH14' },
  mineralsLaw: { title: 'Luật Địa chất và khoáng sản', number: '54/2024/QH15' },
  riverSand: { title: 'Nghị định về quản lý cát, sỏi lòng sông', number: '23/2020/NĐ-CP' },
  waterLaw: { title: 'Luật Tài nguyên nước', number: '28/2023/QH15' },
  waterLicensing: {
    title: 'Nghị định về hành nghề khoan nước dưới đất, kê khai, đăng ký, cấp phép tài nguyên nước',
    number: '54/2024/NĐ-CP',
  },
  seaAreas: { title: 'Nghị định về giao khu vực biển', number: '11/2021/NĐ-CP' },
  fisheriesLaw: { title: 'Luật Thủy sản', number: '18/2017/QH14' },
  weatherLaw: { title: 'Luật Khí tượng thủy văn', number: '90/2015/QH13' },
  disasterWarnings: {
    title: 'Quyết định về dự báo, cảnh báo, truyền tin thiên tai và cấp độ rủi ro thiên tai',
    number: '18/2021/QĐ-TTg',
  },
} as const satisfies Record<string, Reference>
