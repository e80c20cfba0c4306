import type { Clock } from '@giaoluu/client/live/clock'
import { RequestError } from '@giaoluu/client/request-error'
import type { DeskQuestion } from '@giaoluu/contract/question'
import type { Copies } from './copies.ts'
import {
  type DraftEffect,
  type DraftEvent,
  type DraftState,
  openDraft,
  type Stepped,
  stepDraft,
} from './draft-machine.ts'
import type { Written } from './written.ts'

export type DraftPorts = {
  clock: Clock
  copies: Copies
  save(draft: { written: Written; version: number; revision: number }): Promise<DeskQuestion>
  /** The server answered with the question as it is now. */
  told(view: DeskQuestion): void
}

/** Keeps what is being written on one question safe: here at every key, on the server every two seconds. */
export class DraftKeeper {
  readonly #ports: DraftPorts
  readonly #listeners = new Set<() => void>()
  #state: DraftState
  #cancel: (() => void) | null = null
  /** Counts what the editor must show anew. */
  #shown = 0

  constructor(view: DeskQuestion, ports: DraftPorts) {
    this.#ports = ports
    const opened = openDraft(view, ports.copies.read())
    this.#state = opened.state
    this.#carryOut(opened)
  }

  get state(): DraftState {
    return this.#state
  }

  get shown(): number {
    return this.#shown
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  hear(event: DraftEvent): void {
    this.#carryOut(stepDraft(this.#state, event))
  }

  /** Saves now what is not saved, and waits until nothing is on its way. */
  async settle(): Promise<DraftState> {
    this.hear({ type: 'due' })
    while (this.#state.phase.kind === 'saving') await this.#nextChange()
    return this.#state
  }

  /** Waits for a save that is on its way without beginning another, since what follows carries the text itself. */
  async pause(): Promise<DraftState> {
    while (this.#state.phase.kind === 'saving') await this.#nextChange()
    this.#rest()
    return this.#state
  }

  /** Goes on saving after a pause. */
  resume(): void {
    if (this.#state.phase.kind === 'changed' || this.#state.phase.kind === 'unsent')
      this.hear({ type: 'due' })
  }

  /** The text went out another way (it was published): nothing of it is left to save. */
  finish(): void {
    this.#rest()
    this.#ports.copies.clear()
    this.#state = { ...this.#state, phase: { kind: 'resting' }, saved: this.#state.written }
  }

  /** Leaves the question: what is not saved goes out now; its copy stays here until the server has it. */
  leave(): void {
    this.#rest()
    if (this.#state.phase.kind === 'changed') this.hear({ type: 'due' })
  }

  #carryOut({ state, effects }: Stepped): void {
    if (state !== this.#state || effects.length > 0) {
      this.#state = state
      for (const effect of effects) this.#do(effect)
      for (const listener of [...this.#listeners]) listener()
    }
  }

  #do(effect: DraftEffect): void {
    switch (effect.type) {
      case 'wait':
        this.#rest()
        this.#cancel = this.#ports.clock.after(effect.ms, () => this.hear({ type: 'due' }))
        return
      case 'rest':
        this.#rest()
        return
      case 'keep':
        this.#ports.copies.write(effect.copy)
        return
      case 'forget':
        this.#ports.copies.clear()
        return
      case 'show':
        this.#shown += 1
        return
      case 'send':
        this.#rest()
        void this.#send(effect)
    }
  }

  async #send({ written, version, revision }: Extract<DraftEffect, { type: 'send' }>): Promise<void> {
    try {
      const view = await this.#ports.save({ written, version, revision })
      this.hear({ type: 'saved', view })
      this.#ports.told(view)
    } catch (error) {
      const refused = error instanceof RequestError ? error : null
      const current = refused?.problem?.current ?? null
      this.hear({ type: 'refused', code: refused?.code ?? 'internal', current })
      if (current) this.#ports.told(current)
    }
  }

  #rest(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        stop()
        resolve()
      })
    })
  }
}
