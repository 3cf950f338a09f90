import {
  type AnswerGroupData,
  answerGroupSchema,
  type Locate,
  type Problem,
  parseYaml,
} from '../schema/index.ts';

/** Folder of the questions and answers, one YAML file a subject. */
export const answersFolder = 'content/answers';

/** The questions of one subject, and where they stand. */
export interface AnswerGroup extends AnswerGroupData {
  /** Name of the file without `.yaml`: the last part of its page's address. */
  id: string;
  /** Path of the file from the project's root. */
  file: string;
  locate: Locate;
}

/** Whether a file holds questions and answers. */
export function isAnswersFile(file: string): boolean {
  return file.startsWith(`${answersFolder}/`) && file.endsWith('.yaml');
}

/** Reads the files of questions and answers, by path, in order; what cannot be read is told. */
export function readAnswers(sources: ReadonlyMap<string, string>): {
  answers: AnswerGroup[];
  problems: Problem[];
} {
  const answers: AnswerGroup[] = [];
  const problems: Problem[] = [];
  for (const [file, source] of [...sources].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const id = file.slice(answersFolder.length + 1, -'.yaml'.length);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      problems.push({
        file,
        line: 1,
        column: 1,
        field: '',
        code: 'ten-tep',
        message: `Tên tệp “${id}.yaml” không dùng làm địa chỉ được.`,
        hint: 'Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ doi-thoai.yaml, đặt thẳng trong content/answers/.',
        severity: 'error',
      });
      continue;
    }
    const { data, locate, problems: own } = parseYaml(source, answerGroupSchema, file);
    problems.push(...own);
    if (data) answers.push({ ...data, id, file, locate });
  }
  return { answers, problems };
}
