export const reportVi = {
  title: '',
}
