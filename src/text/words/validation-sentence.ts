import type { Language } from '../../model/plan/plan.ts';
import type { Validation } from '../../model/subjects/validation.ts';
import { counted } from './counted.ts';

/**
 * The check of data files in one sentence without a full stop:
 * `有错误    3 个文件，1250 行，2 个错误，1 个警告，1 个来源未报送`.
 */
export function validationSentence(
  { summary, inputs }: Pick<Validation, 'summary' | 'inputs'>,
  language: Language,
): string {
  const { files, errors, warnings, notes } = summary;
  const rows = inputs.reduce((sum, input) => sum + input.rows.read, 0);
  const missing = summary.sources - summary.supplied;
  const isZh = language === 'zh';
  const parts = [
    isZh ? `${files} 个文件` : counted(files, 'file'),
    isZh ? `${rows} 行` : counted(rows, 'row'),
    errors > 0 && (isZh ? `${errors} 个错误` : counted(errors, 'error')),
    warnings > 0 && (isZh ? `${warnings} 个警告` : counted(warnings, 'warning')),
    notes > 0 && (isZh ? `${notes} 条说明` : counted(notes, 'note')),
    missing > 0 && (isZh ? `${missing} 个来源未报送` : `${counted(missing, 'source')} missing`),
  ].filter((part) => part !== false);
  const outcome = errors > 0 ? (isZh ? '有错误' : 'errors found') : isZh ? '没有错误' : 'no errors';
  return `${outcome}    ${parts.join(isZh ? '，' : ', ')}`;
}
