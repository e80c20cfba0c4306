export const reportEn = {
  title: '',
}
