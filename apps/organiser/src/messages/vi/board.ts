export const boardVi = {
  title: '',
}
