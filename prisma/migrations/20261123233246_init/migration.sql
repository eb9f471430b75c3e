-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "answeredOn" DATE,
    "isUnderEmbargo" BOOLEAN NOT NULL DEFAULT false,
    "embargoUntil" DATE,
    "embargoOfficeId" UUID,
    "supersedesId" UUID,
    "documentId" UUID,
    "reviewDraftId" UUID,
    "acceptedById" UUID,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retractedAt" TIMESTAMPTZ,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerAddressee" (
    "answerId" UUID NOT NULL,
    "addresseeId" UUID NOT NULL,

    CONSTRAINT "AnswerAddressee_pkey" PRIMARY KEY ("answerId","addresseeId")
);

-- CreateTable
CREATE TABLE "AnswerPart" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "paths" TEXT[],
    "text" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "outcomeNote" TEXT,
    "isProvisional" BOOLEAN NOT NULL DEFAULT false,
    "page" INTEGER,
    "line" INTEGER,
    "endLine" INTEGER,

    CONSTRAINT "AnswerPart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerPartItem" (
    "answerPartId" UUID NOT NULL,
    "questionItemId" UUID NOT NULL,

    CONSTRAINT "AnswerPartItem_pkey" PRIMARY KEY ("answerPartId","questionItemId")
);

-- CreateTable
CREATE TABLE "DataTable" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "answerPartId" UUID,
    "position" INTEGER NOT NULL,
    "path" TEXT,
    "title" TEXT,
    "rowHeading" TEXT NOT NULL,
    "page" INTEGER,
    "line" INTEGER,
    "endLine" INTEGER,

    CONSTRAINT "DataTable_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TableColumn" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "unit" TEXT,
    "periodType" TEXT,
    "periodLabel" TEXT,
    "periodStart" DATE,
    "periodEnd" DATE,

    CONSTRAINT "TableColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TableRow" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "groupLabel" TEXT,
    "code" TEXT,
    "label" TEXT NOT NULL,
    "periodType" TEXT,
    "periodLabel" TEXT,
    "periodStart" DATE,
    "periodEnd" DATE,
    "page" INTEGER,
    "line" INTEGER,

    CONSTRAINT "TableRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cell" (
    "id" UUID NOT NULL,
    "tableId" UUID NOT NULL,
    "rowId" UUID NOT NULL,
    "columnId" UUID NOT NULL,
    "raw" TEXT NOT NULL,
    "value" DECIMAL(38,12),
    "state" TEXT NOT NULL,
    "unit" TEXT,
    "page" INTEGER,
    "line" INTEGER,
    "startOffset" INTEGER,
    "endOffset" INTEGER,
    "box" JSONB,

    CONSTRAINT "Cell_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatedFigure" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "answerPartId" UUID,
    "position" INTEGER NOT NULL,
    "path" TEXT,
    "raw" TEXT NOT NULL,
    "value" DECIMAL(38,12) NOT NULL,
    "unit" TEXT,
    "periodType" TEXT,
    "periodLabel" TEXT,
    "periodStart" DATE,
    "periodEnd" DATE,
    "sentence" TEXT NOT NULL,
    "page" INTEGER,
    "line" INTEGER,
    "startOffset" INTEGER,
    "endOffset" INTEGER,

    CONSTRAINT "StatedFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutsideSource" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publishedOn" DATE,
    "reference" TEXT,
    "url" TEXT,
    "note" TEXT,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,

    CONSTRAINT "OutsideSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA,
    "storageKey" TEXT,
    "isRetelling" BOOLEAN NOT NULL DEFAULT false,
    "uploadedById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Annex" (
    "id" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "documentId" UUID,
    "title" TEXT NOT NULL,
    "isSentToMemberOnly" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Annex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reading" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "readerVersion" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "lines" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewDraft" (
    "id" UUID NOT NULL,
    "readingId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "acceptedAt" TIMESTAMPTZ,
    "acceptedById" UUID,
    "discardedAt" TIMESTAMPTZ,

    CONSTRAINT "ReviewDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Office" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "isAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "tokenVersion" INTEGER NOT NULL DEFAULT 0,
    "disabledAt" TIMESTAMPTZ,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","officeId")
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "email" TEXT,
    "officeId" UUID,
    "role" TEXT,
    "makesAdministrator" BOOLEAN NOT NULL DEFAULT false,
    "userId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "Invite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" UUID NOT NULL,
    "keyHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Parliament" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Parliament_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParliamentaryYear" (
    "id" UUID NOT NULL,
    "parliamentId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "legislature" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,

    CONSTRAINT "ParliamentaryYear_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recess" (
    "id" UUID NOT NULL,
    "parliamentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Recess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeadlineRule" (
    "id" UUID NOT NULL,
    "parliamentId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "startRule" TEXT NOT NULL,
    "suspensions" JSONB NOT NULL,
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "source" TEXT,

    CONSTRAINT "DeadlineRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Party" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,

    CONSTRAINT "Party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partyId" UUID,
    "parliamentId" TEXT,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "startsOn" DATE,
    "endsOn" DATE,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "parliamentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'written',
    "title" TEXT,
    "introduction" TEXT NOT NULL DEFAULT '',
    "isPlaceholder" BOOLEAN NOT NULL DEFAULT false,
    "draftOfOfficeId" UUID,
    "officeId" UUID,
    "threadId" UUID,
    "documentId" UUID,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionItem" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "page" INTEGER,
    "line" INTEGER,

    CONSTRAINT "QuestionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Asker" (
    "questionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Asker_pkey" PRIMARY KEY ("questionId","personId")
);

-- CreateTable
CREATE TABLE "Addressee" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "parliamentId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parliamentaryYear" TEXT,
    "personId" UUID,
    "mandateId" UUID,
    "portfolio" TEXT,
    "number" INTEGER,
    "askedOn" DATE,
    "sentOn" DATE,
    "dueOn" DATE,
    "extendedTo" DATE,
    "isAnswered" BOOLEAN NOT NULL DEFAULT false,
    "answeredOn" DATE,
    "publishedOn" DATE,
    "isWithdrawn" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnOn" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Addressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionEvent" (
    "id" UUID NOT NULL,
    "addresseeId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happenedOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,

    CONSTRAINT "QuestionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionDraft" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "filedQuestionId" UUID,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionDraftVersion" (
    "draftId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "savedById" UUID NOT NULL,
    "savedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionDraftVersion_pkey" PRIMARY KEY ("draftId","version")
);

-- CreateTable
CREATE TABLE "QuestionTheme" (
    "questionId" UUID NOT NULL,
    "themeId" UUID NOT NULL,

    CONSTRAINT "QuestionTheme_pkey" PRIMARY KEY ("questionId","themeId")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "fromQuestionId" UUID,
    "fromAnswerId" UUID,
    "text" TEXT NOT NULL,
    "number" INTEGER,
    "date" DATE,
    "parliamentaryYear" TEXT,
    "position" INTEGER NOT NULL,
    "page" INTEGER,
    "line" INTEGER,
    "resolvedQuestionId" UUID,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thread" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Series" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "unit" TEXT,
    "periodType" TEXT NOT NULL,
    "threadId" UUID,
    "matchKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Definition" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Definition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dimension" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "labelKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Dimension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Category" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "dimensionId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT,
    "groupLabel" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CategoryAlias" (
    "id" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "validFrom" DATE,
    "validTo" DATE,

    CONSTRAINT "CategoryAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlignmentDecision" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ,
    "undoneById" UUID,

    CONSTRAINT "AlignmentDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "categoryId" UUID,
    "periodType" TEXT NOT NULL,
    "periodLabel" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "value" DECIMAL(38,12) NOT NULL,
    "definitionId" UUID NOT NULL,
    "statuses" TEXT[],
    "answerId" UUID,
    "outsideSourceId" UUID,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "observationId" UUID NOT NULL,
    "cellId" UUID,
    "statedFigureId" UUID,
    "outsideSourceId" UUID,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gap" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "categoryId" UUID,
    "periodType" TEXT NOT NULL,
    "periodLabel" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "answerPartId" UUID,
    "cellId" UUID,
    "answerId" UUID,
    "outsideSourceId" UUID,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Gap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Break" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "laterStart" DATE NOT NULL,
    "laterEnd" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "isHard" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "isSuggested" BOOLEAN NOT NULL DEFAULT false,
    "recordedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID,

    CONSTRAINT "Break_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventNote" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "recordedById" UUID,

    CONSTRAINT "EventNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Denominator" (
    "id" UUID NOT NULL,
    "seriesId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "recordedById" UUID,

    CONSTRAINT "Denominator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DenominatorValue" (
    "id" UUID NOT NULL,
    "denominatorId" UUID NOT NULL,
    "periodType" TEXT NOT NULL,
    "periodLabel" TEXT NOT NULL,
    "periodStart" DATE NOT NULL,
    "periodEnd" DATE NOT NULL,
    "value" DECIMAL(38,12) NOT NULL,
    "outsideSourceId" UUID NOT NULL,

    CONSTRAINT "DenominatorValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrozenComparison" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" JSONB NOT NULL,
    "snapshot" JSONB NOT NULL,
    "citation" TEXT NOT NULL,
    "officeId" UUID,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrozenComparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "savedSearchId" UUID,
    "questionId" UUID,
    "byMail" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" UUID NOT NULL,
    "messageId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedToken" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ,

    CONSTRAINT "FeedToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Synonym" (
    "id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "sameAs" TEXT NOT NULL,
    "context" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Synonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "officeId" UUID NOT NULL,
    "questionId" UUID,
    "title" TEXT NOT NULL,
    "assigneeId" UUID,
    "dueOn" DATE,
    "doneAt" TIMESTAMPTZ,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Answer_supersedesId_key" ON "Answer"("supersedesId");

-- CreateIndex
CREATE INDEX "Answer_recordedAt_idx" ON "Answer"("recordedAt");

-- CreateIndex
CREATE INDEX "Answer_embargoUntil_idx" ON "Answer"("embargoUntil");

-- CreateIndex
CREATE INDEX "AnswerAddressee_addresseeId_idx" ON "AnswerAddressee"("addresseeId");

-- CreateIndex
CREATE INDEX "AnswerPart_outcome_idx" ON "AnswerPart"("outcome");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerPart_answerId_position_key" ON "AnswerPart"("answerId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerPart_id_answerId_key" ON "AnswerPart"("id", "answerId");

-- CreateIndex
CREATE INDEX "AnswerPartItem_questionItemId_idx" ON "AnswerPartItem"("questionItemId");

-- CreateIndex
CREATE UNIQUE INDEX "DataTable_answerId_position_key" ON "DataTable"("answerId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TableColumn_tableId_position_key" ON "TableColumn"("tableId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TableColumn_id_tableId_key" ON "TableColumn"("id", "tableId");

-- CreateIndex
CREATE UNIQUE INDEX "TableRow_tableId_position_key" ON "TableRow"("tableId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TableRow_id_tableId_key" ON "TableRow"("id", "tableId");

-- CreateIndex
CREATE INDEX "Cell_tableId_idx" ON "Cell"("tableId");

-- CreateIndex
CREATE INDEX "Cell_columnId_idx" ON "Cell"("columnId");

-- CreateIndex
CREATE UNIQUE INDEX "Cell_rowId_columnId_key" ON "Cell"("rowId", "columnId");

-- CreateIndex
CREATE UNIQUE INDEX "StatedFigure_answerId_position_key" ON "StatedFigure"("answerId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "OutsideSource_kind_title_publishedOn_reference_key" ON "OutsideSource"("kind", "title", "publishedOn", "reference");

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_at_idx" ON "AuditEvent"("subjectType", "subjectId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Document_sha256_key" ON "Document"("sha256");

-- CreateIndex
CREATE INDEX "Annex_answerId_idx" ON "Annex"("answerId");

-- CreateIndex
CREATE UNIQUE INDEX "Reading_documentId_readerVersion_key" ON "Reading"("documentId", "readerVersion");

-- CreateIndex
CREATE INDEX "ReviewDraft_officeId_acceptedAt_discardedAt_idx" ON "ReviewDraft"("officeId", "acceptedAt", "discardedAt");

-- CreateIndex
CREATE INDEX "ReviewDraft_readingId_idx" ON "ReviewDraft"("readingId");

-- CreateIndex
CREATE UNIQUE INDEX "Office_name_key" ON "Office"("name");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Membership_officeId_idx" ON "Membership"("officeId");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_tokenHash_key" ON "Invite"("tokenHash");

-- CreateIndex
CREATE INDEX "SignInAttempt_keyHash_at_idx" ON "SignInAttempt"("keyHash", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ParliamentaryYear_parliamentId_label_key" ON "ParliamentaryYear"("parliamentId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "Recess_parliamentId_startsOn_key" ON "Recess"("parliamentId", "startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "DeadlineRule_parliamentId_purpose_validFrom_key" ON "DeadlineRule"("parliamentId", "purpose", "validFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_name_key" ON "Theme"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Person_nameKey_key" ON "Person"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Party_name_key" ON "Party"("name");

-- CreateIndex
CREATE INDEX "Mandate_personId_idx" ON "Mandate"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Question_slug_key" ON "Question"("slug");

-- CreateIndex
CREATE INDEX "Question_threadId_idx" ON "Question"("threadId");

-- CreateIndex
CREATE INDEX "Question_draftOfOfficeId_idx" ON "Question"("draftOfOfficeId");

-- CreateIndex
CREATE INDEX "Question_recordedAt_idx" ON "Question"("recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Question_id_parliamentId_kind_key" ON "Question"("id", "parliamentId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionItem_questionId_path_key" ON "QuestionItem"("questionId", "path");

-- CreateIndex
CREATE INDEX "Asker_personId_idx" ON "Asker"("personId");

-- CreateIndex
CREATE INDEX "Addressee_questionId_idx" ON "Addressee"("questionId");

-- CreateIndex
CREATE INDEX "Addressee_number_askedOn_idx" ON "Addressee"("number", "askedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Addressee_parliamentId_kind_parliamentaryYear_personId_numb_key" ON "Addressee"("parliamentId", "kind", "parliamentaryYear", "personId", "number");

-- CreateIndex
CREATE INDEX "QuestionEvent_addresseeId_idx" ON "QuestionEvent"("addresseeId");

-- CreateIndex
CREATE INDEX "QuestionDraft_officeId_idx" ON "QuestionDraft"("officeId");

-- CreateIndex
CREATE INDEX "QuestionTheme_themeId_idx" ON "QuestionTheme"("themeId");

-- CreateIndex
CREATE INDEX "Citation_fromQuestionId_idx" ON "Citation"("fromQuestionId");

-- CreateIndex
CREATE INDEX "Citation_fromAnswerId_idx" ON "Citation"("fromAnswerId");

-- CreateIndex
CREATE INDEX "Citation_resolvedQuestionId_idx" ON "Citation"("resolvedQuestionId");

-- CreateIndex
CREATE INDEX "Citation_number_date_idx" ON "Citation"("number", "date");

-- CreateIndex
CREATE UNIQUE INDEX "Series_slug_key" ON "Series"("slug");

-- CreateIndex
CREATE INDEX "Series_threadId_matchKey_idx" ON "Series"("threadId", "matchKey");

-- CreateIndex
CREATE UNIQUE INDEX "Definition_seriesId_text_key" ON "Definition"("seriesId", "text");

-- CreateIndex
CREATE UNIQUE INDEX "Definition_id_seriesId_key" ON "Definition"("id", "seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "Dimension_seriesId_labelKey_key" ON "Dimension"("seriesId", "labelKey");

-- CreateIndex
CREATE UNIQUE INDEX "Dimension_id_seriesId_key" ON "Dimension"("id", "seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "Category_dimensionId_key_key" ON "Category"("dimensionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Category_id_seriesId_key" ON "Category"("id", "seriesId");

-- CreateIndex
CREATE INDEX "CategoryAlias_categoryId_idx" ON "CategoryAlias"("categoryId");

-- CreateIndex
CREATE INDEX "AlignmentDecision_seriesId_decidedAt_idx" ON "AlignmentDecision"("seriesId", "decidedAt");

-- CreateIndex
CREATE INDEX "Observation_seriesId_periodStart_idx" ON "Observation"("seriesId", "periodStart");

-- CreateIndex
CREATE INDEX "Observation_answerId_idx" ON "Observation"("answerId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_one_per_vintage" ON "Observation"("seriesId", "categoryId", "periodType", "periodStart", "periodEnd", "answerId", "outsideSourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_cellId_key" ON "Evidence"("cellId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_statedFigureId_key" ON "Evidence"("statedFigureId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_observationId_outsideSourceId_key" ON "Evidence"("observationId", "outsideSourceId");

-- CreateIndex
CREATE INDEX "Gap_seriesId_periodStart_idx" ON "Gap"("seriesId", "periodStart");

-- CreateIndex
CREATE INDEX "Gap_answerId_idx" ON "Gap"("answerId");

-- CreateIndex
CREATE UNIQUE INDEX "Break_seriesId_laterStart_laterEnd_kind_key" ON "Break"("seriesId", "laterStart", "laterEnd", "kind");

-- CreateIndex
CREATE INDEX "EventNote_seriesId_idx" ON "EventNote"("seriesId");

-- CreateIndex
CREATE UNIQUE INDEX "Denominator_seriesId_label_key" ON "Denominator"("seriesId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "DenominatorValue_denominatorId_periodType_periodStart_perio_key" ON "DenominatorValue"("denominatorId", "periodType", "periodStart", "periodEnd");

-- CreateIndex
CREATE UNIQUE INDEX "FrozenComparison_token_key" ON "FrozenComparison"("token");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_userId_name_key" ON "SavedSearch"("userId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_userId_savedSearchId_key" ON "Subscription"("userId", "savedSearchId");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_userId_questionId_key" ON "Subscription"("userId", "questionId");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_kind_subjectType_subjectId_key" ON "Notification"("userId", "kind", "subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_messageId_key" ON "Outbox"("messageId");

-- CreateIndex
CREATE INDEX "Outbox_sentAt_idx" ON "Outbox"("sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "FeedToken_tokenHash_key" ON "FeedToken"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Synonym_word_sameAs_context_key" ON "Synonym"("word", "sameAs", "context");

-- CreateIndex
CREATE INDEX "Note_questionId_officeId_idx" ON "Note"("questionId", "officeId");

-- CreateIndex
CREATE INDEX "Task_officeId_doneAt_idx" ON "Task"("officeId", "doneAt");

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_embargoOfficeId_fkey" FOREIGN KEY ("embargoOfficeId") REFERENCES "Office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_reviewDraftId_fkey" FOREIGN KEY ("reviewDraftId") REFERENCES "ReviewDraft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerAddressee" ADD CONSTRAINT "AnswerAddressee_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerAddressee" ADD CONSTRAINT "AnswerAddressee_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "Addressee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerPart" ADD CONSTRAINT "AnswerPart_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerPartItem" ADD CONSTRAINT "AnswerPartItem_answerPartId_fkey" FOREIGN KEY ("answerPartId") REFERENCES "AnswerPart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerPartItem" ADD CONSTRAINT "AnswerPartItem_questionItemId_fkey" FOREIGN KEY ("questionItemId") REFERENCES "QuestionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataTable" ADD CONSTRAINT "DataTable_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DataTable" ADD CONSTRAINT "DataTable_answerPartId_answerId_fkey" FOREIGN KEY ("answerPartId", "answerId") REFERENCES "AnswerPart"("id", "answerId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableColumn" ADD CONSTRAINT "TableColumn_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "DataTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TableRow" ADD CONSTRAINT "TableRow_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "DataTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_tableId_fkey" FOREIGN KEY ("tableId") REFERENCES "DataTable"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_rowId_tableId_fkey" FOREIGN KEY ("rowId", "tableId") REFERENCES "TableRow"("id", "tableId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_columnId_tableId_fkey" FOREIGN KEY ("columnId", "tableId") REFERENCES "TableColumn"("id", "tableId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatedFigure" ADD CONSTRAINT "StatedFigure_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatedFigure" ADD CONSTRAINT "StatedFigure_answerPartId_answerId_fkey" FOREIGN KEY ("answerPartId", "answerId") REFERENCES "AnswerPart"("id", "answerId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annex" ADD CONSTRAINT "Annex_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annex" ADD CONSTRAINT "Annex_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_readingId_fkey" FOREIGN KEY ("readingId") REFERENCES "Reading"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParliamentaryYear" ADD CONSTRAINT "ParliamentaryYear_parliamentId_fkey" FOREIGN KEY ("parliamentId") REFERENCES "Parliament"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recess" ADD CONSTRAINT "Recess_parliamentId_fkey" FOREIGN KEY ("parliamentId") REFERENCES "Parliament"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_parliamentId_fkey" FOREIGN KEY ("parliamentId") REFERENCES "Parliament"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_parliamentId_fkey" FOREIGN KEY ("parliamentId") REFERENCES "Parliament"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_draftOfOfficeId_fkey" FOREIGN KEY ("draftOfOfficeId") REFERENCES "Office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionItem" ADD CONSTRAINT "QuestionItem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asker" ADD CONSTRAINT "Asker_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Asker" ADD CONSTRAINT "Asker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_questionId_parliamentId_kind_fkey" FOREIGN KEY ("questionId", "parliamentId", "kind") REFERENCES "Question"("id", "parliamentId", "kind") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_mandateId_fkey" FOREIGN KEY ("mandateId") REFERENCES "Mandate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionEvent" ADD CONSTRAINT "QuestionEvent_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "Addressee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_filedQuestionId_fkey" FOREIGN KEY ("filedQuestionId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraftVersion" ADD CONSTRAINT "QuestionDraftVersion_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "QuestionDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTheme" ADD CONSTRAINT "QuestionTheme_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTheme" ADD CONSTRAINT "QuestionTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_fromQuestionId_fkey" FOREIGN KEY ("fromQuestionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_fromAnswerId_fkey" FOREIGN KEY ("fromAnswerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_resolvedQuestionId_fkey" FOREIGN KEY ("resolvedQuestionId") REFERENCES "Question"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Series" ADD CONSTRAINT "Series_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Thread"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Definition" ADD CONSTRAINT "Definition_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dimension" ADD CONSTRAINT "Dimension_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Category" ADD CONSTRAINT "Category_dimensionId_seriesId_fkey" FOREIGN KEY ("dimensionId", "seriesId") REFERENCES "Dimension"("id", "seriesId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CategoryAlias" ADD CONSTRAINT "CategoryAlias_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlignmentDecision" ADD CONSTRAINT "AlignmentDecision_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_categoryId_seriesId_fkey" FOREIGN KEY ("categoryId", "seriesId") REFERENCES "Category"("id", "seriesId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_definitionId_seriesId_fkey" FOREIGN KEY ("definitionId", "seriesId") REFERENCES "Definition"("id", "seriesId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_outsideSourceId_fkey" FOREIGN KEY ("outsideSourceId") REFERENCES "OutsideSource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_observationId_fkey" FOREIGN KEY ("observationId") REFERENCES "Observation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_cellId_fkey" FOREIGN KEY ("cellId") REFERENCES "Cell"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_statedFigureId_fkey" FOREIGN KEY ("statedFigureId") REFERENCES "StatedFigure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_outsideSourceId_fkey" FOREIGN KEY ("outsideSourceId") REFERENCES "OutsideSource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_categoryId_seriesId_fkey" FOREIGN KEY ("categoryId", "seriesId") REFERENCES "Category"("id", "seriesId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_answerPartId_fkey" FOREIGN KEY ("answerPartId") REFERENCES "AnswerPart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "Answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_cellId_fkey" FOREIGN KEY ("cellId") REFERENCES "Cell"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_outsideSourceId_fkey" FOREIGN KEY ("outsideSourceId") REFERENCES "OutsideSource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Break" ADD CONSTRAINT "Break_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventNote" ADD CONSTRAINT "EventNote_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Denominator" ADD CONSTRAINT "Denominator_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "Series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenominatorValue" ADD CONSTRAINT "DenominatorValue_denominatorId_fkey" FOREIGN KEY ("denominatorId") REFERENCES "Denominator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DenominatorValue" ADD CONSTRAINT "DenominatorValue_outsideSourceId_fkey" FOREIGN KEY ("outsideSourceId") REFERENCES "OutsideSource"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedToken" ADD CONSTRAINT "FeedToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_officeId_fkey" FOREIGN KEY ("officeId") REFERENCES "Office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------
-- What Prisma cannot say: the rules that make wrong states impossible.

-- One number per parliament, kind, parliamentary year and minister; also where the printed year is missing.
-- (The unique key above covers the rows in which nothing is unknown; unknown parts never make two rows equal.)
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_number_positive" CHECK ("number" > 0);
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_answered_when_dated" CHECK ("answeredOn" IS NULL OR "isAnswered");
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_withdrawn_when_dated" CHECK ("withdrawnOn" IS NULL OR "isWithdrawn");
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_answered_after_asked" CHECK ("answeredOn" >= "askedOn");
ALTER TABLE "Addressee" ADD CONSTRAINT "Addressee_parliamentary_year" CHECK ("parliamentaryYear" ~ '^\d{4}-\d{4}$');

-- Vocabularies: the lists of lib/figures.
ALTER TABLE "Question" ADD CONSTRAINT "Question_kind" CHECK ("kind" IN ('written'));
ALTER TABLE "Question" ADD CONSTRAINT "Question_placeholder_or_titled" CHECK ("isPlaceholder" OR "title" IS NOT NULL);
ALTER TABLE "Question" ADD CONSTRAINT "Question_slug" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_kind" CHECK ("kind" IN ('minister', 'member'));
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_period" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "Recess" ADD CONSTRAINT "Recess_period" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "ParliamentaryYear" ADD CONSTRAINT "ParliamentaryYear_period" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_purpose" CHECK ("purpose" IN ('answer', 'embargo'));
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_unit" CHECK ("unit" IN ('working-day', 'calendar-day', 'week'));
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_start" CHECK ("startRule" IN ('after-sending', 'after-the-week'));
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_amount" CHECK ("amount" > 0);
ALTER TABLE "DeadlineRule" ADD CONSTRAINT "DeadlineRule_period" CHECK ("validTo" >= "validFrom");
ALTER TABLE "User" ADD CONSTRAINT "User_email" CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%');
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_role" CHECK ("role" IN ('reader', 'editor'));
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_purpose" CHECK ("purpose" IN ('first-administrator', 'invitation', 'password-reset'));
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_role" CHECK ("role" IN ('reader', 'editor'));
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_office_with_role" CHECK (("officeId" IS NULL) = ("role" IS NULL));
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_reset_has_user" CHECK ("purpose" <> 'password-reset' OR "userId" IS NOT NULL);
ALTER TABLE "Document" ADD CONSTRAINT "Document_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Document" ADD CONSTRAINT "Document_stored_once" CHECK (num_nonnulls("bytes", "storageKey") = 1);
ALTER TABLE "Document" ADD CONSTRAINT "Document_size" CHECK ("size" > 0);
ALTER TABLE "ReviewDraft" ADD CONSTRAINT "ReviewDraft_one_end" CHECK ("acceptedAt" IS NULL OR "discardedAt" IS NULL);

ALTER TABLE "Answer" ADD CONSTRAINT "Answer_kind" CHECK ("kind" IN ('substantive', 'coordinated', 'referring', 'interim', 'corrected'));
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_embargo_has_office" CHECK (NOT "isUnderEmbargo" OR "embargoOfficeId" IS NOT NULL);
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_embargo_end" CHECK ("embargoUntil" IS NULL OR "isUnderEmbargo");
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_not_its_own_successor" CHECK ("supersedesId" <> "id");
ALTER TABLE "AnswerPart" ADD CONSTRAINT "AnswerPart_outcome" CHECK ("outcome" IN ('answered', 'partial', 'substituted', 'refused', 'referred', 'none'));
ALTER TABLE "AnswerPart" ADD CONSTRAINT "AnswerPart_reason" CHECK ("reason" IN ('not-registered', 'legally-barred', 'held-by-others', 'other-competence', 'publicly-available', 'not-yet-available', 'some-years-only', 'snapshot-only', 'totals-only', 'other-measure', 'other-breakdown', 'earlier-answer', 'coordinated-answer', 'annex-only', 'unspecified'));
ALTER TABLE "AnswerPart" ADD CONSTRAINT "AnswerPart_no_reason_when_answered" CHECK ("outcome" NOT IN ('answered', 'none') OR "reason" IS NULL);
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_from_one" CHECK (num_nonnulls("fromQuestionId", "fromAnswerId") = 1);
ALTER TABLE "OutsideSource" ADD CONSTRAINT "OutsideSource_kind" CHECK ("kind" IN ('press', 'committee-report', 'website', 'statistics'));

-- Periods: either none, or whole and in order.
ALTER TABLE "TableColumn" ADD CONSTRAINT "TableColumn_period" CHECK (num_nonnulls("periodType", "periodLabel", "periodStart", "periodEnd") IN (0, 4) AND "periodEnd" >= "periodStart");
ALTER TABLE "TableRow" ADD CONSTRAINT "TableRow_period" CHECK (num_nonnulls("periodType", "periodLabel", "periodStart", "periodEnd") IN (0, 4) AND "periodEnd" >= "periodStart");
ALTER TABLE "StatedFigure" ADD CONSTRAINT "StatedFigure_period" CHECK (num_nonnulls("periodType", "periodLabel", "periodStart", "periodEnd") IN (0, 4) AND "periodEnd" >= "periodStart");
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_period" CHECK ("periodEnd" >= "periodStart");
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_period" CHECK ("periodEnd" >= "periodStart");
ALTER TABLE "Break" ADD CONSTRAINT "Break_period" CHECK ("laterEnd" >= "laterStart");
ALTER TABLE "EventNote" ADD CONSTRAINT "EventNote_period" CHECK ("endsOn" >= "startsOn");
ALTER TABLE "DenominatorValue" ADD CONSTRAINT "DenominatorValue_period" CHECK ("periodEnd" >= "periodStart");

-- A cell has a value exactly when it is a number: a missing figure can never be a zero.
ALTER TABLE "TableRow" ADD CONSTRAINT "TableRow_kind" CHECK ("kind" IN ('row', 'group', 'total'));
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_state" CHECK ("state" IN ('number', 'suppressed', 'unavailable', 'not-applicable', 'blank', 'text'));
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_value_when_number" CHECK (("state" = 'number') = ("value" IS NOT NULL));
ALTER TABLE "Cell" ADD CONSTRAINT "Cell_number_is_printed" CHECK ("state" <> 'number' OR "raw" ~ '\d');
ALTER TABLE "StatedFigure" ADD CONSTRAINT "StatedFigure_is_printed" CHECK ("raw" <> '');

-- Series.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_one_vintage" CHECK (num_nonnulls("answerId", "outsideSourceId") = 1);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_statuses" CHECK ("statuses" <@ ARRAY['break', 'definition-differs', 'provisional', 'estimated', 'revised']::text[]);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_exactly_one" CHECK (num_nonnulls("cellId", "statedFigureId", "outsideSourceId") = 1);
ALTER TABLE "Gap" ADD CONSTRAINT "Gap_reason" CHECK ("reason" IN ('not-found', 'not-asked', 'not-collected', 'legally-barred', 'suppressed', 'unavailable', 'not-yet-available', 'not-applicable', 'blank', 'other-breakdown', 'unspecified'));
ALTER TABLE "Break" ADD CONSTRAINT "Break_kind" CHECK ("kind" IN ('measure', 'definition', 'population', 'period-length', 'method'));
ALTER TABLE "Subscription" ADD CONSTRAINT "Subscription_one_subject" CHECK (num_nonnulls("savedSearchId", "questionId") = 1);

-- One observation per vintage, the whole (no category) included.
DROP INDEX "Observation_one_per_vintage";
CREATE UNIQUE INDEX "Observation_one_per_vintage" ON "Observation" ("seriesId", "categoryId", "periodType", "periodStart", "periodEnd", "answerId", "outsideSourceId") NULLS NOT DISTINCT;
DROP INDEX "OutsideSource_kind_title_publishedOn_reference_key";
CREATE UNIQUE INDEX "OutsideSource_kind_title_publishedOn_reference_key" ON "OutsideSource" ("kind", "title", "publishedOn", "reference") NULLS NOT DISTINCT;

-- A draft has no answers: it has not been asked.
CREATE FUNCTION "forbid_answered_draft"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'AnswerAddressee' THEN
    IF EXISTS (SELECT 1 FROM "Addressee" a JOIN "Question" q ON q."id" = a."questionId" WHERE a."id" = NEW."addresseeId" AND q."draftOfOfficeId" IS NOT NULL) THEN
      RAISE EXCEPTION 'a draft question cannot be answered' USING ERRCODE = 'check_violation';
    END IF;
  ELSIF NEW."draftOfOfficeId" IS NOT NULL AND EXISTS (SELECT 1 FROM "Addressee" a JOIN "AnswerAddressee" aa ON aa."addresseeId" = a."id" WHERE a."questionId" = NEW."id") THEN
    RAISE EXCEPTION 'an answered question cannot become a draft' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER "AnswerAddressee_no_draft" BEFORE INSERT OR UPDATE ON "AnswerAddressee" FOR EACH ROW EXECUTE FUNCTION "forbid_answered_draft"();
CREATE TRIGGER "Question_no_answered_draft" BEFORE UPDATE OF "draftOfOfficeId" ON "Question" FOR EACH ROW EXECUTE FUNCTION "forbid_answered_draft"();

-- What was done stays done: audit rows are only ever added. The machine's reading and a frozen comparison never change.
CREATE FUNCTION "forbid_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows cannot be changed or removed', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();
CREATE TRIGGER "AuditEvent_no_truncate" BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION "forbid_change"();
CREATE TRIGGER "Reading_unchanged" BEFORE UPDATE ON "Reading" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();
CREATE TRIGGER "FrozenComparison_unchanged" BEFORE UPDATE ON "FrozenComparison" FOR EACH ROW EXECUTE FUNCTION "forbid_change"();

-- ---------------------------------------------------------------------------------------------------------------
-- What every installation needs: the parliaments, their years as printed, and the themes of the Flemish Parliament.

INSERT INTO "Parliament" ("id", "name") VALUES
  ('vlaams-parlement', 'Vlaams Parlement'),
  ('kamer', 'Kamer van volksvertegenwoordigers'),
  ('tweede-kamer', 'Tweede Kamer der Staten-Generaal');

INSERT INTO "ParliamentaryYear" ("id", "parliamentId", "label", "legislature", "startsOn", "endsOn") VALUES
  (gen_random_uuid(), 'vlaams-parlement', '2020-2021', '2019-2024', '2020-09-28', '2021-09-26'),
  (gen_random_uuid(), 'vlaams-parlement', '2021-2022', '2019-2024', '2021-09-27', '2022-09-25'),
  (gen_random_uuid(), 'vlaams-parlement', '2022-2023', '2019-2024', '2022-09-26', '2023-09-24'),
  (gen_random_uuid(), 'vlaams-parlement', '2023-2024', '2019-2024', '2023-09-25', '2024-09-22'),
  (gen_random_uuid(), 'vlaams-parlement', '2024-2025', '2024-2029', '2024-09-23', '2025-09-21'),
  (gen_random_uuid(), 'vlaams-parlement', '2025-2026', '2024-2029', '2025-09-22', '2026-09-27'),
  (gen_random_uuid(), 'vlaams-parlement', '2026-2027', '2024-2029', '2026-09-28', NULL);

INSERT INTO "Theme" ("id", "name")
SELECT gen_random_uuid(), unnest(ARRAY['Armoedebeleid', 'Begroting', 'Brussel en de Vlaamse Rand', 'Buitenlands Beleid', 'Cultuur', 'Dierenwelzijn', 'Economie', 'Energie', 'Europese instellingen', 'Financiën', 'Gelijke Kansen', 'Gezondheid', 'Inburgering', 'Internationaal Ondernemen', 'Jeugdwerk', 'Justitie', 'Landbouw en Visserij', 'Lokale Overheden', 'Media', 'Mobiliteit en Verkeer', 'Natuur en Milieu', 'Onderwijs en Vorming', 'Onroerend Erfgoed', 'Ontwikkelingssamenwerking', 'Openbare werken', 'Radicalisering', 'Ruimtelijke ordening', 'Sociale Economie', 'Sport', 'Staatshervorming en Communautaire Aangelegenheden', 'Stedelijk beleid', 'Toerisme', 'Vlaams Parlement', 'Vlaamse Administratie', 'Vlaamse Regering', 'Welzijn en Gezin', 'Werk', 'Wetenschap en Innovatie', 'Wonen']);
