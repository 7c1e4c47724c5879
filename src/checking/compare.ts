import { type Placed, placeFinding } from '../diagnostics/place-finding.js';
import type { Config } from '../model/config.js';
import type { NamedFiles } from '../rules/rule.js';
import type { NamedSop, SetFinding, SetRule } from '../rules/set-rule.js';
import { anchorLocator } from './anchors.js';
import type { Compared, LookedUp } from './examination.js';
import { type RuleFailure, runRule } from './rule-failure.js';
import { ruleOf } from './rule-of-finding.js';
import { isAsked, type RuleSet } from './rule-set.js';

/** A file of the set. */
export interface SetMember {
  readonly path: string;
  readonly config: Config;
  /** Absent where the file holds no SOP. */
  readonly compared?: Compared | undefined;
}

/** What came of comparing the SOPs of one run: plain data. */
export interface Comparison {
  /** Findings by the paths of the files that they stand in. */
  readonly placed: Readonly<Record<string, readonly Placed[]>>;
  /** Each with the first file of the set. */
  readonly failures: readonly RuleFailure[];
  /** Names of the rules that ran to their end. */
  readonly completed: readonly string[];
}

/** Lets the rules over several SOPs look at those of one run. */
export function compare(members: readonly SetMember[], set: RuleSet): Comparison {
  const findings: SetFinding[] = [];
  const failures: RuleFailure[] = [];
  const completed: string[] = [];
  const known = members.flatMap(knownMember);
  for (const rule of set.setRules) {
    const standings = new Map<Config, Standing>();
    const sops = known.map((member) => namedSop(member, standingOf(rule, member.config, set, standings)));
    const failure = runRule(rule, { sops }, findings, members[0]?.path ?? '');
    if (failure === undefined) completed.push(rule.name);
    else failures.push(failure);
  }
  return { placed: placed(findings, members), failures, completed };
}

/** What all rules are told of an SOP in the same words. */
type KnownMember = Pick<NamedSop, 'path' | 'sop' | 'config' | 'files'>;

/** Nothing of a file that holds no SOP. */
function knownMember({ path, config, compared }: SetMember): readonly KnownMember[] {
  if (compared === undefined) return [];
  const { summary: sop, files } = compared;
  return [{ path, sop, config, files: files && namedFiles(files) }];
}

/** What a rule is to know of an SOP beside that. */
type Standing = Pick<NamedSop, 'options' | 'judged'>;

/** The same for all SOPs under one configuration, which is the same for nearly all. */
function standingOf(rule: SetRule, config: Config, set: RuleSet, known: Map<Config, Standing>): Standing {
  const standing = known.get(config) ?? {
    options: config.rules[rule.name]?.options ?? {},
    judged: isAsked(rule, config, set),
  };
  known.set(config, standing);
  return standing;
}

function namedSop({ path, sop, config, files }: KnownMember, { options, judged }: Standing): NamedSop {
  return { path, sop, config, files, options, judged };
}

function namedFiles({ logo, related }: LookedUp): NamedFiles {
  return { related: new Map(related), ...(logo && { logo: logo.status }) };
}

function placed(findings: readonly SetFinding[], members: readonly SetMember[]): Comparison['placed'] {
  const known = new Map(members.map((member) => [member.path, member]));
  const anchorsOf = (path: string) => known.get(path)?.compared?.anchors;
  const ofFile = new Map<string, Placed[]>();
  for (const finding of findings) {
    const { file, ...rest } = finding;
    const member = known.get(file);
    const anchors = anchorsOf(file);
    if (member === undefined || anchors === undefined) continue;
    const one = placeFinding(rest, ruleOf(rest, member.config), anchorLocator(file, anchors, anchorsOf));
    if (one === undefined) continue;
    const others = ofFile.get(file);
    if (others === undefined) ofFile.set(file, [one]);
    else others.push(one);
  }
  return Object.fromEntries(ofFile);
}
