import { describe, expect, it } from 'vitest';
import type { CommentEntry } from '../../src/documents/document.ts';
import { hasWordsOfNote, isTitle, titleAboveRemark } from '../../src/documents/title.ts';
import { documentOf } from './document-of.ts';

function commentsIn(text: string): readonly CommentEntry[] {
  return documentOf(text).entries.filter((entry) => entry.kind === 'comment');
}

/** Whether the comments of a text read as a title. */
function reads(text: string, atTop = false): boolean {
  return isTitle(commentsIn(text), atTop);
}

/** Comments over several packages, as people write them in dense files. */
const titles = [
  '# Database',
  '#Web',
  '## Testing',
  '# Data processing & analysis',
  '# Code quality and development',
  '# Kedro and related dependencies',
  '# Core Machine Learning Frameworks',
  '# Industry-standard resume parsing libraries',
  '# ATS Checker dependencies - TF-IDF enabled for industry-standard scoring',
  '# Optional: image processing that needs a GPU',
  '# Optional dependencies with fallback support',
  '# PostgreSQL driver (for Render DB persistence)',
  '# LLM client (Groq only; no OpenAI)',
  '# Dev only',
  '# 3. Web',
  '# 1.2 Web',
  '# Procesamiento de imágenes',
  '# База данных',
  '# 数据处理',
  '# required',
  '# Web:',
  '# ---- We need these ----',
  '# ==================\n# What is required for the web\n# ==================',
  '# Django\n# ------------------------------',
  '# Core\n# (small)',
  '#### We need these ####  ',
  '###\n# We need these\n###',
  '# one two three four five six',
  '# 12. Web',
  '# 1.12  Web',
  '##########\n# We need these #\n##########',
];

/** Comments on the one package below them, from real files, and what resembles them. */
const notes = [
  '# pinned because of X',
  '# Pin to <4.18 until SAM-T no longer uses RefResolver',
  '# Pin chardet',
  '# Unpinned',
  '# needed for python 2',
  '# Needed for dig ansible lookup',
  '# required by sphinx',
  '# Required for Push Health',
  '# used by the docs',
  '# for BLIP captioning',
  '# For retrieving credentials and signing requests to Elasticsearch',
  '# To avoid windows from popping up',
  '# from the fork',
  '# only in python 2.7',
  '# not in Python 3',
  '# no wheels yet',
  '# See issue 12',
  '# via requests',
  '# This is a comment',
  '# pyenchant is via pylint[spelling]',
  '# We do not use this directly',
  "# can't be upgraded",
  "# don't touch",
  '# typing libraries, needed by mypy',
  '# pip-audit, depending on the minimal versions',
  '# Additional dependencies for Heroku, AWS, and Google Cloud deployment',
  '# dnspython also needs:',
  '# importlib_metadata also needs: https://example.org/x',
  '# https://example.org/pull/1268',
  '# NOTE: regex',
  '# NOTE (someone): regex',
  '# TODO',
  '# FIXME: drop',
  '# Problematic: a fork',
  '# Python 3.13 wheels',
  '# 3.13t builds',
  '# chardet < 6',
  '# numpy >= 2',
  '# wheel, see #12',
  '# Old style. New style',
  '# Old style.',
  '# Which one?',
  '# workaround',
  '# temporary',
  '# Bug fix',
  '# CVE-2023-5363',
  '# Werkzeug keeps breaking Flask!',
  '# transitive',
  '# ------',
  '#',
  '##\n# we have to keep this\n##',
  '# We need C#',
  '# We need a -b',
  '# (why)',
  '# one two three four five six seven',
  '#\n# we have to keep this\n#',
];

describe('a title', () => {
  it.each(titles)('%s', (text) => {
    expect(reads(text)).toBe(true);
  });

  it('at the top is the last line, below the title of the file', () => {
    expect(reads('# This file is for production only, and must be small.\n# Web', true)).toBe(true);
    expect(reads('# This file is for production only, and must be small.\n# Web')).toBe(false);
    expect(reads('# Web\n# because of x', true)).toBe(false);
  });
});

describe('no title', () => {
  it.each(notes)('%s', (text) => {
    expect(reads(text)).toBe(false);
  });
});

describe('a heading with the words of a note', () => {
  it.each([
    ['Note: we use the API', true],
    ['These can be removed with Python 3', true],
    ['not directly used, but provides a speedup', true],
    ['Testing (only if needed)', false],
    ['Data - avoid heavy packages', false],
    ['One two three four five six seven eight', false],
    ['For development', false],
  ])('%s: %s', (heading, is) => {
    expect(hasWordsOfNote(heading, [`# ${heading}`])).toBe(is);
  });

  it('is a title all the same when it is framed', () => {
    expect(hasWordsOfNote('We need these', ['# ---- We need these ----'])).toBe(false);
    expect(hasWordsOfNote('We need these (small)', ['# ---- We need these ----', '# (small)'])).toBe(false);
  });
});

describe('the title above a remark', () => {
  const line = '# ------------\n';

  it.each([
    ['is what reads as one, above what does not', '# Payments\n# see the wiki for the keys\n', '# Payments'],
    ['is the first of several lines', '# Payments\n# see the wiki for the keys\n# Web\n', '# Payments'],
    ['is what a box parts from the rest', `${line}# Payments\n${line}# cards and cash\n`, '# Payments'],
    ['is what a line below it parts from the rest', `# Payments\n${line}# cards and cash\n`, '# Payments'],
    ['is what is framed, above what is not', '# -- Payments --\n# cards and cash\n', '# -- Payments --'],
    ['is none without a remark', '# Payments\n', null],
    ['is none in a box without a remark', `${line}# Payments\n${line}`, null],
    ['is none over a line alone', `# Payments\n${line}`, null],
    ['is none without words', line, null],
    ['is none above what goes on with it', '# Machine learning and\n# data processing\n', null],
    ['is none above another one', '# -- Payments --\n# -- Database --\n', null],
    ['is none above another one in a box', `${line}# Payments\n${line}# -- Database --\n`, null],
    ['is no remark itself', '# see the wiki for the keys\n# as of today\n', null],
  ])('%s', (_law, text, title) => {
    expect(titleAboveRemark(commentsIn(text))?.text ?? null).toBe(title);
  });
});
