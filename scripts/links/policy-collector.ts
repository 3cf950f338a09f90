import { createHash } from 'node:crypto';
import type { Attributes, PageVisitor } from './walk-page.ts';

/** Types of scripts that run; any other type is data, which the policy does not concern. */
const runningTypes = new Set([
  '',
  'application/javascript',
  'importmap',
  'module',
  'speculationrules',
  'text/javascript',
]);
const neverAllowed = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", '*'];

/** Checks the Content-Security-Policy of a page and that the page keeps to it. */
export class PolicyCollector implements PageVisitor {
  readonly #problems = new Set<string>();
  /** Inline scripts and styles, and outside ones, that the policy has to allow. */
  readonly #needs: { readonly directive: Directive; readonly source: string; what: string }[] = [];
  #policies: string[] = [];
  #inline: { readonly tag: 'script' | 'style'; text: string } | undefined;

  open(tag: string, attributes: Attributes): void {
    if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
      this.#policies.push(attributes['content'] ?? '');
    }
    this.#checkAttributes(tag, attributes);
    if (tag === 'script') this.#openScript(attributes);
    if (tag === 'style') {
      this.#mustFollowPolicy('<style>');
      this.#inline = { tag, text: '' };
    }
    if (tag === 'link' && /\bstylesheet\b/i.test(attributes['rel'] ?? '')) {
      this.#mustFollowPolicy('<link rel="stylesheet">');
      this.#needs.push({ directive: 'style-src', source: "'self'", what: 'tệp CSS' });
    }
  }

  text(text: string): void {
    if (this.#inline !== undefined) this.#inline.text += text;
  }

  close(tag: string): void {
    const inline = this.#inline;
    if (inline === undefined || inline.tag !== tag) return;
    this.#inline = undefined;
    this.#needs.push({
      directive: tag === 'script' ? 'script-src' : 'style-src',
      source: hashSource(inline.text),
      what: `<${tag}> nội tuyến "${excerpt(inline.text)}"`,
    });
  }

  /** What is wrong with the policy of the page, in Vietnamese, once the whole page was shown. */
  problems(): readonly string[] {
    const [policy, ...more] = this.#policies;
    if (policy === undefined) return ['Thiếu <meta http-equiv="Content-Security-Policy">'];
    const directives = parsePolicy(policy);
    if (more.length > 0) this.#problems.add('Có nhiều hơn một <meta> Content-Security-Policy');
    if (directives.get('default-src')?.join(' ') !== "'none'") {
      this.#problems.add("Content-Security-Policy phải có default-src 'none'");
    }
    for (const [name, sources] of directives) {
      for (const source of sources.filter((value) => neverAllowed.includes(value))) {
        this.#problems.add(`Content-Security-Policy không được có ${source} (trong ${name})`);
      }
    }
    for (const { directive, source, what } of this.#needs) {
      const sources = directives.get(`${directive}-elem`) ?? directives.get(directive) ?? [];
      if (!sources.includes(source)) {
        this.#problems.add(
          `Content-Security-Policy không cho ${what}: thêm ${source} vào ${directive}`,
        );
      }
    }
    return [...this.#problems];
  }

  #checkAttributes(tag: string, attributes: Attributes): void {
    for (const name in attributes) {
      if (name === 'style') {
        this.#problems.add(`<${tag}> có thuộc tính style="${excerpt(attributes[name] ?? '')}"`);
      } else if (name.startsWith('on')) {
        this.#problems.add(`<${tag}> có thuộc tính ${name}="${excerpt(attributes[name] ?? '')}"`);
      }
    }
  }

  #openScript(attributes: Attributes): void {
    if (!runningTypes.has((attributes['type'] ?? '').trim().toLowerCase())) return;
    this.#mustFollowPolicy('<script>');
    if (attributes['src'] === undefined) this.#inline = { tag: 'script', text: '' };
    else this.#needs.push({ directive: 'script-src', source: "'self'", what: 'tệp JavaScript' });
  }

  /** The policy holds only for what comes after it. */
  #mustFollowPolicy(what: string): void {
    if (this.#policies.length === 0) {
      this.#problems.add(
        `${what} đứng trước <meta> Content-Security-Policy nên không bị kiểm soát`,
      );
    }
  }
}

type Directive = 'script-src' | 'style-src';

/** The source that allows an inline script or style with exactly this text. */
export function hashSource(text: string): string {
  // The HTML parser of a browser reads every line end as a line feed before it hashes.
  const read = text.replaceAll(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(read, 'utf8').digest('base64')}'`;
}

function parsePolicy(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // As a browser does: of a directive that is repeated the first counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

function excerpt(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
