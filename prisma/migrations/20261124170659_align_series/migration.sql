-- DropForeignKey
ALTER TABLE "AlignmentDecision" DROP CONSTRAINT "AlignmentDecision_seriesId_fkey";

-- AlterTable
ALTER TABLE "AlignmentDecision" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "questionId" UUID,
ADD COLUMN     "threadId" UUID,
ALTER COLUMN "seriesId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Break" ADD COLUMN     "answerIds" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "isDismissed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "CategoryAlias" ADD COLUMN     "answerId" UUID,
ADD COLUMN     "code" TEXT,
ADD COLUMN     "groupLabel" TEXT,
ADD COLUMN     "stage" TEXT,
ADD COLUMN     "tableKey" TEXT;

-- AlterTable
ALTER TABLE "Series" ADD COLUMN     "isNamedByPerson" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "questionId" UUID;

-- CreateTable
CREATE TABLE "AlignmentQuestion" (
    "id" UUID NOT NULL,
    "threadId" UUID,
    "questionId" UUID,
    "seriesId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "isLater" BOOLEAN NOT NULL DEFAULT false,
    "content" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "AlignmentQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlignmentQuestionAnswer" (
    "alignmentQuestionId" UUID NOT NULL,
    "answerId" UUID NOT NULL,

    CONSTRAINT "AlignmentQuestionAnswer_pkey" PRIMARY KEY ("alignmentQuestionId","answerId")
);

-- CreateIndex
CREATE INDEX "AlignmentQuestion_threadId_idx" ON "AlignmentQuestion"("threadId");

-- CreateIndex
CREATE INDEX "AlignmentQuestion_questionId_idx" ON "AlignmentQuestion"("questionId");

-- CreateIndex
CREATE INDEX "AlignmentQuestion_seriesId_idx" ON "AlignmentQuestion"("seriesId");

-- CreateIndex
CREATE INDEX "AlignmentQuestionAnswer_answerId_idx" ON "AlignmentQuestionAnswer"("answerId");

-- CreateIndex
CREATE INDEX "AlignmentDecision_threadId_idx" ON "AlignmentDecision"("threadId");

-- CreateIndex
CREATE INDEX "AlignmentDecision_questionId_idx" ON "AlignmentDecision"("questionId");

-- CreateIndex
CREATE INDEX "CategoryAlias_answerId_idx" ON "CategoryAlias"("answerId");

-- CreateIndex
CREATE INDEX "Series_questionId_idx" ON "Series"("questionId");

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryAlias" ADD CONSTRAINT "CategoryAlias_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentDecision" ADD CONSTRAINT "AlignmentDecision_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentDecision" ADD CONSTRAINT "AlignmentDecision_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentDecision" ADD CONSTRAINT "AlignmentDecision_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentQuestion" ADD CONSTRAINT "AlignmentQuestion_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentQuestion" ADD CONSTRAINT "AlignmentQuestion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentQuestion" ADD CONSTRAINT "AlignmentQuestion_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentQuestionAnswer" ADD CONSTRAINT "AlignmentQuestionAnswer_alignmentQuestionId_fkey" FOREIGN KEY ("alignmentQuestionId") REFERENCES "AlignmentQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentQuestionAnswer" ADD CONSTRAINT "AlignmentQuestionAnswer_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
