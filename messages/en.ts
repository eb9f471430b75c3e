import common from './en/common.json';
import home from './en/home.json';
import questions from './en/questions.json';
import question from './en/question.json';
import comparison from './en/comparison.json';
import coverage from './en/coverage.json';
import frozen from './en/frozen.json';
import auth from './en/auth.json';
import administration from './en/administration.json';
import deadlines from './en/deadlines.json';
import importing from './en/import.json';
import imports from './en/imports.json';
import keeping from './en/keeping.json';
import annex from './en/annex.json';
import reviewSource from './en/review-source.json';
import structure from './en/structure.json';
import former from './en/former.json';
import reread from './en/reread.json';
import errors from './en/errors.json';
import domain from './en/domain.json';
import series from './en/series.json';

/** All texts in English, one file per screen. */
export const enMessages = {
  common,
  home,
  questions,
  question,
  comparison,
  coverage,
  frozen,
  auth,
  administration,
  deadlines,
  import: importing,
  imports,
  keeping,
  annex,
  reviewSource,
  structure,
  former,
  reread,
  errors,
  domain,
  series,
};
