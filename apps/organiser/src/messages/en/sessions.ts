export const sessionsEn = {
  title: '',
}
