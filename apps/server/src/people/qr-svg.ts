import { qrPicture } from '../pages/qr-picture.ts'

/** A QR code as a picture of its own: dark on white whatever stands around it. */
export function qrSvg(text: string): string {
  const { size, path } = qrPicture(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}
