import { lowerFirst } from './lower-first.ts';

/** What two models share, as a part of a sentence. */
const likenessNames = {
  difficulty: (name: string) => `cùng khó khăn: ${lowerFirst(name)}`,
  topic: (name: string) => `cùng chủ đề ${lowerFirst(name)}`,
  field: (name: string) => `cùng lĩnh vực ${lowerFirst(name)}`,
  'unit-type': (name: string) => `nơi thực hiện cùng là ${lowerFirst(name)}`,
  province: (name: string) => `cùng ở ${name}`,
  region: () => 'cùng vùng',
} as const;

/** Names of what two models may share. */
export const likenessTitles = {
  difficulty: 'cùng khó khăn',
  topic: 'cùng chủ đề do ban biên tập gắn',
  field: 'cùng lĩnh vực',
  'unit-type': 'cùng loại đơn vị',
  province: 'cùng tỉnh, thành phố (theo địa giới từ ngày 01/7/2025)',
  region: 'cùng vùng',
} as const;

/** "Vì cùng lĩnh vực kinh tế; nơi thực hiện cùng là xã, phường." */
export function likenessSentence(
  reasons: readonly { kind: keyof typeof likenessNames; name?: string }[],
): string {
  const difficulties = reasons.filter(({ kind }) => kind === 'difficulty');
  const others = reasons.filter(({ kind }) => kind !== 'difficulty');
  const names = difficulties.map(({ name = '' }) => lowerFirst(name)).join(', ');
  const parts = others.map(({ kind, name = '' }) => likenessNames[kind](name));
  return `Vì ${[...(names ? [likenessNames.difficulty(names)] : []), ...parts].join('; ')}.`;
}
