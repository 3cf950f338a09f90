import type { Kind } from '../entries/kinds.ts';
import type { editingWords } from '../words/editing.ts';

/** A part of the form: its name in the words, and the fields in it. */
export interface FormSection {
  id: keyof typeof editingWords.sections;
  keys: readonly string[];
  /** Whether it is shown unfolded to begin with. */
  open?: boolean;
}

const part = (id: FormSection['id'], keys: string, open = false): FormSection => ({
  id,
  keys: keys.split(' '),
  open,
});

/** The form part by part, in the order in which offices know these things; a test holds that no field is left out. */
export const formSections: Readonly<Record<Kind, readonly FormSection[]>> = {
  document: [
    part('main', 'number type title issuer place commune issuedOn term signer topics', true),
    part('sources', 'sources verification checkedOn reading published', true),
    part('relations', 'relations', true),
    part('content', 'summary keyPoints'),
    part('force', 'effectiveOn expiredOn period validity'),
    part('provisions', 'provisions'),
    part('duties', 'tasks targets carriedOut'),
    part('questions', 'questions quiz quizFacts'),
    part('more', 'shortName aliases askedAs issuerName coIssuers citedAs note'),
  ],
  model: [
    part(
      'main',
      'name unit unitType place district nationwide field years by danVanKheo topics',
      true,
    ),
    part(
      'story',
      'difficulty difficultyInferred actions results limitations lessons aims needs',
      true,
    ),
    part('sources', 'sources verification checkedOn', true),
    part('fit', 'fit setAside'),
    part('relations', 'implements learnedFrom spread continued'),
    part('more', 'recognition showcase note'),
  ],
  report: [
    part('main', 'title unit unitType kind place period publishedOn summary topics', true),
    part('sources', 'sources verification checkedOn', true),
    part('findings', 'results outcomes limitations solutions', true),
    part('relations', 'implements mottos'),
    part('duties', 'targets tasks duties'),
    part('more', 'note'),
  ],
  session: [
    part('main', 'title audience minutes summary objectives topics checkedOn', true),
    part('agenda', 'agenda', true),
    part('relations', 'documents models reports', true),
    part('questions', 'questions quiz', true),
    part('more', 'prepare notes slips adapt'),
  ],
};
