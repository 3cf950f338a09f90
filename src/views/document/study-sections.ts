import type { DocumentEntry } from '../../entries/entry.ts';
import { escapeHtml } from '../../html/escape.ts';
import { documentWords as words } from '../../words/document.ts';
import { quizView } from '../entry/quiz.ts';
import type { ListItem, Section } from '../entry/section.ts';
import { sectionPlan } from '../entry/section-plan.ts';
import type { Site } from '../site.ts';

const plan = sectionPlan.document;
type Needed = Pick<Site, 'library' | 'url' | 'inline'>;

/** What is for studying a document and not for looking it up: folded, behind what it says. */
export function studySections(entry: DocumentEntry, site: Needed): Section[] {
  const { data } = entry;
  const names = words.sections;
  const sections: (Section | false)[] = [
    data.questions.length > 0 && {
      id: plan.questions.id,
      title: names.questions,
      folded: true,
      part: {
        kind: 'list',
        ordered: true,
        items: data.questions.map((text) => ({ html: site.inline(text, entry) })),
      },
    },
    data.quiz.length > 0 && {
      id: plan.quiz.id,
      title: names.quiz,
      folded: true,
      part: { kind: 'quiz', quiz: quizView(data.quiz, entry, site) },
    },
    data.citedAs.length > 0 && {
      id: plan.citedAs.id,
      title: names.citedAs,
      folded: true,
      part: { kind: 'list', items: data.citedAs.map((item) => citedAs(item, site)) },
    },
    data.quizFacts.length > 0 && {
      id: 'du-kien',
      title: '',
      unlisted: true,
      part: {
        kind: 'folded',
        summary: words.quizFacts(data.quizFacts.length),
        items: data.quizFacts.map((fact) => site.inline(fact, entry)),
      },
    },
  ];
  return sections.filter((section) => section !== false);
}

function citedAs(
  { text, report, problem }: DocumentEntry['data']['citedAs'][number],
  { url }: Pick<Site, 'url'>,
): ListItem {
  const link = `<a href="${escapeHtml(url(`/thuc-tien/${report}/`))}">${words.unitsAccount}</a>`;
  return {
    html: `“${escapeHtml(text)}” (${link}${problem ? `): ${escapeHtml(problem)}` : ').'}`,
  };
}
