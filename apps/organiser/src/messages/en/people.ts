export const peopleEn = {
  title: '',
}
