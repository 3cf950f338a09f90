import { type DeckCommand, swipeOf, tapOf } from '../../study/deck/deck-state.ts';

/** Turns taps, clicks and swipes on the stage into commands; two fingers zoom and turn nothing. */
export function followFingers(stage: HTMLElement, run: (command: DeckCommand) => void): void {
  let from: { x: number; y: number } | undefined;
  let isPinch = false;
  const isZoomed = () => (window.visualViewport?.scale ?? 1) > 1.01;
  stage.addEventListener('touchstart', ({ touches }) => {
    isPinch = touches.length > 1;
    const [touch] = touches;
    from = isPinch || isZoomed() || !touch ? undefined : { x: touch.clientX, y: touch.clientY };
  });
  stage.addEventListener('touchend', (event) => {
    const [touch] = event.changedTouches;
    const command =
      from && touch ? swipeOf(touch.clientX - from.x, touch.clientY - from.y) : undefined;
    // Otherwise the click that follows a touch would turn another page.
    if (command || isPinch) event.preventDefault();
    if (event.touches.length === 0) isPinch = false;
    if (command) run(command);
  });
  stage.addEventListener('click', ({ clientX }) => {
    const { left, width } = stage.getBoundingClientRect();
    if (!isZoomed()) run(tapOf((clientX - left) / Math.max(1, width)));
  });
}
