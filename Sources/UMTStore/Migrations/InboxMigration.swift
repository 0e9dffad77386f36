extension Migration {
    /// What addressees have promised and not delivered: few among many, and asked for by every inbox.
    static let inbox = Migration(
        17,
        """
        CREATE INDEX promise_undelivered ON promise (region_id, due, id)
            WHERE percent < 100 OR verdict = 'disputed';
        """)
}
