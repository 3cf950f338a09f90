import { expect, test } from 'vitest';
import { toHtml } from './to-html.ts';
import { h, textOf } from './tree.ts';

test('text and attributes are escaped', () => {
  const tree = h('p', { 'aria-label': `"><script>'` }, '<b>&"', h('br'), h('em.x', {}, "Đ'"));
  expect(toHtml(tree)).toBe(
    '<p aria-label="&quot;&gt;&lt;script&gt;&#39;">&lt;b&gt;&amp;&quot;<br><em class="x">Đ&#39;</em></p>',
  );
});

test('children that are not there leave nothing', () => {
  expect(toHtml(h('p', {}, undefined, false, '', ['a', [h('b', {}, 'c')]]))).toBe(
    '<p>a<b>c</b></p>',
  );
});

test('the text of a tree is all its text', () => {
  expect(textOf(h('ul', {}, h('li', {}, 'một'), h('li', {}, 'hai')))).toBe('một hai');
});
