import { fingerprints } from '../diagnostics/fingerprint.js';
import { lastLine, positionInLines } from './place-text.js';
import type { Reporter } from './reporter.js';

/** What GitLab calls our severities; it also has `critical` and `blocker`. */
const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** GitLab's code quality report (https://docs.gitlab.com/ci/testing/code_quality/): one JSON list of all findings. */
export const reportGitlab: Reporter = ({ files }, { sentence, shown }) => {
  const findings = files.flatMap(({ source, diagnostics }) => {
    const path = shown(source.path).replace(/^(\.\/)+/, '');
    const prints = fingerprints(source, diagnostics, path);
    return diagnostics.map(({ code, rule, severity, message, data, span }, index) => ({
      description: `${code} ${rule}: ${sentence(rule, message, data)}`,
      check_name: rule,
      fingerprint: prints[index] ?? '',
      severity: SEVERITIES[severity],
      location: {
        path,
        lines: { begin: positionInLines(source, span.start).line, end: lastLine(source, span) },
      },
    }));
  });
  return `${JSON.stringify(findings, null, 2)}\n`;
};
