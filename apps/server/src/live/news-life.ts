/** How long what another node told is believed: two and a half times as long as it takes to be told again. */
export const NEWS_LIFE = 50_000
