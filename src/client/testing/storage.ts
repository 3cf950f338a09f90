/** A storage for tests: what it holds, and how it refuses. */
export class FakeStorage {
  readonly held = new Map<string, string>();
  /** Whether naming it throws, as where a browser bars storage. */
  isBarred = false;
  /** Whether writing throws for want of room. */
  isFull = false;

  /** What a page writes `localStorage` for. */
  readonly open = (): FakeStorage => {
    if (this.isBarred) throw new DOMException('denied', 'SecurityError');
    return this;
  };

  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
    this.held.set(key, text);
  }

  removeItem(key: string): void {
    this.held.delete(key);
  }
}
