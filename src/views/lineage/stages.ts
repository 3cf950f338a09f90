import { type Lineage, stages } from '../../library/lineage/lineage.ts';
import { lineageWords as words } from '../../words/lineage.ts';

/** One stage on the way from a resolution to the units: what stands on it, or that nothing is known. */
export interface StageLine {
  name: string;
  text: string;
  isGap: boolean;
}

/** The stages that a tree reaches or ought to reach, from the top down. */
export function stageLines({ counts, gaps }: Pick<Lineage, 'counts' | 'gaps'>): StageLine[] {
  return stages
    .filter((stage) => counts[stage] > 0 || gaps.includes(stage))
    .map((stage) => ({
      name: words.stages[stage],
      text: counts[stage] > 0 ? words.entries[stage](counts[stage]) : words.gaps[stage],
      isGap: counts[stage] === 0,
    }));
}
