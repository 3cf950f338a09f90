/** Loads the box when it is first wanted, and brings the reader to it with `/` or Ctrl+K. */
const started = new WeakSet<HTMLFormElement>();

async function start(form: HTMLFormElement): Promise<void> {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (input === null || started.has(form)) return;
  started.add(form);
  const { SuggestionBox } = await import('./box.ts');
  new SuggestionBox(form, input);
}

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-search]')];
for (const form of forms) {
  form.addEventListener('focusin', () => void start(form));
  if (form.contains(document.activeElement)) void start(form);
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const slash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  const input = forms[0]?.querySelector<HTMLInputElement>('input[name="q"]');
  if ((!slash && !control) || !input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
