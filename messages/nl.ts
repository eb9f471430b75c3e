import common from './nl/common.json';
import home from './nl/home.json';
import questions from './nl/questions.json';
import question from './nl/question.json';
import comparison from './nl/comparison.json';
import coverage from './nl/coverage.json';
import frozen from './nl/frozen.json';
import auth from './nl/auth.json';
import administration from './nl/administration.json';
import deadlines from './nl/deadlines.json';
import importing from './nl/import.json';
import imports from './nl/imports.json';
import keeping from './nl/keeping.json';
import annex from './nl/annex.json';
import reviewSource from './nl/review-source.json';
import structure from './nl/structure.json';
import former from './nl/former.json';
import reread from './nl/reread.json';
import errors from './nl/errors.json';
import domain from './nl/domain.json';
import series from './nl/series.json';

/** All texts in Dutch, one file per screen. */
export const nlMessages = {
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
