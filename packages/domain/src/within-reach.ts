// Beyond these years calendars, databases and the wire's way to write a time part company.
const FROM = Date.UTC(2000, 0)
const UNTIL = Date.UTC(2200, 0)

/** Whether a time is one that anything can be planned for. */
export const withinReach = (at: Date): boolean => at.getTime() >= FROM && at.getTime() < UNTIL
