/** What may lie open on a question beside a piece of work: its labels, or what an organiser does seldom. */
export type Drawer = 'labels' | 'others' | null
