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
import { logoFile } from './logo-file.js';
import { numberPlaceholder } from './number-placeholder.js';
import type { Rule } from './rule.js';
import { signatoryComplete } from './signatory-complete.js';
import { signatoryNip } from './signatory-nip.js';
import { signatoryRequired } from './signatory-required.js';
import { stepIdUnique } from './step-id-unique.js';
import { stepQualityComplete } from './step-quality-complete.js';
import { timeFormat } from './time-format.js';
import { timePositive } from './time-positive.js';
import { timeRange } from './time-range.js';
import { timeShare } from './time-share.js';
import { timeStage } from './time-stage.js';
import { timeTotal } from './time-total.js';
import { timeWorkingDay } from './time-working-day.js';

/** The rules that look at one SOP, in the order of their codes: the position in the catalogue, gaps are still to come. */
export const RULES: readonly Rule[] = [
  identityComplete,
  numberPlaceholder,
  dateValid,
  dateOrder,
  signatoryComplete,
  signatoryNip,
  signatoryRequired,
  logoFile,
  stepQualityComplete,
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
  timeStage,
  timeShare,
];
