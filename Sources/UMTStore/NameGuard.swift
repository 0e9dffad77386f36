package import UMTDomain

extension Shelf {
    /// A guard for those among the people of the register whom these texts may name and must not.
    ///
    /// Nobody is named who is under protection, nor a minor (or perhaps one) without a consent that stands. The register
    /// is asked only for names that begin with a word of the texts, so its size does not matter.
    package func nameGuard(for texts: some Sequence<String>, on day: CivilDate) throws -> NameGuard {
        var words: Set<String> = []
        for text in texts { for word in NameWord.all(in: text) { words.insert(word.key) } }
        let keys = words.sorted()
        var names: Set<String> = []
        for start in stride(from: 0, to: keys.count, by: Query.handful) {
            let some = keys[start..<min(start + Query.handful, keys.count)]
            let blanks = [any Bindable](repeating: String?.none, count: Query.handful - some.count)
            let arguments: [any Bindable] = [region.id] + some.map { $0 as any Bindable } + blanks
            let rows = try database.rows(.namesAmong, arguments + [day as any Bindable]) {
                (name: $0[0] as String, year: $0[1] as Int, isNamed: $0[2] as Bool, isHidden: $0[3] as Bool)
            }
            for row in rows {
                let isAdult = Person.hasTurned(18, on: day, bornIn: row.year) == .certain
                if row.isHidden || !(isAdult || row.isNamed) { names.insert(row.name) }
            }
        }
        return NameGuard(names)
    }
}

extension Query {
    /// Of a person's name, what the words of texts are compared with; its index is on exactly this.
    static let plainName = "replace(replace(replace(sort_key, '{a', 'ae'), '{b', 'o'), '{c', 'a')"
    private static let words = (2..<(2 + handful)).map { "($\($0))" }.joined(separator: ", ")
    private static let today = "$\(2 + handful)"
    // A name goes on after its first word with a space, a hyphen or another mark, all of which sort before `0`.
    static let namesAmong = Query(
        "namesAmong",
        """
        WITH word (text) AS (VALUES \(words))
        SELECT p.name, p.birth_year, EXISTS (
            SELECT 1 FROM consent c WHERE c.region_id = p.region_id AND c.person_id = p.id AND c.purpose = 'named'
            AND c.given_on <= \(today) AND (c.withdrawn_on IS NULL OR c.withdrawn_on > \(today))), EXISTS (
            SELECT 1 FROM protection x WHERE x.region_id = p.region_id AND x.person_id = p.id
            AND x.from_day <= \(today) AND (x.until_day IS NULL OR x.until_day > \(today)))
        FROM word w CROSS JOIN person p
        WHERE p.region_id = $1 AND \(plainName) >= w.text AND \(plainName) < w.text || '0'
        """)

    static let nameGuard = [namesAmong]
}
