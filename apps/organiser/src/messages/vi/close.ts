export const closeVi = {
  title: '',
}
