extension Migration {
    /// Full-text search, per engine. The index is kept outside the commits that change a case.
    static let search = Migration(
        11,
        """
        -- Norwegian letters are letters: å is not found by a. No names of persons are indexed.
        CREATE VIRTUAL TABLE case_words USING fts5 (
            place, title, text, tokenize = 'unicode61 remove_diacritics 0');
        -- What everybody may read, and nothing else.
        CREATE VIRTUAL TABLE public_words USING fts5 (
            place, title, text, tokenize = 'unicode61 remove_diacritics 0');
        -- The cases whose words have changed since they were indexed.
        CREATE TABLE case_unindexed (
            case_id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL,
            FOREIGN KEY (region_id, case_id) REFERENCES youth_case (region_id, id)) STRICT;
        INSERT INTO case_unindexed SELECT id, region_id FROM youth_case;
        CREATE TRIGGER case_is_new AFTER INSERT ON youth_case BEGIN
            INSERT INTO case_unindexed VALUES (NEW.id, NEW.region_id) ON CONFLICT DO NOTHING; END;
        CREATE TRIGGER case_has_other_words AFTER UPDATE ON youth_case
        WHEN OLD.title <> NEW.title OR OLD.text <> NEW.text OR OLD.number IS NOT NEW.number
            OR OLD.public_title IS NOT NEW.public_title OR OLD.public_text IS NOT NEW.public_text
            OR OLD.visibility <> NEW.visibility BEGIN
            INSERT INTO case_unindexed VALUES (NEW.id, NEW.region_id) ON CONFLICT DO NOTHING; END;
        """)
}
