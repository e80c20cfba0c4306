-- Trigram indexes serve search and similar questions.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "role_name" AS ENUM ('moderator', 'expert', 'leader', 'organiser');

-- CreateEnum
CREATE TYPE "session_kind" AS ENUM ('day', 'standing');

-- CreateEnum
CREATE TYPE "session_state" AS ENUM ('draft', 'announced', 'open', 'paused', 'intakeClosed', 'closed', 'archived');

-- CreateEnum
CREATE TYPE "question_state" AS ENUM ('received', 'held', 'waiting', 'assigned', 'drafting', 'submitted', 'publishing', 'published', 'withdrawn', 'declined', 'linked', 'handedOver', 'retracted');

-- CreateEnum
CREATE TYPE "source" AS ENUM ('web', 'phone', 'paper', 'email');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('feed', 'desk');

-- CreateEnum
CREATE TYPE "consent_kind" AS ENUM ('processing', 'publishName');

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_host" (
    "host" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,

    CONSTRAINT "organisation_host_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "parent_id" TEXT,
    "partner_id" TEXT,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role" (
    "id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "role" "role_name" NOT NULL,
    "unit_id" TEXT,

    CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" TEXT NOT NULL,
    "leader_id" TEXT NOT NULL,
    "expert_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "synonyms" TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "province_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competence" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "topic_id" TEXT NOT NULL,
    "province_id" TEXT,
    "unit_id" TEXT NOT NULL,

    CONSTRAINT "competence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decline_reason" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "decline_reason_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent_text" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "kind" "consent_kind" NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "session_kind" NOT NULL DEFAULT 'day',
    "state" "session_state" NOT NULL DEFAULT 'draft',
    "asks_from" TIMESTAMPTZ(3),
    "asks_until" TIMESTAMPTZ(3),
    "opens_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "publish_delay" INTEGER NOT NULL DEFAULT 10000,
    "second_signature" BOOLEAN NOT NULL DEFAULT false,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "hide_names" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_break" (
    "session_id" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_break_pkey" PRIMARY KEY ("session_id","from")
);

