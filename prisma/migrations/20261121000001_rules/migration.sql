-- What the schema language cannot say: rules the database keeps even when the code is wrong.

-- An expert or leader belongs to a unit, an office role to none.
ALTER TABLE "role" ADD CONSTRAINT "role_unit_check"
  CHECK (("role" IN ('expert', 'leader')) = ("unit_id" IS NOT NULL));
-- NULLs are distinct in the table's unique key, so office roles need one of their own.
CREATE UNIQUE INDEX "role_office_key" ON "role" ("person_id", "organisation_id", "role") WHERE "unit_id" IS NULL;
CREATE UNIQUE INDEX "competence_anywhere_key" ON "competence" ("organisation_id", "topic_id") WHERE "province_id" IS NULL;
CREATE UNIQUE INDEX "delegation_live_key" ON "delegation" ("leader_id", "expert_id", "unit_id") WHERE "revoked_at" IS NULL;

ALTER TABLE "session" ADD CONSTRAINT "session_times_check" CHECK (
  ("kind" = 'standing' AND "opens_at" IS NULL AND "closes_at" IS NULL)
  OR ("kind" = 'day' AND "opens_at" IS NOT NULL AND "closes_at" > "opens_at"
      AND "asks_from" IS NOT NULL AND "asks_until" > "asks_from" AND "asks_until" <= "closes_at"));
ALTER TABLE "session" ADD CONSTRAINT "session_publish_delay_check" CHECK ("publish_delay" BETWEEN 0 AND 600000);
ALTER TABLE "session_break" ADD CONSTRAINT "session_break_check" CHECK ("until" > "from");

ALTER TABLE "question" ADD CONSTRAINT "question_numbers_check"
  CHECK ("number" > 0 AND "version" > 0 AND "returns" BETWEEN 0 AND 2);
ALTER TABLE "question" ADD CONSTRAINT "question_text_check" CHECK (length("text") BETWEEN 1 AND 4000);
-- Linked and only linked questions have a lead, and never themselves.
ALTER TABLE "question" ADD CONSTRAINT "question_lead_check"
  CHECK (("state" = 'linked') = ("lead_id" IS NOT NULL) AND "lead_id" IS DISTINCT FROM "id");
ALTER TABLE "question" ADD CONSTRAINT "question_unit_check"
  CHECK ("state" NOT IN ('assigned', 'drafting', 'submitted', 'publishing', 'published') OR "unit_id" IS NOT NULL);
-- Nothing reaches the public that no moderator let through.
ALTER TABLE "question" ADD CONSTRAINT "question_public_text_check"
  CHECK ("state" NOT IN ('publishing', 'published') OR "public_text" IS NOT NULL);
ALTER TABLE "question" ADD CONSTRAINT "question_declined_check"
  CHECK ("state" <> 'declined' OR "decline_reason_id" IS NOT NULL);
ALTER TABLE "question" ADD CONSTRAINT "question_handover_check"
  CHECK ("state" <> 'handedOver' OR "handover_to" IS NOT NULL);

ALTER TABLE "answer" ADD CONSTRAINT "answer_withdrawn_check"
  CHECK (("withdrawn_at" IS NULL) = ("withdraw_reason" IS NULL));
-- A question has one answer in public at most.
CREATE UNIQUE INDEX "answer_standing_key" ON "answer" ("question_id") WHERE "withdrawn_at" IS NULL;

ALTER TABLE "stream" ADD CONSTRAINT "stream_head_check" CHECK ("head" >= 0);
ALTER TABLE "stream_entry" ADD CONSTRAINT "stream_entry_seq_check" CHECK ("seq" > 0);

-- T1, FD3: the record of changes and the streams are never altered.
CREATE FUNCTION "refuse_alteration"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: it is append-only', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER "change_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "change"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_alteration"();
CREATE TRIGGER "stream_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "stream_entry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_alteration"();
