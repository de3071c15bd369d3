-- How a task is put to the model: conversations and ShieldGemma have a prompt of their own.
ALTER TABLE tasks ADD COLUMN prompt_format TEXT NOT NULL DEFAULT 'plain' CHECK (prompt_format IN ('plain', 'chat', 'shieldgemma'));
