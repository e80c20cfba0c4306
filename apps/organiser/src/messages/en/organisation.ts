export const organisationEn = {
  title: '',
}
