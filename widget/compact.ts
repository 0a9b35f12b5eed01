/** Part of the build: takes the line breaks and indents out of `html` and `css` templates, which nobody downloads for reading. */

/**
 * The source with every run of white space that holds a line break, inside a template tagged `html` or `css`, as one
 * space; in `css` also without the spaces its grammar does not need. Nothing else changes.
 */
export function compactTemplates(source: string): string {
  let out = '';
  let at = 0;
  while (at < source.length) {
    const tag = /\b(html|css)`/y;
    tag.lastIndex = at;
    const found = tag.exec(source);
    if (!found) {
      out += source[at++];
      continue;
    }
    const [text, end] = template(source, tag.lastIndex, found[1] === 'css' ? squeezeCss : squeezeHtml);
    out += found[0] + text;
    at = end;
  }
  return out;
}

type Squeeze = (text: string) => string;

/** From behind the opening backtick to behind the closing one. */
function template(source: string, from: number, squeeze: Squeeze): [text: string, end: number] {
  let out = '';
  let plain = '';
  let at = from;
  while (source[at] !== '`') {
    if (source.startsWith('${', at)) {
      const end = endOfExpression(source, at + 2);
      out += `${squeeze(plain)}\${${compactTemplates(source.slice(at + 2, end))}}`;
      plain = '';
      at = end + 1;
    } else {
      if (source[at] === undefined) throw new Error('A template that does not end');
      const width = source[at] === '\\' ? 2 : 1;
      plain += source.slice(at, at + width);
      at += width;
    }
  }
  return [`${out}${squeeze(plain)}\``, at + 1];
}

/** The closing brace of an expression, over strings, templates and inner braces. */
function endOfExpression(source: string, from: number): number {
  let at = from;
  for (let depth = 0; depth > 0 || source[at] !== '}'; at++) {
    const char = source[at];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (char === "'" || char === '"') at = source.indexOf(char, at + 1);
    else if (char === '`') at = template(source, at + 1, (text) => text)[1] - 1;
    if (char === undefined || at < 0) throw new Error('An expression that does not end');
  }
  return at;
}

const squeezeHtml: Squeeze = (text) => text.replace(/\s*\n\s*/g, ' ');

const squeezeCss: Squeeze = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
