export const entryVi = {
  title: '',
}
