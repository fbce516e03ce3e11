import { child, type DataNode, textOf } from './data-node.ts';
import { installByConvention, type Manifest, noteBuild, runEach } from './manifest.ts';
import { joinInside } from './repository.ts';

/**
 * Reads a Render blueprint (Render: Blueprint YAML reference): each service's commands run in its `rootDir`. A Python service
 * without a build command is taken to install its `requirements.txt`, which is what Render's dashboard proposes.
 */
export function readRender(manifest: Manifest): void {
  const { root } = manifest;
  for (const service of child(root, 'services')?.items ?? []) readService(manifest, service);
  for (const project of child(root, 'projects')?.items ?? []) {
    for (const environment of child(project, 'environments')?.items ?? []) {
      for (const service of child(environment, 'services')?.items ?? []) readService(manifest, service);
    }
  }
}

function readService(manifest: Manifest, service: DataNode): void {
  const folder = joinInside('', textOf(child(service, 'rootDir')) ?? '');
  const runtime = child(service, 'runtime') ?? child(service, 'env');
  // A service of another repository may be described here; whether it is another, the blueprint alone does not say.
  const isHere = child(service, 'repo') === null;
  const build = child(service, 'buildCommand');
  for (const key of ['initialDeployHook', 'buildCommand', 'preDeployCommand', 'startCommand']) {
    runEach(manifest, child(service, key), folder, isHere);
  }
  if (!isHere) return;
  if (textOf(runtime) === 'docker') {
    const context = textOf(child(service, 'dockerContext'));
    noteBuild(manifest, child(service, 'dockerfilePath'), folder, context === null ? null : joinInside('', context));
  } else if (textOf(runtime) === 'python' && build === null) {
    installByConvention(manifest, folder, { by: runtime?.at });
  }
}
