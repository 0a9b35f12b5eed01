/** The procedure as plain text: for firms without a website, for letters, and for whoever asks for a copy. */
import type { Procedure, ProcedureBlock, ProcedureSection, ProcedureWay } from '../../sdk/contract/procedure.ts';
import { marksOf } from '../../sdk/words/marks.ts';

export function plainTextOf({ firm, title, sections, locale }: Procedure): string {
  const { colon } = marksOf(locale);
  const parts = [firm, underlined(title, '='), ...sections.map((one) => sectionText(one, colon))];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ title, blocks }: ProcedureSection, colon: string): string {
  const told = blocks.map((block) => blockText(block, colon));
  return [...(title ? [underlined(title, '-')] : []), ...told].join('\n\n');
}

function blockText(block: ProcedureBlock, colon: string): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  const { title, ways, checked } = block;
  return [
    ...(title ? [`${title}${colon.trimEnd()}`] : []),
    ...ways.map((way) => wayText(way, colon)),
    ...(checked ? [checked] : []),
  ].join('\n');
}

const wayText = ({ label, value, note }: ProcedureWay, colon: string): string =>
  `${label}${colon}${value}${note ? ` (${note})` : ''}`;

const underlined = (title: string, line: string): string => `${title}\n${line.repeat([...title].length)}`;
