-- AlterTable
ALTER TABLE "change" ADD COLUMN     "confidential" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "province_id" TEXT,
ADD COLUMN     "source" "source",
ADD COLUMN     "topic_id" TEXT;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "colour" TEXT,
ADD COLUMN     "report_handler_id" TEXT,
ADD COLUMN     "report_unit_id" TEXT;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "ask_fields" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "slow_mode" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "viewers_peak" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "viewers_peak_at" TIMESTAMPTZ(3),
ADD COLUMN     "wiped_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "stream_entry" ADD COLUMN     "from_handler" TEXT;

-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "token_digest" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "roles" JSONB NOT NULL,
    "person_id" TEXT,
    "by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_message" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "question_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "by_id" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_message_unit" (
    "message_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,

    CONSTRAINT "unit_message_unit_pkey" PRIMARY KEY ("message_id","unit_id")
);

-- CreateTable
CREATE TABLE "unit_message_read" (
    "message_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_message_read_pkey" PRIMARY KEY ("message_id","person_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_digest_key" ON "invitation"("token_digest");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_created_at_idx" ON "invitation"("organisation_id", "created_at");

-- CreateIndex
CREATE INDEX "invitation_person_id_idx" ON "invitation"("person_id");

-- CreateIndex
CREATE INDEX "invitation_by_id_idx" ON "invitation"("by_id");

-- CreateIndex
CREATE INDEX "unit_message_session_id_sent_at_idx" ON "unit_message"("session_id", "sent_at");

-- CreateIndex
CREATE INDEX "unit_message_by_id_idx" ON "unit_message"("by_id");

-- CreateIndex
CREATE INDEX "unit_message_unit_unit_id_idx" ON "unit_message_unit"("unit_id");

-- CreateIndex
CREATE INDEX "unit_message_read_person_id_idx" ON "unit_message_read"("person_id");

-- CreateIndex
CREATE INDEX "organisation_report_unit_id_idx" ON "organisation"("report_unit_id");

-- CreateIndex
CREATE INDEX "organisation_report_handler_id_idx" ON "organisation"("report_handler_id");

-- CreateIndex
CREATE INDEX "question_due_at_idx" ON "question"("due_at");

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_report_unit_id_fkey" FOREIGN KEY ("report_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_report_handler_id_fkey" FOREIGN KEY ("report_handler_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_message" ADD CONSTRAINT "unit_message_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_message" ADD CONSTRAINT "unit_message_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_message_unit" ADD CONSTRAINT "unit_message_unit_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "unit_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_message_unit" ADD CONSTRAINT "unit_message_unit_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_message_read" ADD CONSTRAINT "unit_message_read_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "unit_message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_message_read" ADD CONSTRAINT "unit_message_read_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_colour_check" CHECK ("colour" ~ '^#[0-9a-f]{6}$');
-- Confidential reports have a unit and a handler, or are not taken.
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_reports_check"
  CHECK (("report_unit_id" IS NULL) = ("report_handler_id" IS NULL));
ALTER TABLE "session" ADD CONSTRAINT "session_slow_mode_check" CHECK ("slow_mode" BETWEEN 0 AND 3600);
