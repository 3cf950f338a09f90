import { describe, expect, test } from 'vitest';
import { projectContent } from '../../entries/testing/project-content.ts';
import { buildLibrary } from '../../library/build-library.ts';
import { rankByFit } from '../../models/fit.ts';
import { fitCases } from '../testing/fit-cases.ts';
import { modelIndex } from './model-data.ts';
import { galleryOf } from './model-gallery.ts';

describe('the models that a knowing cadre would show a unit', async () => {
  const library = buildLibrary({ ...(await projectContent()), day: '' });
  const models = library.once(galleryOf);
  const index = modelIndex(library);
  const found = fitCases.map(({ said, situation, model }) => {
    const first = rankByFit(index, situation).slice(0, 3);
    const ids = first.map(({ row }) => models[row]?.id ?? '');
    return { said, isFound: ids.includes(model), model, ids };
  });

  test('in 18 of 20 cases the expected one stands among the first three', () => {
    const lost = found.filter(({ isFound }) => !isFound);
    expect(found).toHaveLength(20);
    expect(lost.length, JSON.stringify(lost, null, 1)).toBeLessThanOrEqual(2);
  });

  test.each(found)('the expected model is in the gallery: $said', ({ model }) => {
    expect(models.map(({ id }) => id)).toContain(model);
  });
});
