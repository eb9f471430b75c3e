-- AlterTable
ALTER TABLE "Denominator" ADD COLUMN     "removedAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "FrozenComparisonAnswer" (
    "frozenComparisonId" UUID NOT NULL,
    "answerId" UUID NOT NULL,

    CONSTRAINT "FrozenComparisonAnswer_pkey" PRIMARY KEY ("frozenComparisonId","answerId")
);

-- CreateTable
CREATE TABLE "FrozenComparisonWithdrawal" (
    "frozenComparisonId" UUID NOT NULL,
    "withdrawnById" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "FrozenComparisonWithdrawal_pkey" PRIMARY KEY ("frozenComparisonId")
);

-- CreateIndex
CREATE INDEX "FrozenComparisonAnswer_answerId_idx" ON "FrozenComparisonAnswer"("answerId");

-- CreateIndex
CREATE INDEX "FrozenComparison_createdById_createdAt_idx" ON "FrozenComparison"("createdById", "createdAt");

-- AddForeignKey
ALTER TABLE "FrozenComparisonAnswer" ADD CONSTRAINT "FrozenComparisonAnswer_frozenComparisonId_fkey" FOREIGN KEY ("frozenComparisonId") REFERENCES "FrozenComparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenComparisonAnswer" ADD CONSTRAINT "FrozenComparisonAnswer_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenComparisonWithdrawal" ADD CONSTRAINT "FrozenComparisonWithdrawal_frozenComparisonId_fkey" FOREIGN KEY ("frozenComparisonId") REFERENCES "FrozenComparison"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that Prisma's schema cannot say.

-- Which answers a frozen comparison shows decides who may see it: that stays as it was frozen.
CREATE TRIGGER "FrozenComparisonAnswer_unchanged" BEFORE UPDATE ON "FrozenComparisonAnswer" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();
