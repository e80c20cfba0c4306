// One set for the public page and the consoles: 20 units wide, drawn in strokes, no library to load.
const paths = {
  'arrow-down': 'M10 3.5v13M4.5 11l5.5 5.5 5.5-5.5',
  'arrow-left': 'M16.5 10h-13M9 4.5 3.5 10 9 15.5',
  'arrow-right': 'M3.5 10h13M11 4.5l5.5 5.5-5.5 5.5',
  'arrow-up': 'M10 16.5v-13M4.5 9 10 3.5 15.5 9',
  bold: 'M6 3.5h4.5a3.1 3.1 0 0 1 0 6.3H6zM6 9.8h5.2a3.4 3.4 0 0 1 0 6.7H6z',
  check: 'm3.5 10.5 4.5 4.5L16.5 5',
  'chevron-down': 'm5 8 5 5 5-5',
  'circle-slash': 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0M5 15 15 5',
  clock: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0M10 5.5V10l3 2',
  copy: 'M7 7h10v10H7zM13 7V3H3v10h4',
  cross: 'm5 5 10 10M15 5 5 15',
  document: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5M7.5 13.5h5',
  filter: 'M2.5 5h15M5 10h10M8 15h4',
  flag: 'M4.5 17.5v-15M4.5 3.5h11l-2.5 4 2.5 4h-11',
  indent: 'M3.5 5h13M9 10h7.5M9 15h7.5M3.5 9.5 6 12l-2.5 2.5',
  italic: 'M8.5 3.5h6M5.5 16.5h6M11.8 3.5l-3.6 13',
  link: 'M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  list: 'M7.5 5h9M7.5 10h9M7.5 15h9M3.5 5v.1M3.5 10v.1M3.5 15v.1',
  lock: 'M4.5 9h11v8.5h-11zM6.5 9V6.5a3.5 3.5 0 0 1 7 0V9',
  merge: 'M10 17.5V11M4 2.5c0 5 6 4 6 8.5M16 2.5c0 5-6 4-6 8.5',
  'numbered-list': 'M8.5 5h8M8.5 10h8M8.5 15h8M2.8 3.5 4 3v4M2.8 13h2L3 16.5h2',
  offline:
    'M2 7a12 12 0 0 1 3.5-2.2M9 3.6A12 12 0 0 1 18 7M5 10.5a7 7 0 0 1 3-1.7M12.5 9a7 7 0 0 1 2.5 1.5M10 15.5v.1M3 2l14 16',
  pause: 'M6.5 4v12M13.5 4v12',
  pencil: 'M3 17l.8-3.8L13.5 3.5l3 3L6.8 16.2zM11.5 5.5l3 3',
  people:
    'M10.5 6.5a3 3 0 1 1-6 0 3 3 0 0 1 6 0M2 16.5c0-3 2.3-5 5.5-5s5.5 2 5.5 5M13 3.8a3 3 0 0 1 0 5.4M15 11.9c1.9.7 3 2.4 3 4.6',
  printer: 'M5.5 7.5v-5h9v5M5.5 14h-3V7.5h15V14h-3M5.5 11.5h9v6h-9z',
  quote: 'M4 4v12M8 5.5h8.5M8 10h8.5M8 14.5h5',
  redo: 'm13 4 4 4-4 4M16.5 8H8a4.5 4.5 0 0 0 0 9h4',
  refresh: 'M16.5 4v4h-4M16 8a6.5 6.5 0 1 0 .3 4',
  search: 'M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0M13 13l4.5 4.5',
  table: 'M2.5 4h15v12h-15zM2.5 8.5h15M9 4v12',
  undo: 'M7 4 3 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8',
  warning: 'M10 3 1.8 17h16.4zM10 8v4M10 14.6v.1',
} as const

/** The name of a drawn icon. */
export type IconName = keyof typeof paths

/** A drawing that goes with words and is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="gl-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
