export const peopleVi = {
  title: '',
}
