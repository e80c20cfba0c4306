export const organisationVi = {
  title: '',
}
