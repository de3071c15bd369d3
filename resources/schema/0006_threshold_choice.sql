-- How the threshold of a run was chosen, as JSON (core/protocol/threshold_choice.h); empty: by the training, or there is none.
ALTER TABLE runs ADD COLUMN threshold_choice TEXT NOT NULL DEFAULT '';
-- The figures are those at the threshold of the training: where the run has another one, somebody has set it since.
UPDATE runs SET threshold_choice = '{"way":"by_hand"}'
    WHERE CASE WHEN json_valid(metrics) THEN abs(json_extract(metrics, '$.validation.threshold') - threshold) > 1e-9 ELSE 0 END;
