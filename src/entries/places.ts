import type { Province } from '../schema/index.ts';

/** A province as it was named at some time, and the one it belongs to since 1 July 2025. */
export interface Place {
  id: string;
  name: string;
  type: Province['type'];
  /** Id of the province since 1 July 2025. */
  nowId: string;
  nowName: string;
  /** Whether it is that province by itself, maybe under another name, and no part of it. */
  alone?: boolean;
}

/** Every province of now and of before, by its id. */
export function placesOf(provinces: readonly Province[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const province of provinces) {
    const now = { nowId: province.id, nowName: province.name };
    places.set(province.id, { id: province.id, name: province.name, type: province.type, ...now });
    const alone = province.former.length === 1 ? { alone: true } : {};
    for (const former of province.former) {
      // The five cities of before kept their names; whatever is called otherwise was a province.
      const type = former.id === province.id ? province.type : 'tinh';
      places.set(former.id, { ...former, type, ...now, ...alone });
    }
  }
  return places;
}
