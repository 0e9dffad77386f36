extension Migration {
    /// When a meeting is over.
    static let calendars = Migration(
        24,
        """
        ALTER TABLE meeting_course ADD COLUMN ends TEXT CHECK (ends > starts);
        """)
}
