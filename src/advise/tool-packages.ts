import type { PackageName } from '../python/name.ts';
import { canonicalName } from '../python/name.ts';

/** Whether a package is known to serve those who work on a project, not the project where it runs. */
export function isToolPackage(name: PackageName): boolean {
  return (
    tools.has(name) || /^(?:pytest|flake8|pylint|mypy|types|sphinx|jupyter)-/.test(name) || name.endsWith('-stubs')
  );
}

/** Whether a heading of a file announces packages of that kind. */
export function isToolHeading(text: string): boolean {
  return /\b(?:test|tests|testing|dev|development|developer|lint|linting|linters|formatting|code quality|quality|debug|debugging|typing|docs|documentation|pre-commit|tooling)\b/i.test(
    text,
  );
}

/** Whether a package is of use on a machine with a GPU only. */
export function isGpuPackage(name: PackageName): boolean {
  return /^(?:nvidia|cupy|pycuda|triton|bitsandbytes)(?:-|$)|-(?:gpu|cuda|cu\d{2,3})$/.test(name);
}

const tools: ReadonlySet<PackageName> = new Set(
  `pytest coverage tox nox nose nose2 mock factory-boy faker hypothesis responses freezegun vcrpy black isort
  flake8 ruff pylint pycodestyle pyflakes autopep8 yapf bandit mypy pyright pre-commit ipython ipdb pdbpp pudb
  django-debug-toolbar jupyter jupyterlab notebook ipykernel sphinx mkdocs pdoc pip-tools pipdeptree
  bump2version twine build wheel locust`
    .split(/\s+/)
    .map(canonicalName),
);
