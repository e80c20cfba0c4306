-- DropIndex
DROP INDEX "question_session_id_same_key_idx";
