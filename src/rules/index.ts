import { actorCount } from './actor-count.js';
import { actorExternalFirst } from './actor-external-first.js';
import { actorOrder } from './actor-order.js';
import { actorPersonalName } from './actor-personal-name.js';
import { actorSingle } from './actor-single.js';
import { actorUnknown } from './actor-unknown.js';
import { actorUnused } from './actor-unused.js';
import { dateOrder } from './date-order.js';
import { dateValid } from './date-valid.js';
import { decisionBranches } from './decision-branches.js';
import { decisionChance } from './decision-chance.js';
import { decisionLabels } from './decision-labels.js';
import { decisionLast } from './decision-last.js';
import { decisionVerb } from './decision-verb.js';
import { flowNoEnd } from './flow-no-end.js';
import { flowParallelJoin } from './flow-parallel-join.js';
import { flowTargetUnknown } from './flow-target-unknown.js';
import { flowUnreachable } from './flow-unreachable.js';
import { identityComplete } from './identity-complete.js';
import { integrityFee } from './integrity-fee.js';
import { integrityFourEyes } from './integrity-four-eyes.js';
import { integrityLoop } from './integrity-loop.js';
import { integrityOpenTime } from './integrity-open-time.js';
import { integrityRejection } from './integrity-rejection.js';
import { legalCitation } from './legal-citation.js';
import { legalDuplicate } from './legal-duplicate.js';
import { legalFuture } from './legal-future.js';
import { legalOrder } from './legal-order.js';
import { legalRevoked } from './legal-revoked.js';
import { logoFile } from './logo-file.js';
import { numberPattern } from './number-pattern.js';
import { numberPlaceholder } from './number-placeholder.js';
import { pageGlyph } from './page-glyph.js';
import { pageQuotes } from './page-quotes.js';
import { qualificationPersonal } from './qualification-personal.js';
import { recordsLinked } from './records-linked.js';
import { reviewDue } from './review-due.js';
import type { Rule } from './rule.js';
import { signatoryCompetent } from './signatory-competent.js';
import { signatoryComplete } from './signatory-complete.js';
import { signatoryNip } from './signatory-nip.js';
import { signatoryRequired } from './signatory-required.js';
import { signatorySame } from './signatory-same.js';
import { signatoryUnit } from './signatory-unit.js';
import { stepActiveVerb } from './step-active-verb.js';
import { stepActorInText } from './step-actor-in-text.js';
import { stepCount } from './step-count.js';
import { stepIdUnique } from './step-id-unique.js';
import { stepNoCondition } from './step-no-condition.js';
import { stepOutputChain } from './step-output-chain.js';
import { stepOutputNoun } from './step-output-noun.js';
import { stepOutputUnchanged } from './step-output-unchanged.js';
import { stepQualityComplete } from './step-quality-complete.js';
import { stepRepeated } from './step-repeated.js';
import { stepSingleActivity } from './step-single-activity.js';
import { timeExpected } from './time-expected.js';
import { timeFormat } from './time-format.js';
import { timePositive } from './time-positive.js';
import { timeRange } from './time-range.js';
import { timeShare } from './time-share.js';
import { timeStage } from './time-stage.js';
import { timeTotal } from './time-total.js';
import { timeWorkingDay } from './time-working-day.js';
import { titleForm } from './title-form.js';
import { titleOutput } from './title-output.js';
import { titlePrefix } from './title-prefix.js';
import { titleSingleOutput } from './title-single-output.js';
import { vagueWords } from './vague-words.js';
import { warningForm } from './warning-form.js';

/** The rules that look at one SOP, in the order of their codes: the position in the catalogue, gaps are still to come. */
export const RULES: readonly Rule[] = [
  identityComplete,
  numberPlaceholder,
  numberPattern,
  dateValid,
  dateOrder,
  reviewDue,
  signatoryComplete,
  signatoryNip,
  signatoryRequired,
  signatorySame,
  signatoryCompetent,
  signatoryUnit,
  qualificationPersonal,
  warningForm,
  recordsLinked,
  logoFile,
  titleForm,
  titlePrefix,
  titleSingleOutput,
  titleOutput,
  stepQualityComplete,
  stepActiveVerb,
  stepActorInText,
  stepSingleActivity,
  stepNoCondition,
  stepOutputChain,
  stepOutputNoun,
  stepOutputUnchanged,
  stepRepeated,
  stepCount,
  vagueWords,
  actorUnknown,
  actorUnused,
  actorOrder,
  actorSingle,
  actorPersonalName,
  actorExternalFirst,
  actorCount,
  stepIdUnique,
  flowTargetUnknown,
  flowUnreachable,
  flowNoEnd,
  flowParallelJoin,
  decisionBranches,
  decisionLabels,
  decisionVerb,
  decisionLast,
  decisionChance,
  timeFormat,
  timePositive,
  timeRange,
  timeWorkingDay,
  timeTotal,
  timeExpected,
  timeStage,
  timeShare,
  legalRevoked,
  legalOrder,
  legalCitation,
  legalDuplicate,
  legalFuture,
  integrityFourEyes,
  integrityOpenTime,
  integrityRejection,
  integrityFee,
  integrityLoop,
  pageGlyph,
  pageQuotes,
];
