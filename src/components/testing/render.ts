import { experimental_AstroContainer as AstroContainer } from 'astro/container';

type Component = Parameters<AstroContainer['renderToString']>[0];

/**
 * A component's HTML, easy to compare: runs of spaces are one space, and none are left between tags or at the
 * edges of an element. `slot` is what stands between the component's tags.
 */
export async function render<Props extends object>(
  component: Component & ((props: Props) => unknown),
  props: Props,
  slot = '',
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, {
    props: Object.fromEntries(Object.entries(props)),
    slots: { default: slot },
  });
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/> (?=<)|(?<=<[a-z][^<>]*>) | (?=<\/)/g, (blank) => blank.trim())
    .trim();
}
