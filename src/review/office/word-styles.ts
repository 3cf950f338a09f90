import { wordNames } from './word-names.ts';
import { attributeOf, walkXml } from './xml.ts';

/** Ids of the styles, of runs and of paragraphs, whose text is hidden. */
export type HiddenStyles = ReadonlySet<string>;

export const noStyles: HiddenStyles = new Set();

const OFF = /^(?:0|false|off)$/;
/** A chain of styles is short; a longer one is a circle. */
const DEEPEST = 32;

/** Whether a tag such as `<w:vanish/>` switches on what it names. */
export const isOn = (tag: { attributes: string }): boolean =>
  !OFF.test(attributeOf(tag, '[\\w.-]+:val') ?? '');

/**
 * Reads which styles hide their text; one that says nothing of it takes after the style it is based on.
 *
 * @throws XmlError
 */
export function hiddenStyles(xml: string): HiddenStyles {
  const styles = new Map<string, { base?: string; hides?: boolean }>();
  let nameOf: ((name: string) => string) | undefined;
  let style: { base?: string; hides?: boolean } | undefined;
  walkXml(xml, {
    open(tag) {
      nameOf ??= wordNames(tag);
      const name = nameOf(tag.name);
      const value = () => attributeOf(tag, '[\\w.-]+:val') ?? '';
      if (name === 'w:style') {
        style = {};
        styles.set(attributeOf(tag, '[\\w.-]+:styleId') ?? '', style);
      } else if (name === 'w:basedOn' && style) style.base = value();
      else if (name === 'w:vanish' && nameOf(tag.parent) === 'w:rPr' && style)
        style.hides = isOn(tag);
    },
    close(full) {
      if (nameOf?.(full) === 'w:style') style = undefined;
    },
    text() {},
  });
  const hides = (id: string | undefined, depth = 0): boolean => {
    const found = id === undefined ? undefined : styles.get(id);
    if (found === undefined || depth > DEEPEST) return false;
    return found.hides ?? hides(found.base, depth + 1);
  };
  return new Set([...styles.keys()].filter((id) => hides(id)));
}
