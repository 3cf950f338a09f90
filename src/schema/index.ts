import './page-policy.ts';

export {
  type Answer,
  type AnswerGroupData,
  answerGroupSchema,
  answerSchema,
} from './answer.ts';
export type { Basis } from './basis.ts';
export { type DocumentData, documentSchema } from './document.ts';
export { type SplitFile, splitFrontmatter } from './frontmatter.ts';
export { conflictLine, type FileFault, frontmatterFault } from './frontmatter-fault.ts';
export { type Issuer, issuerSchema, levels } from './issuer.ts';
export { markdownFeatures } from './markdown-features.ts';
export type { Material } from './material.ts';
export { type ModelData, modelSchema } from './model.ts';
export type { ModelFit, SetAsideReason } from './model-fit.ts';
export { type Motto, mottoSchema } from './motto.ts';
export { nearest } from './nearest.ts';
export { type News, newsSchema } from './news.ts';
export { type Locate, type Parsed, parseYaml } from './parse-yaml.ts';
export { formatProblems, inOrder, type Problem, summariseProblems } from './problem.ts';
export { type Province, provinceSchema, type Region, regions } from './province.ts';
export { type ProvisionData, provisionSchema } from './provision.ts';
export type { Reading } from './reading.ts';
export { type Redirect, redirectsSchema } from './redirect.ts';
export { type Relation, type RelationKind, relationKinds, relationSchema } from './relation.ts';
export { type Duty, type Finding, type ReportData, reportSchema } from './report.ts';
export { guideFile, guideOf, type Rule, rules } from './rules.ts';
export { type Salvaged, salvage } from './salvage.ts';
export { fieldPath } from './schema-at.ts';
export { type QuizItem, type SessionData, sessionSchema } from './session.ts';
export { type DocumentRef, documentRefSchema, type Source, sourceSchema } from './source.ts';
export {
  type CountedKind,
  countedKinds,
  type DuePeriod,
  duePeriods,
  type Period,
  type Result,
  type Target,
  type Task,
} from './target.ts';
export { type Trait, type TraitKind, traitKinds, traitSchema } from './trait.ts';
export { type ValidityStatus, validityStatuses } from './validity.ts';
export {
  type Acronym,
  acronymSchema,
  type CongressTerm,
  congressTermSchema,
  type DocumentType,
  documentTypeSchema,
  type Group,
  groupSchema,
  type IssuerMark,
  issuerMarkSchema,
  type Law,
  lawSchema,
  type Term,
  type Topic,
  termSchema,
} from './vocabulary.ts';
