/** How long the bar stays after the last movement, in milliseconds. */
const barStays = 2000;

/** Shows the bar of a show while the mouse or a finger moves or a control has the focus. */
export function hideWhenStill(root: HTMLElement, bar: HTMLElement): () => void {
  let timer = 0;
  const sleep = () => root.classList.toggle('is-still', !bar.contains(document.activeElement));
  const wake = () => {
    root.classList.remove('is-still');
    clearTimeout(timer);
    timer = window.setTimeout(sleep, barStays);
  };
  for (const event of ['pointermove', 'pointerdown', 'focusin'] as const) {
    root.addEventListener(event, wake);
  }
  wake();
  return () => clearTimeout(timer);
}

/** Keeps the screen on while a show runs, where the browser can. @returns what lets it sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || isOver) return;
    // A low battery or the browser's settings may refuse: the show goes on.
    const held = await navigator.wakeLock?.request('screen').catch(() => undefined);
    if (isOver) void held?.release();
    else lock = held;
  };
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}

/** A dot that follows the pointer over the slide, at a place from 0 to 1 across and down. */
export interface LightDot {
  at(x: number, y: number): void;
  toggle(): void;
}

/** The dot of a stage; moving over the stage moves it. */
export function lightDot(stage: HTMLElement, dot: HTMLElement): LightDot {
  const at = (x: number, y: number) => {
    dot.style.setProperty('translate', `${x * stage.clientWidth}px ${y * stage.clientHeight}px`);
  };
  stage.addEventListener('pointermove', ({ clientX, clientY }) => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    at((clientX - left) / width, (clientY - top) / height);
  });
  return { at, toggle: () => dot.toggleAttribute('hidden') };
}
