export const sessionsVi = {
  title: '',
}
