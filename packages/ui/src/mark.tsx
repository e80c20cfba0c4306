/** The mark: a speech mark cut into three land parcels by two streams that meet. */
export function Mark() {
  return (
    <svg className="gl-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        className="gl-mark-land"
        d="M4.5 1h23A3.5 3.5 0 0 1 31 4.5v16.3a3.5 3.5 0 0 1-3.5 3.5h-9.3L10.4 31.8v-7.5H4.5A3.5 3.5 0 0 1 1 20.8V4.5A3.5 3.5 0 0 1 4.5 1z"
      />
      <path
        className="gl-mark-stream"
        d="M9.4-1C9.4 7.2 15.2 8.8 15.2 15.6 15.2 22 12.4 25.2 10.5 33M33 8.8C24.5 8.8 17.8 9.8 15.2 16.2"
      />
    </svg>
  )
}
