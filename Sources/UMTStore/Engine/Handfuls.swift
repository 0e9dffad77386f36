import UMTDomain

extension Query {
    /// How many keys are asked for at once.
    static let handful = 64
    /// The places of a handful of keys, after the region's: `$2, $3 …`.
    static let handfulPlaces = (2..<(2 + handful)).map { "$\($0)" }.joined(separator: ", ")
    /// The place of what is given beside a handful.
    static let besideHandful = "$\(2 + handful)"
}

extension Shelf {
    /// The rows for any number of keys, read in handfuls rather than one by one.
    func handfuls<Row>(
        _ query: Query, _ keys: [any Bindable], beside others: [any Bindable] = [],
        _ read: (Columns) throws -> Row
    ) throws -> [Row] {
        var rows: [Row] = []
        for start in stride(from: 0, to: keys.count, by: Query.handful) {
            let some = keys[start..<min(start + Query.handful, keys.count)]
            let blanks = [any Bindable](repeating: Int64?.none, count: Query.handful - some.count)
            rows += try database.rows(query, [region.id] + some + blanks + others, read)
        }
        return rows
    }
}
