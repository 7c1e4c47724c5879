import { positionInLines } from './place-text.js';
import type { Reporter } from './reporter.js';
import { element, XML_HEAD } from './xml.js';

/** Version of Checkstyle whose form of report this is; readers ask for nothing newer. */
const CHECKSTYLE_VERSION = '4.3';

/** The XML of Checkstyle, which Jenkins (Warnings), SonarQube and editors read. Clean files are named too. */
export const reportCheckstyle: Reporter = ({ files }, { sentence, shown }) => {
  const elements = files.map(({ source, diagnostics }) =>
    element(
      'file',
      { name: shown(source.path) },
      diagnostics.map(({ code, rule, severity, message, data, span }) => {
        const { line, column } = positionInLines(source, span.start);
        const text = sentence(rule, message, data);
        return element('error', { line, column, severity, message: text, source: `sop.${code}.${rule}` });
      }),
    ),
  );
  return `${XML_HEAD}${element('checkstyle', { version: CHECKSTYLE_VERSION }, elements)}`;
};
