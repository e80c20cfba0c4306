export const boardEn = {
  title: '',
}
