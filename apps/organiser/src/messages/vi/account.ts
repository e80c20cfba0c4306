export const accountVi = {
  title: '',
}
