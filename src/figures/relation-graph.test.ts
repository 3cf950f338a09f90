import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, modelOf } from '../entries/testing/sample.ts';
import { neighbourhood } from '../library/lineage/neighbourhood.ts';
import { libraryOf } from '../library/testing/sample.ts';
import { drawRelations } from './draw-relations.ts';
import { assignLanes, laneGraph } from './graph-lanes.ts';
import { wideGraph } from './graph-wide.ts';
import { relationGraph } from './relation-graph.ts';
import type { Drawing } from './state-drawing.ts';
import { textWidth } from './text-width.ts';

const told = { name: 'Đã có văn bản mới hơn', short: '207-QĐ/TW, suy đoán', doubtful: true };
const drawing: Drawing = {
  url: (address) => address,
  stateOf: () => ({ status: 'co-van-ban-moi-hon', ...told }),
};
const models = Array.from({ length: 9 }, (_, at) =>
  modelOf(`mo-hinh-${at}`, {
    name: `Mô hình <${at}> & “dân vận khéo” ở nơi rất xa`,
    implements: ['goc'],
  }),
);
const root = documentOf('goc', { number: '25-NQ/TW', issuedOn: '2013' });
const crowd = libraryOf([root, ...models]);
const graphOf = (library: ReturnType<typeof libraryOf>, id: string) => {
  const entry = library.document(id)?.entry ?? root;
  return relationGraph(neighbourhood(library, entry, 2), drawing);
};

test('many of one kind fold into a box that leads to the list', () => {
  const { boxes, links } = graphOf(crowd, 'goc');
  const more = boxes.filter(({ kind }) => kind === 'more');
  expect(more).toMatchObject([{ name: '+4 mô hình', href: '#nhom-model' }]);
  expect(boxes).toHaveLength(1 + 5 + 1);
  expect(links.at(-1)).toMatchObject({ from: more[0]?.key, to: 'document/goc', directed: true });
});

test('names are escaped in the picture', () => {
  const [svg = ''] = drawRelations(crowd, root, drawing).svgs;
  expect(svg).toContain('&lt;0&gt; &amp;');
  expect(svg).not.toContain('<0>');
});

test('a box of a document tells its state with the reason, drawn from shapes that stand there once', () => {
  const { svgs, symbols } = drawRelations(crowd, root, drawing);
  expect(symbols.match(/<symbol id="tinh-trang-newer"/g)).toHaveLength(1);
  for (const svg of svgs) {
    expect(
      svg.match(/<use href="#tinh-trang-newer"[^>]*class="status-co-van-ban-moi-hon"/g),
    ).toHaveLength(1);
    expect(svg.replace(/<[^>]*>/g, ' ')).toMatch(/Đã có văn bản[^+]*207-QĐ\/TW/);
  }
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyLibrary = fc
  .array(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      kind: fc.constantFrom('trien-khai', 'can-cu', 'thay-the', 'lien-quan'),
    }),
    { maxLength: 18 },
  )
  .map((relations) =>
    libraryOf(
      ids.map((id) =>
        documentOf(id, {
          number: `1573/KH-BDVTW-BCSĐCP-${id}`,
          title: 'Về tăng cường và đổi mới sự lãnh đạo của Đảng',
          relations: relations
            .filter(({ from }) => from === id)
            .map(({ kind, to }) => ({ kind, target: to })),
        }),
      ),
    ),
  );

test('any relations, in circles too, are drawn with each box once and no link not stated', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const graph = graphOf(library, 'a');
      expect(new Set(graph.boxes.map(({ key }) => key)).size).toBe(graph.boxes.length);
      for (const { from, to, directed } of graph.links) {
        const states = (one: string, other: string) =>
          library
            .document(one.replace('document/', ''))
            ?.data.relations.some(
              ({ target, kind }) =>
                `document/${target}` === other && (kind !== 'lien-quan') === directed,
            );
        expect(states(from, to) || (!directed && states(to, from))).toBe(true);
      }
      const { boxes } = wideGraph(graph, () => 'x');
      for (const [at, one] of boxes.entries()) {
        for (const line of one.name) expect(textWidth(line, 13)).toBeLessThanOrEqual(one.width);
        for (const line of [...one.detail, ...one.state]) {
          expect(textWidth(line, 12)).toBeLessThanOrEqual(one.width);
        }
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart).toBe(true);
        }
      }
      for (const box of laneGraph(graph, 'x').boxes) {
        for (const line of box.verbs) expect(textWidth(line, 12)).toBeLessThanOrEqual(box.width);
      }
    }),
    { numRuns: 40 },
  );
});

test('two bundles of links never share a lane where they overlap', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const { boxes, links } = graphOf(library, 'a');
      const laid = assignLanes(boxes, links);
      for (const one of laid) {
        for (const other of laid) {
          if (one.lane !== other.lane) continue;
          const shareAnEnd = [one.link.from, one.link.to].some((end) =>
            [other.link.from, other.link.to].includes(end),
          );
          const apart =
            Math.max(...one.rows) < Math.min(...other.rows) ||
            Math.max(...other.rows) < Math.min(...one.rows);
          expect(shareAnEnd || apart).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a guess is drawn dotted and called so', () => {
  const library = libraryOf([
    documentOf('goc', { number: '1-CT/TW', issuedOn: '2001-01-01' }),
    documentOf('sau', {
      ...{ number: '2-CT/TW', issuedOn: '2005-01-01' },
      relations: [{ kind: 'thay-the', target: 'goc', certainty: 'suy-doan' }],
    }),
  ]);
  const view = library.document('goc');
  if (!view) throw new Error('the document is held');
  const { svgs, graph } = drawRelations(library, view.entry, drawing);
  expect(graph.links).toMatchObject([{ verb: 'Có thể thay thế (suy đoán)', guess: true }]);
  for (const svg of svgs) expect(svg).toContain('class="fig-line fig-guess"');
});
