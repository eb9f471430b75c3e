import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * The one way through the house (docs/decisions, "One way through the house"): which area of `lib/` may import which.
 * `typesOnly` areas may be imported for their types alone.
 */
const AREAS = {
  figures: [],
  reading: ['figures'],
  deadlines: ['figures'],
  questions: ['figures', 'deadlines'],
  answers: ['questions', 'figures', 'reading'],
  series: ['answers', 'figures'],
  comparison: ['series', 'figures'],
  coverage: ['series', 'answers', 'questions', 'figures'],
  'follow-up': ['series', 'answers', 'questions', 'figures'],
  review: ['reading', 'questions', 'answers', 'series', 'figures'],
  search: ['series', 'answers', 'questions', 'figures'],
  visibility: ['figures', 'deadlines'],
  auth: ['visibility', 'figures'],
  audit: [],
  jobs: ['figures'],
  documents: ['reading', 'figures'],
  db: [],
};

/** Any `*.server.ts` may import these too; of each other they import only what stands below them. */
const SERVER_AREAS = ['visibility', 'auth', 'audit', 'jobs', 'documents', 'db'];
const SERVER_ORDER = ['auth', 'audit', 'jobs', 'documents', 'db'];

/** Packages that a pure file may use: they compute, and touch nothing. */
const PURE_PACKAGES = ['decimal.js', 'zod', 'csv-stringify/sync', 'csv-parse/sync', 'date-holidays', 'parse5', 'saxes'];
const TEST_PACKAGES = ['vitest', 'fast-check'];

const isServer = (file) => /\.server\.tsx?$/.test(file);
const isTest = (file) => /\.test\.tsx?$/.test(file) || /(^|\/)testing\//.test(file);
const areaOf = (file) => /^lib\/([^/.]+)\//.exec(file)?.[1] ?? null;

function targetOf(file, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  return null;
}

function libProblem(file, target, isTypeOnly) {
  if (!target.startsWith('lib/') && !/^(prisma|messages|package\.json)/.test(target))
    return `lib/ imports nothing of ${target.split('/')[0]}/`;
  const from = areaOf(file);
  const to = areaOf(target);
  if (from === 'commands' || from === null || isTest(file)) return null;
  if (to === 'commands') return 'nothing imports a command';
  if (to === null || to === from) return null;
  if (AREAS[from] === undefined) return `lib/${from} has no place yet in eslint.architecture.mjs`;
  if (AREAS[from].includes(to)) return null;
  if (isServer(file) && SERVER_AREAS.includes(to)) {
    const [above, below] = [SERVER_ORDER.indexOf(from), SERVER_ORDER.indexOf(to)];
    return above >= 0 && below >= 0 && below < above ? `lib/${from} stands below lib/${to}` : null;
  }
  if (isTypeOnly && to === 'visibility') return null;
  return `lib/${from} may not import lib/${to}`;
}

function directionProblem(file, target, isTypeOnly) {
  if (file.startsWith('lib/')) return libProblem(file, target, isTypeOnly);
  if (file.startsWith('components/ui/'))
    return target.startsWith('components/ui/') ? null : 'components/ui knows nothing of ours';
  if (file.startsWith('components/')) {
    if (target.startsWith('components/') || target.startsWith('messages/')) return null;
    if (target.startsWith('lib/') && (isTypeOnly || !/\.server$/.test(target))) return null;
    return 'a component imports components and pure files of lib/ alone';
  }
  if (file.startsWith('app/')) {
    if (/^lib\/db\//.test(target) && target !== 'lib/db/database.server' && !file.startsWith('app/api/health/'))
      return 'a route calls queries and use cases, never the database';
    return /^(app|components|lib|messages)\//.test(target) ? null : `app/ imports nothing of ${target}`;
  }
  if (file.startsWith('e2e/'))
    return /^(app|components)\//.test(target)
      ? 'a journey sees what a user sees: nothing of app/ or components/'
      : null;
  return null;
}

const importDirection = {
  meta: { type: 'problem', schema: [], messages: { direction: 'Import direction: {{problem}}.' } },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const check = (node) => {
      const target = typeof node.source?.value === 'string' ? targetOf(file, node.source.value) : null;
      if (target === null) return;
      const problem = directionProblem(file, target.replace(/\.(tsx?|m?js)$/, ''), node.importKind === 'type');
      if (problem) context.report({ node, messageId: 'direction', data: { problem } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const pureLibrary = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { impure: 'A file of lib/ without ".server" in its name is pure: {{problem}}.' },
  },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    if (!file.startsWith('lib/') || isServer(file) || isTest(file)) return {};
    const report = (node, problem) => context.report({ node, messageId: 'impure', data: { problem } });
    return {
      ImportDeclaration(node) {
        const specifier = node.source.value;
        if (targetOf(file, specifier) !== null) {
          if (/\.server$/.test(specifier.replace(/\.tsx?$/, '')) || specifier.includes('/generated/'))
            report(node, `it imports nothing that touches the world (${specifier})`);
          return;
        }
        if (![...PURE_PACKAGES, ...(isTest(file) ? TEST_PACKAGES : [])].includes(specifier))
          report(node, `it may not import ${specifier}`);
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0)
          report(node, 'the clock comes in as an argument');
      },
      MemberExpression(node) {
        if (node.object.name === 'Date' && node.property.name === 'now')
          report(node, 'the clock comes in as an argument');
        if (node.object.name === 'Math' && node.property.name === 'random')
          report(node, 'chance comes in as an argument');
        if (node.object.name === 'process') report(node, 'the environment comes in as an argument');
      },
    };
  },
};

export const architecture = { rules: { 'import-direction': importDirection, 'pure-library': pureLibrary } };
