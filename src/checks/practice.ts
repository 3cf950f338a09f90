import type { AnyEntry, ModelEntry, ReportEntry, SessionEntry } from '../entries/entry.ts';
import { yearFault } from '../models/years.ts';
import type { DocumentRef } from '../schema/index.ts';
import { yearWords } from '../words/proposal.ts';
import type { Checker } from './checker.ts';
import { checkMaterial, checkQuiz } from './material.ts';
import { checkCounted, checkModelFit } from './model-fit.ts';
import { checkPeriod } from './period.ts';
import { checkSessionParts } from './session-parts.ts';
import { checkSessionTimes } from './session-times.ts';
import { checkTargets } from './targets.ts';

/** Words of the vocabulary and ids that a model names. */
export function checkModel(entry: ModelEntry, checker: Checker): void {
  const { data } = entry;
  checkUnit(entry, checker);
  checker.requireWord(entry, ['field'], 'fields', data.field);
  if (data.learnedFrom) checker.requireEntry(entry, ['learnedFrom'], 'model', data.learnedFrom);
  const fault = yearFault(data.years, Number(data.checkedOn.slice(0, 4)));
  if (fault) {
    checker.add(entry, ['years', fault.key], { code: 'ngay-trai-nhau', ...yearWords(fault) });
  }
  checkModelFit(entry, checker);
  checkCounted(entry, checker);
}

/** Words and ids that a report names; a plan must not show results. */
export function checkReport(entry: ReportEntry, checker: Checker): void {
  checkUnit(entry, checker);
  checkPeriod(entry, checker);
  checkTargets(entry, checker);
  for (const field of ['outcomes', 'limitations', 'solutions'] as const) {
    for (const [index, finding] of entry.data[field].entries()) {
      for (const [n, topic] of finding.topics.entries()) {
        checker.requireWord(entry, [field, index, 'topics', n], 'topics', topic);
      }
    }
  }
  if (entry.data.kind === 'ke-hoach' && entry.data.results.length > 0) {
    checker.add(entry, ['results'], {
      code: 'bai-thuc-tien',
      message: 'Bài loại “ke-hoach” chưa có kết quả nên không được ghi results:.',
      hint: 'Chuyển các số liệu sang targets:.',
    });
  }
}

/** Ids that a session names, in its lists, its agenda and its quiz; the times of its agenda. */
export function checkSession(entry: SessionEntry, checker: Checker): void {
  for (const kind of ['document', 'model', 'report'] as const) {
    for (const [index, id] of entry.data[`${kind}s`].entries()) {
      checker.requireEntry(entry, [`${kind}s`, index], kind, id);
    }
  }
  for (const [index, step] of entry.data.agenda.entries()) {
    for (const [n, item] of step.material.entries())
      checkMaterial(entry, item, ['agenda', index, 'material', n], checker);
  }
  checkQuiz(entry, checker);
  checkSessionTimes(entry, checker);
  checkSessionParts(entry, checker);
}

function checkUnit(entry: ModelEntry | ReportEntry, checker: Checker): void {
  checker.requireWord(entry, ['unitType'], 'unitTypes', entry.data.unitType);
  if (entry.data.place) checker.requireWord(entry, ['place'], 'places', entry.data.place);
  checkRefs(entry, entry.data.implements, checker);
}

function checkRefs(entry: AnyEntry, refs: readonly DocumentRef[], checker: Checker): void {
  for (const [index, ref] of refs.entries()) {
    if (typeof ref === 'string')
      checker.requireEntry(entry, ['implements', index], 'document', ref);
  }
}
