import { expect, test } from 'vitest';
import { documentOf, modelOf, reportOf } from '../../entries/testing/sample.ts';
import { libraryOf } from '../testing/sample.ts';
import { basisOf } from './step-basis.ts';

const resolution = documentOf('25-nq-tw-2013', { number: '25-NQ/TW', issuedOn: '2013-06-03' });
const source = { title: 'Một bài', url: 'https://example.org/bai' };
const sources = [{ title: 'Nguồn một', url: 'https://example.org/' }, source];

function basis(child: object, note?: string, ofResolution: object = {}) {
  const conclusion = documentOf('43-kl-tw-2019', {
    number: '43-KL/TW',
    type: 'Kết luận',
    issuedOn: '2019-01-07',
    sources,
    ...child,
  });
  const root = documentOf('25-nq-tw-2013', { ...resolution.data, ...ofResolution });
  const library = libraryOf([root, conclusion]);
  return basisOf(library, conclusion, root, 'tiep-tuc-thuc-hien', note);
}

const naming = 'Trung ương đánh giá Nghị quyết 25-NQ/TW năm 2013.';
const saying = 'Trung ương tiếp tục thực hiện Nghị quyết 25-NQ/TW năm 2013.[^2]';

test('a remark on the relation itself comes before every sentence', () => {
  expect(basis({ summary: saying }, 'Suy từ trích yếu.[^2]')).toMatchObject({
    sentence: 'Suy từ trích yếu.',
    strength: 'note',
    sources: [source],
  });
});

test('the sentence with the verb is taken, with the sources that its passage names', () => {
  expect(basis({ summary: naming, keyPoints: [saying] })).toMatchObject({
    sentence: 'Trung ương tiếp tục thực hiện Nghị quyết 25-NQ/TW năm 2013.',
    field: ['keyPoints', 0],
    strength: 'says',
    sources: [source],
  });
});

test('a passage of the body gives its sources too', () => {
  const lines = 'Mở đầu.[^1]\n\nTrung ương tiếp tục thực hiện Nghị quyết 25-NQ/TW năm 2013.[^2]\n';
  const conclusion = documentOf('43-kl-tw-2019', { issuedOn: '2019', sources }, lines);
  const library = libraryOf([resolution, conclusion]);
  expect(basisOf(library, conclusion, resolution, 'tiep-tuc-thuc-hien')).toMatchObject({
    field: [],
    sources: [source],
  });
});

test('a sentence that only names the document is told apart', () => {
  expect(basis({ summary: naming })).toMatchObject({ strength: 'names', field: ['summary'] });
});

test('a verb of another clause does not count', () => {
  const summary =
    'Đánh giá Nghị quyết 25-NQ/TW năm 2013; tiếp tục thực hiện các việc khác của nhiệm kỳ.';
  expect(basis({ summary })?.strength).toBe('names');
});

test('the official title speaks where no sentence has the verb', () => {
  const title = 'Về tiếp tục thực hiện Nghị quyết số 25-NQ/TW';
  expect(basis({ title, summary: naming })).toMatchObject({ sentence: title, strength: 'title' });
});

test('the text of the older document may say it', () => {
  const summary = 'Được tiếp tục theo Kết luận 43-KL/TW năm 2019.';
  expect(basis({}, undefined, { summary })).toMatchObject({
    sentence: summary,
    entry: { id: '25-nq-tw-2013' },
    strength: 'says',
  });
});

test('a question tells nothing', () => {
  expect(basis({ questions: ['Vì sao tiếp tục Nghị quyết 25-NQ/TW năm 2013?'] })).toBeUndefined();
});

test.each([
  // the model is drawn from the account that says it
  [[{ report: 'mot-don-vi' }], 'mot-don-vi'],
  // from another source
  [[{ title: 'Một trang' }], undefined],
])('a model with the sources %j rests on the account %s', (own, expected) => {
  const report = reportOf('mot-don-vi', {
    implements: ['25-nq-tw-2013'],
    summary: 'Đơn vị thực hiện Nghị quyết 25-NQ/TW năm 2013.',
  });
  const model = modelOf('to-tu-quan', { implements: ['25-nq-tw-2013'], sources: own });
  const library = libraryOf([resolution, report, model]);
  expect(basisOf(library, model, resolution, 'thuc-hien')?.entry.id).toBe(expected);
});

test('the name of a guidance is no verb', () => {
  const guidance = documentOf('05-hd-vptw-2026', {
    type: 'Hướng dẫn',
    number: '05-HD/VPTW',
    issuedOn: '2026-05-27',
    summary: 'Hướng dẫn 05-HD/VPTW ra sau Nghị quyết 25-NQ/TW năm 2013.',
  });
  const library = libraryOf([resolution, guidance]);
  expect(basisOf(library, guidance, resolution, 'huong-dan')?.strength).toBe('names');
});
