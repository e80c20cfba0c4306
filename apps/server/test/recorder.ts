import type { Socket } from 'socket.io-client'

/** Everything somebody was sent, in every form, one text after the other. */
export type Recorder = {
  name: string
  heard: string[]
  add: (text: string) => void
  /** Which of these occur in what was heard since a point (the length of `heard` then). */
  found: (secrets: Readonly<Record<string, string>>, since?: number) => string[]
}

export function recorder(name: string): Recorder {
  const heard: string[] = []
  return {
    name,
    heard,
    add: (text) => heard.push(text),
    found: (secrets, since = 0) => {
      const all = heard.slice(since).join('\n').toLowerCase()
      return Object.keys(secrets).filter((secret) => all.includes(secrets[secret]?.toLowerCase() ?? ''))
    },
  }
}

/** Records what comes down a socket as it comes, before anything is decoded. */
export function recordSocket(socket: Socket, { add }: Recorder): void {
  const { engine } = socket.io
  engine.on('packet', ({ data }) => add(typeof data === 'string' ? data : JSON.stringify(data ?? '')))
}

/** Records a stream of server-sent events until the server ends it. */
export async function recordStream(url: string, { add }: Recorder): Promise<void> {
  const { body } = await fetch(url)
  if (!body) return
  try {
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) add(chunk)
  } catch {
    add('(cut)')
  }
}
