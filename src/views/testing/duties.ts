import { documentOf, reportOf } from '../../entries/testing/sample.ts';
import { siteOf } from './sample.ts';

// The day of the sample is 21 November 2026.
const plan = reportOf('ke-hoach', {
  ...{ kind: 'ke-hoach', unit: 'Một đơn vị', period: { from: '2026', to: '2026' } },
  duties: [{ what: 'Báo cáo quý.[^1]', every: 'quy', to: 'Tỉnh ủy', due: 'ngày 20' }],
});
/** A plan whose time is over. */
export const oldPlan = reportOf('ke-hoach-cu', {
  ...{ kind: 'ke-hoach', unit: 'Đơn vị cũ', period: { from: '2022', to: '2022' } },
  duties: [{ what: 'Báo cáo năm', every: 'nam' }],
});
const document = documentOf('25-nq-tw-2013', {
  ...{ number: '25-NQ/TW', issuedOn: '2013-06-03' },
  tasks: [{ who: 'Cấp ủy', what: 'Báo cáo', reportEvery: ['thang', 'nam'] }],
});

/** A site with duties to report: of a plan that runs, of one that is over, of a document. */
export const siteWithDuties = siteOf([plan, oldPlan, document]);