-- CreateTable
CREATE TABLE "question_counter" (
    "session_id" TEXT NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "question_counter_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "question_state" NOT NULL DEFAULT 'received',
    "version" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT NOT NULL,
    "public_text" TEXT,
    "folded" TEXT NOT NULL,
    "receipt" TEXT NOT NULL,
    "submission_id" TEXT NOT NULL,
    "submission_digest" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "source" "source" NOT NULL DEFAULT 'web',
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "handler_id" TEXT,
    "topic_id" TEXT,
    "province_id" TEXT,
    "unit_id" TEXT,
    "suggested_unit_id" TEXT,
    "leader_id" TEXT,
    "lead_id" TEXT,
    "returns" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "decline_reason_id" TEXT,
    "outcome_reason" TEXT,
    "handover_to" TEXT,
    "handover_code" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "asker" (
    "question_id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "address" TEXT,

    CONSTRAINT "asker_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "consent" (
    "question_id" TEXT NOT NULL,
    "kind" "consent_kind" NOT NULL,
    "text_id" TEXT,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("question_id","kind")
);

-- CreateTable
CREATE TABLE "claim" (
    "question_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "draft" (
    "question_id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "by_id" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "publication" (
    "question_id" TEXT NOT NULL,
    "signer_id" TEXT NOT NULL,
    "publisher_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "references" JSONB NOT NULL DEFAULT '[]',
    "publishes_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "signer_id" TEXT NOT NULL,
    "signer_name" TEXT NOT NULL,
    "signer_title" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "corrected_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdraw_reason" TEXT,
    "folded" TEXT NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_revision" (
    "answer_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "references" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT,
    "by_id" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_revision_pkey" PRIMARY KEY ("answer_id","revision")
);

-- CreateTable
CREATE TABLE "undo_step" (
    "question_id" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "undo_step_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "posted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream" (
    "id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "audience" "audience" NOT NULL,
    "epoch" TEXT NOT NULL,
    "head" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stream_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stream_entry" (
    "stream_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "verb" TEXT,
    "by_id" TEXT,
    "from_state" "question_state",
    "from_unit" TEXT,

    CONSTRAINT "stream_entry_pkey" PRIMARY KEY ("stream_id","seq")
);

-- CreateTable
CREATE TABLE "change" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "organisation_id" TEXT NOT NULL,
    "session_id" TEXT,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_role" TEXT NOT NULL,
    "as_id" TEXT,
    "reason_code" TEXT,
    "from_state" "question_state",
    "to_state" "question_state",
    "unit_id" TEXT,
    "version" INTEGER,
    "digest" TEXT,

    CONSTRAINT "change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "change_note" (
    "change_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "change_note_pkey" PRIMARY KEY ("change_id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "blocked_until" TIMESTAMPTZ(3),
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "sign_in_user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sign_in_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "sign_in_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sign_in_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sign_in_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "sign_in_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

-- CreateIndex
CREATE INDEX "organisation_host_organisation_id_idx" ON "organisation_host"("organisation_id");

-- CreateIndex
CREATE INDEX "unit_organisation_id_position_idx" ON "unit"("organisation_id", "position");

-- CreateIndex
CREATE INDEX "unit_partner_id_idx" ON "unit"("partner_id");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_username_key" ON "person"("username");

-- CreateIndex
CREATE INDEX "role_organisation_id_role_idx" ON "role"("organisation_id", "role");

-- CreateIndex
CREATE INDEX "role_unit_id_idx" ON "role"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_person_id_organisation_id_role_unit_id_key" ON "role"("person_id", "organisation_id", "role", "unit_id");

-- CreateIndex
CREATE INDEX "delegation_expert_id_idx" ON "delegation"("expert_id");

-- CreateIndex
CREATE INDEX "delegation_leader_id_idx" ON "delegation"("leader_id");

-- CreateIndex
CREATE INDEX "delegation_unit_id_idx" ON "delegation"("unit_id");

-- CreateIndex
CREATE INDEX "topic_organisation_id_position_idx" ON "topic"("organisation_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "province_name_key" ON "province"("name");

-- CreateIndex
CREATE INDEX "competence_topic_id_idx" ON "competence"("topic_id");

-- CreateIndex
CREATE INDEX "competence_unit_id_idx" ON "competence"("unit_id");

-- CreateIndex
CREATE INDEX "competence_province_id_idx" ON "competence"("province_id");

-- CreateIndex
CREATE UNIQUE INDEX "competence_organisation_id_topic_id_province_id_key" ON "competence"("organisation_id", "topic_id", "province_id");

-- CreateIndex
CREATE INDEX "decline_reason_organisation_id_position_idx" ON "decline_reason"("organisation_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "consent_text_organisation_id_kind_version_key" ON "consent_text"("organisation_id", "kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "session_slug_key" ON "session"("slug");

-- CreateIndex
CREATE INDEX "session_organisation_id_state_opens_at_idx" ON "session"("organisation_id", "state", "opens_at");

-- CreateIndex
CREATE UNIQUE INDEX "question_receipt_key" ON "question"("receipt");

-- CreateIndex
CREATE INDEX "question_session_id_state_received_at_id_idx" ON "question"("session_id", "state", "received_at", "id");

-- CreateIndex
CREATE INDEX "question_session_id_received_at_id_idx" ON "question"("session_id", "received_at", "id");

-- CreateIndex
CREATE INDEX "question_unit_id_state_idx" ON "question"("unit_id", "state");

-- CreateIndex
CREATE INDEX "question_lead_id_idx" ON "question"("lead_id");

-- CreateIndex
CREATE INDEX "question_topic_id_idx" ON "question"("topic_id");

-- CreateIndex
CREATE INDEX "question_province_id_idx" ON "question"("province_id");

-- CreateIndex
CREATE INDEX "question_suggested_unit_id_idx" ON "question"("suggested_unit_id");

-- CreateIndex
CREATE INDEX "question_leader_id_idx" ON "question"("leader_id");

-- CreateIndex
CREATE INDEX "question_handler_id_idx" ON "question"("handler_id");

-- CreateIndex
CREATE INDEX "question_decline_reason_id_idx" ON "question"("decline_reason_id");

-- CreateIndex
CREATE INDEX "question_folded_idx" ON "question" USING GIST ("folded" gist_trgm_ops(siglen=64));

-- CreateIndex
CREATE UNIQUE INDEX "question_session_id_number_key" ON "question"("session_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "question_session_id_submission_id_key" ON "question"("session_id", "submission_id");

-- CreateIndex
CREATE INDEX "consent_text_id_idx" ON "consent"("text_id");

-- CreateIndex
CREATE INDEX "claim_until_idx" ON "claim"("until");

-- CreateIndex
CREATE INDEX "claim_person_id_idx" ON "claim"("person_id");

-- CreateIndex
CREATE INDEX "draft_by_id_idx" ON "draft"("by_id");

-- CreateIndex
CREATE INDEX "publication_publishes_at_idx" ON "publication"("publishes_at");

-- CreateIndex
CREATE INDEX "publication_signer_id_idx" ON "publication"("signer_id");

-- CreateIndex
CREATE INDEX "publication_publisher_id_idx" ON "publication"("publisher_id");

-- CreateIndex
CREATE INDEX "answer_session_id_published_at_id_idx" ON "answer"("session_id", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "answer_question_id_idx" ON "answer"("question_id");

-- CreateIndex
CREATE INDEX "answer_unit_id_idx" ON "answer"("unit_id");

-- CreateIndex
CREATE INDEX "answer_signer_id_idx" ON "answer"("signer_id");

-- CreateIndex
CREATE INDEX "answer_folded_idx" ON "answer" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "answer_revision_by_id_idx" ON "answer_revision"("by_id");

-- CreateIndex
CREATE INDEX "undo_step_by_id_idx" ON "undo_step"("by_id");

-- CreateIndex
CREATE INDEX "notice_session_id_posted_at_idx" ON "notice"("session_id", "posted_at");

-- CreateIndex
CREATE INDEX "notice_by_id_idx" ON "notice"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "stream_session_id_audience_key" ON "stream"("session_id", "audience");

-- CreateIndex
CREATE INDEX "change_subject_subject_id_at_idx" ON "change"("subject", "subject_id", "at");

-- CreateIndex
CREATE INDEX "change_organisation_id_at_idx" ON "change"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "change_session_id_at_idx" ON "change"("session_id", "at");

-- CreateIndex
CREATE INDEX "change_actor_id_idx" ON "change"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_user_email_key" ON "sign_in_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_user_username_key" ON "sign_in_user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_session_token_key" ON "sign_in_session"("token");

-- CreateIndex
CREATE INDEX "sign_in_session_userId_idx" ON "sign_in_session"("userId");

-- CreateIndex
CREATE INDEX "sign_in_account_userId_idx" ON "sign_in_account"("userId");

-- CreateIndex
CREATE INDEX "sign_in_verification_identifier_idx" ON "sign_in_verification"("identifier");

-- CreateIndex
CREATE INDEX "sign_in_two_factor_secret_idx" ON "sign_in_two_factor"("secret");

-- CreateIndex
CREATE INDEX "sign_in_two_factor_userId_idx" ON "sign_in_two_factor"("userId");

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_host" ADD CONSTRAINT "organisation_host_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_id_fkey" FOREIGN KEY ("id") REFERENCES "sign_in_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_expert_id_fkey" FOREIGN KEY ("expert_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competence" ADD CONSTRAINT "competence_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decline_reason" ADD CONSTRAINT "decline_reason_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent_text" ADD CONSTRAINT "consent_text_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_break" ADD CONSTRAINT "session_break_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_counter" ADD CONSTRAINT "question_counter_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_suggested_unit_id_fkey" FOREIGN KEY ("suggested_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_handler_id_fkey" FOREIGN KEY ("handler_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_decline_reason_id_fkey" FOREIGN KEY ("decline_reason_id") REFERENCES "decline_reason"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "asker" ADD CONSTRAINT "asker_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "consent_text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_signer_id_fkey" FOREIGN KEY ("signer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_signer_id_fkey" FOREIGN KEY ("signer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_revision" ADD CONSTRAINT "answer_revision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undo_step" ADD CONSTRAINT "undo_step_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undo_step" ADD CONSTRAINT "undo_step_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream" ADD CONSTRAINT "stream_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stream_entry" ADD CONSTRAINT "stream_entry_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change" ADD CONSTRAINT "change_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "change_note" ADD CONSTRAINT "change_note_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_session" ADD CONSTRAINT "sign_in_session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "sign_in_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_account" ADD CONSTRAINT "sign_in_account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "sign_in_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_two_factor" ADD CONSTRAINT "sign_in_two_factor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "sign_in_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
