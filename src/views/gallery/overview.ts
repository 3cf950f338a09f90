import { provinceTiles } from '../../figures/province-tiles.ts';
import { regions } from '../../schema/index.ts';
import { regionNames, overviewWords as words } from '../../words/gallery.ts';
import type { ShownValue } from '../lists/facets.ts';
import type { Site } from '../site.ts';
import { shownModelFacets } from './model-facets.ts';

/** Where the models are, of which fields and years. */
export interface ModelOverview {
  /** Tiles of the provinces, as SVG. */
  tiles: string;
  hint: string;
  /** Difficulties as people say them, those that most models answer first. */
  difficulties: readonly ShownValue[];
  moreDifficulties: readonly ShownValue[];
  fields: readonly ShownValue[];
  years: readonly ShownValue[];
  regions: readonly { name: string; provinces: readonly ShownValue[] }[];
}

/** So many difficulties stand beside the map without a further tap. */
const firstDifficulties = 12;

export function modelOverview(site: Pick<Site, 'library' | 'url' | 'once'>): ModelOverview {
  const { library, url } = site;
  const facets = shownModelFacets(site);
  const valuesOf = (key: string) => facets.find((facet) => facet.key === key)?.values ?? [];
  const byProvince = new Map(valuesOf('dia-phuong').map((value) => [value.value, value]));
  const difficulties = valuesOf('kho-khan');
  const { provinces } = library.vocabulary;
  const placed = [...byProvince.values()].reduce((sum, { count }) => sum + count, 0);
  const nationwide = library.models.filter(({ data }) => data.nationwide).length;
  return {
    tiles: provinceTiles(provinces, ({ id }) => {
      const value = byProvince.get(id);
      return { count: value?.count ?? 0, address: value?.href ?? url(`/dia-phuong/${id}/`) };
    }),
    hint: words.hint(nationwide, library.models.length - placed - nationwide),
    difficulties: difficulties.slice(0, firstDifficulties),
    moreDifficulties: difficulties.slice(firstDifficulties),
    fields: valuesOf('linh-vuc'),
    years: valuesOf('nam').filter(({ value }) => /^\d+$/.test(value)),
    regions: regions.map((region) => ({
      name: regionNames[region],
      provinces: provinces.flatMap((province) =>
        province.region === region ? (byProvince.get(province.id) ?? []) : [],
      ),
    })),
  };
}
