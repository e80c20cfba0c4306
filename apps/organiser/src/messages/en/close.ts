export const closeEn = {
  title: '',
}
