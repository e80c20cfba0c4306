export const entryEn = {
  title: '',
}
