import type { Target } from './target.ts';
import { commandLineTargets } from './targets/command-line.ts';
import { deploymentTargets } from './targets/deployments.ts';
import { documentTargets } from './targets/documents.ts';
import { escapingTargets } from './targets/escaping.ts';
import { githubTargets } from './targets/github.ts';
import { metamorphicTargets } from './targets/metamorphic.ts';
import { pipelineTargets } from './targets/pipeline.ts';
import { policyTargets } from './targets/policy.ts';
import { pullRequestTargets } from './targets/pull-request.ts';
import { pythonTargets } from './targets/python.ts';

/** All that is attacked. */
export const targets: readonly Target[] = [
  ...documentTargets,
  ...pythonTargets,
  ...policyTargets,
  ...pipelineTargets,
  ...metamorphicTargets,
  ...escapingTargets,
  ...githubTargets,
  ...pullRequestTargets,
  ...deploymentTargets,
  ...commandLineTargets,
];
