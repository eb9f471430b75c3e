-- AlterTable
ALTER TABLE "Parliament" ADD COLUMN     "country" TEXT NOT NULL DEFAULT 'BE',
ADD COLUMN     "extraDaysOff" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "numbering" TEXT NOT NULL DEFAULT 'per-minister';

-- AlterTable
ALTER TABLE "Recess" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'other';

ALTER TABLE "Parliament" ADD CONSTRAINT "Parliament_country_known" CHECK ("country" IN ('BE', 'NL'));
ALTER TABLE "Parliament" ADD CONSTRAINT "Parliament_numbering_known" CHECK ("numbering" IN ('per-minister', 'per-department', 'per-case'));
ALTER TABLE "Recess" ADD CONSTRAINT "Recess_kind_known" CHECK ("kind" IN ('autumn', 'christmas', 'spring', 'easter', 'summer', 'election', 'other'));
ALTER TABLE "DeadlineRule" DROP CONSTRAINT "DeadlineRule_purpose";
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_purpose" CHECK ("purpose" IN ('answer', 'delay', 'embargo'));

-- ---------------------------------------------------------------------------------------------------------------
-- The profiles of the parliaments (docs/domain.md). Every row can be edited by an administrator.

UPDATE "Parliament" SET "numbering" = 'per-department' WHERE "id" = 'kamer';
UPDATE "Parliament" SET "country" = 'NL', "numbering" = 'per-case' WHERE "id" = 'tweede-kamer';

INSERT INTO "DeadlineRule" ("id", "parliamentId", "purpose", "amount", "unit", "startRule", "suspensions", "validFrom", "source") VALUES
  (gen_random_uuid(), 'vlaams-parlement', 'answer', 20, 'working-day', 'after-the-week',
   '[{"kind":"second-week","recess":"easter"},{"kind":"from-start-to","recess":"summer","to":"08-31"},{"kind":"fixed","from":"12-25","to":"01-02"}]',
   '1995-01-01', 'Omzendbrief VR 2019/11 van de Vlaamse Regering'),
  (gen_random_uuid(), 'vlaams-parlement', 'embargo', 15, 'working-day', 'after-sending', '[]',
   '1995-01-01', 'Vlaams Parlement, "Vragen stellen: hoe werkt dat"'),
  (gen_random_uuid(), 'kamer', 'answer', 20, 'working-day', 'after-sending', '[]', '1995-01-01', NULL),
  (gen_random_uuid(), 'tweede-kamer', 'answer', 3, 'week', 'after-sending', '[]', '1995-01-01', NULL),
  (gen_random_uuid(), 'tweede-kamer', 'delay', 3, 'week', 'after-sending', '[]', '1995-01-01', NULL);

INSERT INTO "Recess" ("id", "parliamentId", "name", "kind", "startsOn", "endsOn") VALUES
  (gen_random_uuid(), 'vlaams-parlement', 'Paasreces 2021', 'easter', '2021-04-05', '2021-04-18'),
  (gen_random_uuid(), 'vlaams-parlement', 'Zomerreces 2021', 'summer', '2021-07-21', '2021-09-26');
