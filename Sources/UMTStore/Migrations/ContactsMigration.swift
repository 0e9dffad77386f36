extension Migration {
    /// How bodies and coordinators' offices are reached.
    static let contacts = Migration(
        4,
        """
        -- Belongs to a body or to an office, whoever holds it: there is no column for a person here, on purpose.
        CREATE TABLE contact_point (
            id INTEGER PRIMARY KEY, region_id INTEGER NOT NULL REFERENCES region, body_id INTEGER,
            post_kind TEXT CHECK (post_kind IN ('assembly', 'municipal', 'agreement')),
            municipality_id INTEGER REFERENCES municipality,
            kind TEXT NOT NULL CHECK (kind IN ('email', 'telephone', 'address', 'web', 'ask-at')),
            value TEXT NOT NULL, purpose TEXT NOT NULL, published INTEGER NOT NULL CHECK (published IN (0, 1)),
            version INTEGER NOT NULL, \(period), UNIQUE (region_id, id),
            CHECK ((body_id IS NULL) <> (post_kind IS NULL)),
            -- One municipality's office, and no other kind of contact point, has a municipality of its own.
            CHECK ((COALESCE(post_kind, '') = 'municipal') = (municipality_id IS NOT NULL)),
            FOREIGN KEY (region_id, body_id) REFERENCES body (region_id, id)) STRICT;
        CREATE INDEX contact_point_by_region ON contact_point (region_id, body_id);
        -- What everybody may ask for walks only what everybody may see.
        CREATE INDEX contact_point_published ON contact_point (region_id, body_id) WHERE published = 1;
        """)
}
