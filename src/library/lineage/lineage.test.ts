import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { coreDocuments, lineageOf, originsOf } from './lineage.ts';
import { nodesOf, type TreeNode } from './step-tree.ts';
import { carryingOut, keyOf, stepsDown } from './steps.ts';

const root = documentOf('goc', { issuedOn: '2013', questions: ['Vì sao?'] });
const relatedTo = (...targets: [kind: string, target: string][]) => ({
  relations: targets.map(([kind, target]) => ({ kind, target })),
});
const local = { issuer: 'tinh-uy', place: 'lai-chau' };
const programme = documentOf('chuong-trinh', {
  ...local,
  issuedOn: '2014',
  ...relatedTo(['trien-khai', 'goc']),
});

/** A tree as nested arrays of ids. */
const shape = ({ entry, children }: TreeNode): unknown[] => [entry.id, ...children.map(shape)];
const treeOf = (...others: Parameters<typeof libraryOf>[0]) =>
  lineageOf(libraryOf([root, ...others]), root);

test('a model stands below the programme it carries out, and that below the resolution', () => {
  const model = modelOf('mo-hinh', { implements: ['chuong-trinh'] });
  expect(shape(treeOf(programme, model).root)).toEqual(['goc', ['chuong-trinh', ['mo-hinh']]]);
});

test('an entry that names several stands once, at the end of the longest way, and keeps the rest', () => {
  const model = modelOf('mo-hinh', { implements: ['goc', 'chuong-trinh'] });
  const { root: top } = treeOf(programme, model);
  expect(shape(top)).toEqual(['goc', ['chuong-trinh', ['mo-hinh']]]);
  const [, , leaf] = nodesOf(top);
  expect(leaf?.step?.parent.id).toBe('chuong-trinh');
  expect(leaf?.also.map(({ parent }) => parent.id)).toEqual(['goc']);
});

test.each([
  ['trien-khai', true],
  ['huong-dan', true],
  ['tiep-tuc-thuc-hien', true],
  ['can-cu', true],
  ['thay-the', false],
  ['sua-doi', false],
  ['bai-bo', false],
  ['so-ket', false],
  ['lien-quan', false],
])('the relation %s carries out: %s', (kind, expected) => {
  const other = documentOf('khac', { issuedOn: '2019', ...relatedTo([kind, 'goc']) });
  expect(treeOf(other).root.children.length > 0).toBe(expected);
});

test('of several verbs to one document the more telling is kept', () => {
  const other = documentOf('khac', {
    issuedOn: '2019',
    ...relatedTo(['can-cu', 'goc'], ['trien-khai', 'goc']),
  });
  expect(treeOf(other).root.children.map(({ step }) => step?.kind)).toEqual(['trien-khai']);
});

test('stages are counted, and those of which nothing is known are gaps', () => {
  const report = reportOf('bai', { implements: ['goc'] });
  const { counts, gaps } = treeOf(programme, report);
  expect(counts).toEqual({ 'trung-uong': 0, tinh: 1, 'don-vi': 0, 'thuc-te': 1 });
  expect(gaps).toEqual(['don-vi']);
});

test("a unit's plan kept as an account counts as a plan", () => {
  const plan = reportOf('ke-hoach', { kind: 'ke-hoach', implements: ['goc'] });
  expect(treeOf(plan).counts['don-vi']).toBe(1);
});

test('a province has no gap above itself', () => {
  const library = libraryOf([programme]);
  expect(lineageOf(library, programme).gaps).toEqual(['don-vi', 'thuc-te']);
});

test('provinces stand before units, and each by day', () => {
  const model = modelOf('mo-hinh', { implements: ['goc'] });
  const later = documentOf('sau', {
    ...local,
    issuedOn: '2020',
    ...relatedTo(['trien-khai', 'goc']),
  });
  const central = documentOf('tw', { issuedOn: '2021', ...relatedTo(['huong-dan', 'goc']) });
  expect(
    treeOf(model, later, programme, central).root.children.map(({ entry }) => entry.id),
  ).toEqual(['tw', 'chuong-trinh', 'sau', 'mo-hinh']);
});

test('a tree has a page when its document is written up and somebody carries it out', () => {
  const library = libraryOf([root, programme, documentOf('le', { questions: ['Gì?'] })]);
  expect(coreDocuments(library).map(({ id }) => id)).toEqual(['goc']);
});

test('from a model the way goes up, each document once', () => {
  const model = modelOf('mo-hinh', { implements: ['goc', 'chuong-trinh', { number: '1-KL/TW' }] });
  const origins = originsOf(libraryOf([root, programme, model]), model);
  expect(origins.map(shape)).toEqual([['chuong-trinh', ['goc']]]);
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyLibrary = fc
  .array(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      kind: fc.constantFrom('trien-khai', 'can-cu', 'thay-the', 'lien-quan'),
    }),
    { maxLength: 14 },
  )
  .map((relations) =>
    libraryOf([
      ...ids.map((id) =>
        documentOf(id, {
          relations: relations
            .filter(({ from }) => from === id)
            .map(({ kind, to }) => ({ kind, target: to })),
        }),
      ),
      modelOf('m', { implements: ['a', 'b'] }),
    ]),
  );

test('any relations, in circles too, give trees with each entry once and no step not stated', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      for (const { entry } of library.documents) {
        const nodes = nodesOf(lineageOf(library, entry).root);
        expect(new Set(nodes.map((node) => keyOf(node.entry))).size).toBe(nodes.length);
        for (const { step, also } of nodes) {
          for (const { kind, child, parent } of step ? [step, ...also] : []) {
            const stated =
              child.kind === 'document'
                ? child.data.relations.some(
                    (relation) => relation.kind === kind && relation.target === parent.id,
                  )
                : child.data.implements.includes(parent.id);
            expect(stated).toBe(true);
            if (kind !== 'thuc-hien') expect(carryingOut).toContain(kind);
          }
        }
        expect(nodes.length > 1).toBe(stepsDown(library, entry.id).length > 0);
      }
    }),
    { numRuns: 60 },
  );
});
