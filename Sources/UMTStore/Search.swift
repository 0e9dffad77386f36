import UMTDomain

extension Installation {
    /// Brings the words of changed cases into the index, so many at most; answers with how many are left.
    package func indexCases(limit: Int) throws -> Int {
        try database.run(.forgetCaseWords, [limit])
        try database.run(.forgetPublicWords, [limit])
        try database.run(.keepCaseWords, [limit])
        try database.run(.keepPublicWords, [limit])
        try database.run(.caseIndexed, [limit])
        return try unindexedCases()
    }

    package func unindexedCases() throws -> Int { try database.row(.unindexedCases) { $0[0] } ?? 0 }
}

extension Shelf {
    /// The words as the index reads them: harmless whatever was typed, and bound to this region.
    ///
    /// A word that begins the name of a municipality without Norwegian letters stands for the name too.
    func pattern(_ search: SearchWords) throws -> String {
        let parts = try search.words.map { word in
            let names = try names(beginning: word)
            return "(" + ([word] + names).map { "\"\($0)\"*" }.joined(separator: " OR ") + ")"
        }
        return "place : \"r\(region.id.raw)\" AND {title text} : (\(parts.joined(separator: " AND ")))"
    }

    private func names(beginning word: String) throws -> [String] {
        let folded = Names.folded(word)
        guard folded.count >= 3 else { return [] }
        return try database.rows(.namesBeginning, [folded, folded + "\u{10FFFF}"]) { $0[0] as String }
            .filter { $0.unicodeScalars.allSatisfy(\.properties.isAlphabetic) }
    }
}

extension Query {
    private static let waiting = "SELECT w.case_id FROM case_unindexed w ORDER BY w.case_id LIMIT $1"
    /// The asks of a case; one that repeats the case's own title is never told to the public.
    private static let asksText = """
        (SELECT GROUP_CONCAT(a.text, ' ') FROM ask a WHERE a.region_id = c.region_id AND a.case_id = c.id
            AND a.text <> c.title)
        """

    static let unindexedCases = Query("unindexedCases", "SELECT COUNT(*) FROM case_unindexed")
    static let forgetCaseWords = Query(
        "forgetCaseWords", "DELETE FROM case_words WHERE rowid IN (\(waiting))")
    static let forgetPublicWords = Query(
        "forgetPublicWords", "DELETE FROM public_words WHERE rowid IN (\(waiting))")
    static let keepCaseWords = Query(
        "keepCaseWords",
        """
        INSERT INTO case_words (rowid, place, title, text)
        SELECT c.id, 'r' || c.region_id, c.title || ' ' || b.name_nb || ' ' || COALESCE(c.number, ''),
            c.text || ' ' || COALESCE(\(asksText), '')
        FROM youth_case c JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE c.id IN (\(waiting))
        """)
    static let keepPublicWords = Query(
        "keepPublicWords",
        """
        INSERT INTO public_words (rowid, place, title, text)
        SELECT c.id, 'r' || c.region_id, COALESCE(c.public_title, '') || ' ' || b.name_nb || ' ' || c.number,
            COALESCE(c.public_text, '') || ' ' || COALESCE(\(asksText), '')
        FROM youth_case c JOIN body b ON b.region_id = c.region_id AND b.id = c.council_id
        WHERE c.id IN (\(waiting)) AND c.visibility = 'published'
        """)
    static let caseIndexed = Query(
        "caseIndexed", "DELETE FROM case_unindexed WHERE case_id IN (\(waiting))")
    static let namesBeginning = Query(
        "namesBeginning",
        "SELECT DISTINCT n.name FROM municipality_name n WHERE n.folded >= $1 AND n.folded < $2 LIMIT 8")

    static let search = [unindexedCases, caseIndexed, namesBeginning]
    /// Full text has a form of its own in each engine.
    static let fullText = [
        forgetCaseWords, forgetPublicWords, keepCaseWords, keepPublicWords, searchPage, publishedSearch,
    ]
}
