export const accountEn = {
  title: '',
}
