/** The clock of a show: it can be held, and begun again. */
export class Clock {
  #started: number;
  #heldAt: number | undefined;

  /** @param started when it began, milliseconds since 1970; now, if left out. */
  constructor(started: number = Date.now()) {
    this.#started = started;
  }

  get started(): number {
    return this.#started;
  }

  get isHeld(): boolean {
    return this.#heldAt !== undefined;
  }

  /** Seconds that have passed. */
  get seconds(): number {
    return ((this.#heldAt ?? Date.now()) - this.#started) / 1000;
  }

  /** Holds the clock, or lets it go on from where it was held. */
  toggle(): void {
    if (this.#heldAt === undefined) this.#heldAt = Date.now();
    else {
      this.#started += Date.now() - this.#heldAt;
      this.#heldAt = undefined;
    }
  }

  restart(): void {
    this.#started = Date.now();
    this.#heldAt = undefined;
  }
}
