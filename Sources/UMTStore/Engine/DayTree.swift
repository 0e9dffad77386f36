import UMTDomain

/// Where a stretch of days is kept in a tree of days, so that those of any one day are found on 17 nodes.
///
/// A relational interval tree (Kriegel, Pötke, Seidl 2000): each stretch belongs to the node nearest the root that
/// lies within it. Days are counted from 1900-01-01 as 1; a bound that nobody knows reaches to the end.
struct DayTree {
    static let root = 65_536
    static let last = 131_071

    let first: Int
    let last: Int

    init(_ period: Period) {
        first = period.from.earliest.map(Self.number) ?? 1
        if let until = period.until, let latest = until.latest {
            last = Self.number(latest) - 1
        } else {
            last = Self.last
        }
    }

    static func number(_ day: CivilDate) -> Int { day.ordinal + 25_568 }

    /// The node nearest the root that lies within the days.
    var node: Int {
        var (node, step) = (Self.root, Self.root / 2)
        while step > 0, last < node || first > node {
            node += last < node ? -step : step
            step /= 2
        }
        return node
    }

    /// The three columns of a table with such a tree.
    var columns: [any Bindable] { [first, last, node] }
}

extension Query {
    /// The nodes on which a day's stretches lie, as the table `path`; the day is given by its number.
    static func path(to day: String) -> String {
        """
        path (node, step) AS (
            SELECT CAST(65536 AS BIGINT), CAST(32768 AS BIGINT)
            UNION ALL
            SELECT CASE WHEN \(day) < node THEN node - step ELSE node + step END, step / 2
            FROM path WHERE step > 0 AND node <> \(day))
        """
    }
}
