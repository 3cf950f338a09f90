import { mostCompared } from '../../models/compare.ts';

/** Models chosen for a comparison, kept for this tab; in a browser that keeps nothing, for this page. */
const key = 'so-sanh-mo-hinh';
let kept: number[] | undefined;

export function chosenModels(): number[] {
  if (kept) return kept;
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    kept = Array.isArray(stored) ? stored.filter(Number.isInteger).slice(0, mostCompared) : [];
  } catch {
    kept = [];
  }
  return kept;
}

/** Chooses a model or drops it; `false` when there is no room for it. */
export function toggleChosen(number: number): boolean {
  const chosen = chosenModels();
  if (!chosen.includes(number) && chosen.length >= mostCompared) return false;
  keep(chosen.includes(number) ? chosen.filter((other) => other !== number) : [...chosen, number]);
  return true;
}

export function dropChosen(): void {
  keep([]);
}

function keep(numbers: number[]): void {
  kept = numbers;
  try {
    sessionStorage.setItem(key, JSON.stringify(numbers));
  } catch {
    // A private window may refuse: the choice then lasts as long as the page.
  }
  document.dispatchEvent(new CustomEvent('models-chosen'));
}
