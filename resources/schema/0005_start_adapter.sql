-- What the adapter of a run began with, as JSON (core/jobs/start_record.h); empty: with nothing learned.
ALTER TABLE runs ADD COLUMN start TEXT NOT NULL DEFAULT '';
